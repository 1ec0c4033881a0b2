import Kernel
import Prompt

/// What is asked of organisations and the place: all of them, one, who carries the work, the fields, what was given.
struct OrganisationInquiry: Inquiring {
    enum About: Hashable, Sendable {
        case all, fields, backbone, resources, community, schemes, channels
        case one(String)
    }

    let about: About

    init(_ about: About) { self.about = about }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let (words, language) = (screen.organisations, screen.language)
        let (state, day) = (book.organisations, view.at?.day ?? book.last.at.day)
        func orNothing(_ lines: [String]) -> [String] { lines.isEmpty ? [screen.prompt.nothingYet] : lines }
        switch about {
        case .fields: return [words.fieldsKnown(language.fields(book.fields))]
        case .one(let word): return try one(book.organisation(named: word), in: book, on: day, view, screen)
        case .all: return orNothing(all(book, on: day, view, screen))
        case .backbone: return backbone(book, on: day, view, screen)
        case .resources:
            return orNothing(state.gifts.map { "\(language.told($0.gift)) \(words.entry($0.stamp.entry))" })
        case .community:
            let told = language.told(state.community)
            return orNothing(told.isEmpty ? [] : [words.described(told)])
        case .schemes:
            return orNothing(state.schemes.map { "\(language.told($0.value)) \(words.entry($0.stamp.entry))" })
        case .channels:
            return orNothing(state.channels.map { "\(language.told($0.value)) \(words.entry($0.stamp.entry))" })
        }
    }

    private func all(_ book: Book, on day: Day, _ view: View, _ screen: any Screen) -> [String] {
        let (words, language) = (screen.organisations, screen.language)
        var table = Table(
            words.name, words.kindHead, words.fieldsHead, words.headHead, words.stageHead, words.peopleHead)
        let every = book.everyOrganisation
        for organisation in every {
            let details = organisation.details
            table.add(
                organisation.name, details.kind?.choice(language) ?? "",
                screen.wording.list(language.fields(details.fields ?? [])), details.head ?? "",
                organisation.stage?.choice(language) ?? "", "\(book.people(of: organisation, on: day).count)")
        }
        guard !every.isEmpty else { return [] }
        let kinds = OrganisationKind.allCases.compactMap { kind in
            let count = every.count { $0.details.kind == kind }
            return count > 0 ? words.ofKind(kind.choice(language), count) : nil
        }
        return table.lines(view.width, columns: view.columns - 2) + [words.total(every.count, kinds)]
    }

    /// What is known of it, how far it has come, who sits in it since when and by which entry, and who did.
    private func one(
        _ organisation: Organisation, in book: Book, on day: Day, _ view: View, _ screen: any Screen
    ) -> [String] {
        let (words, language) = (screen.organisations, screen.language)
        var lines = [
            words.overview(
                organisation.name, language.told(organisation.details), entry: organisation.entered.entry)
        ]
        if !organisation.steps.isEmpty {
            lines.append(
                words.steps(
                    organisation.steps.map { words.step($0.stage.choice(language), on: $0.on, entry: $0.stamp.entry) }))
        }
        let missing = book.missingForFiling(organisation)
        if !missing.isEmpty, organisation.isCommunityOwn { lines.append(language.missing(missing)) }
        let members = book.memberships(of: organisation).filter { $0.covers(day) }
        lines.append(words.people(organisation.seats(on: day).map(\.name).uniqued().count, members.count))
        var table = Table(words.nameHead, words.postHead, words.fromHead, words.untilHead, words.entryHead)
        for seat in organisation.seats {
            let post = [seat.post, seat.isBackbone == true ? words.backboneMark() : ""].filter { !$0.isEmpty }
            let entries = [seat.stamp.entry, seat.leaving?.entry].compactMap { $0 }
            table.add(
                seat.name, screen.wording.list(post), seat.from.description,
                (seat.left ?? seat.until)?.description ?? "", screen.wording.list(entries.map(words.entry)))
        }
        if !organisation.seats.isEmpty { lines += table.lines(view.width, columns: view.columns - 2) }
        if !members.isEmpty {
            let told = members.map {
                "\($0.name)\(words.bracketed([words.since($0.joined.at.day), words.entry($0.joined.entry)]))"
            }
            lines.append(words.membersLine(told))
        }
        return lines
    }

    private func backbone(_ book: Book, on day: Day, _ view: View, _ screen: any Screen) -> [String] {
        let words = screen.organisations
        let people = book.backbone(on: day)
        guard !people.isEmpty else { return [words.noBackbone()] }
        var table = Table(words.nameHead, words.name, words.postHead, words.fromHead, words.entryHead)
        for person in people {
            for (organisation, seat) in person.seats {
                table.add(
                    person.name, organisation, seat.post, seat.from.description, words.entry(seat.stamp.entry))
            }
        }
        return table.lines(view.width, columns: view.columns - 2)
            + [words.backboneTotal(people.count, party: people.count { book.isPartyMember($0.name, on: day) })]
    }
}
