import Kernel
import Page

/// What hangs on the wall of the station, drawn from the book: names, posts and figures are those that stand in it.
extension PaperRequest {
    func organisationChart(_ name: String) -> Chart? {
        switch name {
        case "mechanism": mechanism
        case "functional-committees": functionalCommittees
        case "participation": participation
        case "casework": casework
        case "structure": structure
        default: nil
        }
    }

    private var words: any WallWords { wording.wall }
    private var day: Day { book.last.at.day }

    /// Community, social organisations and social workers, under those who lead and above those who give.
    private var mechanism: Chart? {
        let all = book.everyOrganisation
        func boxes(_ kinds: OrganisationKind...) -> [WayChart.Step] {
            all.filter { $0.details.kind.map(kinds.contains) == true }.map { box($0) }
        }
        let givers = book.organisations.gifts.map(\.gift.from).uniqued().map {
            WayChart.Step($0, state: .done)
        }
        let tiers: [(String, [WayChart.Step])] = [
            (words.leading, boxes(.leadingGroup, .party, .subdistrict)),
            (words.community, boxes(.autonomous, .committee, .functional)),
            (words.organisations, boxes(.social, .volunteers, .alliance)),
            (words.socialWork, boxes(.station, .agency, .experts)),
            (
                words.resources,
                boxes(.charity, .enterprise, .workplace)
                    + givers.filter { giver in
                        all.allSatisfy { $0.name != giver.title }
                    }
            ),
        ]
        let shown = tiers.filter { !$0.1.isEmpty }
        guard !shown.isEmpty else { return nil }
        let residents = TierChart.Tier(words.residents(book.registry.people.count), boxes: [])
        return TierChart(
            caption: wording.name(of: .mechanism), tiers: shown.map { TierChart.Tier($0.0, boxes: $0.1) } + [residents]
        ).chart
    }

    private func box(_ organisation: Organisation) -> WayChart.Step {
        let head = organisation.details.head ?? organisation.seats(on: day).first?.name
        return WayChart.Step(organisation.name, notes: [head].compactMap { $0 }, state: .done)
    }

    private var functionalCommittees: Chart? {
        let bodies = book.everyOrganisation.filter(\.isFunctional)
        guard !bodies.isEmpty else { return nil }
        let boxes = bodies.map { body in
            let fields = wording.language.fields(body.details.fields ?? [])
            let notes = [
                fields.isEmpty ? nil : wording.list(fields), body.details.head,
                wording.count(book.people(of: body, on: day).count, .people),
            ]
            return WayChart.Step(body.name, notes: notes.compactMap { $0 }, state: .done)
        }
        return WayChart(caption: wording.name(of: .functionalCommittees), steps: boxes, isWay: false).chart
    }

    /// A resident's matter, from being raised to being reported back; each step with what the book holds of it.
    private var participation: Chart? {
        let closed = book.meetings.filter { !$0.isOpen }.count
        let decided = book.proposals.filter { $0.state == .adopted || $0.state == .rejected }.count
        let adopted = book.proposals.filter { $0.state == .adopted }.count
        let done = book.actions.filter { $0.state == .done }.count
        let steps: [(String, Int)] = [
            (words.raised, book.proposals.count), (words.taken, book.everyOrganisation.filter(\.isFunctional).count),
            (words.deliberated, closed), (words.decided, decided), (words.published, book.publications.count),
            (words.carriedOut, book.actions.count), (words.overseen, book.oversight.count), (words.reported, done),
        ]
        let counts = [
            words.matters, words.bodies, words.meetings, { words.adopted($0, of: adopted) }, words.notices, words.tasks,
            words.overseers, words.tasksDone,
        ]
        return WayChart(
            caption: wording.name(of: .participation),
            steps: zip(steps, counts).map { step, told in
                WayChart.Step(step.0, notes: [told(step.1)], state: step.1 > 0 ? .done : .ahead)
            }
        ).chart
    }

    /// From meeting somebody to parting, with those who do it.
    private var casework: Chart? {
        func names(_ kinds: StatusKind...) -> [String] {
            book.organisations.statuses.filter { kinds.contains($0.status) && $0.covers(day) }.map(\.name).uniqued()
        }
        let workers = names(.socialWorker, .localSocialWorker)
        let (volunteers, supervisors) = (names(.volunteer), names(.supervisor))
        let steps: [(String, [String])] = [
            (words.received, workers), (words.assessed, workers), (words.planned, workers),
            (words.helped, workers + volunteers),
            (words.reviewed, supervisors), (words.closed, workers), (words.followed, volunteers),
        ]
        return WayChart(
            caption: wording.name(of: .casework),
            steps: steps.map { title, people in
                let shown = people.prefix(2).map { $0 } + (people.count > 2 ? [words.andOthers(people.count)] : [])
                return WayChart.Step(title, notes: shown, state: people.isEmpty ? .ahead : .done)
            }
        ).chart
    }

    /// Every organisation under the one above it, with its head and those in its seats.
    private var structure: Chart? {
        let all = book.everyOrganisation
        let names = Set(all.map { Organisations.key($0.name) })
        // Those above that are in no book stand at the top by their name alone.
        let outside = all.compactMap(\.details.above).filter { !names.contains(Organisations.key($0)) }.uniqued()
        var nodes: [OutlineChart.Node] = []
        func add(_ organisation: Organisation, _ depth: Int) {
            let seats = organisation.seats(on: day)
            let told = seats.map { $0.post.isEmpty ? $0.name : "\($0.post) \($0.name)" }
            let head = seats.contains { $0.name == organisation.details.head } ? nil : organisation.details.head
            nodes.append(
                OutlineChart.Node(
                    organisation.name, note: wording.list((head.map { [words.head($0)] } ?? []) + told), depth: depth))
            // A ring cannot be entered; deeper than all there are is none.
            guard depth < all.count else { return }
            for below in under(organisation.name) { add(below, depth + 1) }
        }
        func under(_ name: String) -> [Organisation] {
            all.filter { $0.details.above.map(Organisations.key) == Organisations.key(name) }
        }
        for name in outside {
            nodes.append(OutlineChart.Node(name, note: "", depth: 0))
            for below in under(name) { add(below, 1) }
        }
        let roots = all.filter { $0.details.above == nil }
        for root in roots.filter({ $0.details.kind == .leadingGroup })
            + roots.filter({ $0.details.kind != .leadingGroup })
        {
            add(root, 0)
        }
        guard !nodes.isEmpty else { return nil }
        return OutlineChart(caption: wording.name(of: .structure), nodes: nodes).chart
    }
}
