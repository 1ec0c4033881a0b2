import Kernel

/// What templates see of one choosing: the terms, the figures of the box, and the projects one by one.
struct ChoosingView {
    let election: Election
    let meeting: Meeting
    let book: Book
    let wording: any Wording

    var value: JSON {
        guard let choosing = election.choosing else { return [:] }
        let tally = election.tally
        let spent = choosing.cost(of: election.declaration?.outcome.elected ?? [])
        let words = wording.language.choosings
        return JSON(ChoosingFields.self) { field in
            switch field {
            case .title: .string(election.post)
            case .round: .int(election.call.round)
            case .isAgain: .bool(election.call.round > 1)
            case .terms: .string(wording.terms(election.call, choosing))
            case .budget: .string(choosing.budget.description)
            case .spent: .string(spent.description)
            case .left: .string(Money(fen: choosing.budget.fen - spent.fen).description)
            case .registered: .string(election.call.registered.map(String.init))
            case .issued: .string(election.issued.map(String.init))
            case .collected: .int(election.collected)
            case .valid: .int(tally.valid)
            case .blank: .int(tally.blank)
            case .void: .int(tally.void)
            case .projects: .array(projects(choosing, words))
            case .because: .string(wording.because(election))
            case .rulings: .strings(PaperRulings(election: election, meeting: meeting, wording: wording).sums)
            case .called: .string(nameWithRound)
            case .isDeclared: .bool(election.isDeclared)
            case .isCounted: .bool(election.isCounted)
            case .clock: .string((election.declaration?.stamp ?? election.called).at.clock)
            case .day: .string(wording.date(meeting.day))
            case .tallied: .string(words.tallied(election.rule.form))
            case .how: .string(wording.howToMark(choosing, election.rule.form))
            case .sentences: .strings(wording.findings(election, in: meeting, book).map(wording.sentence))
            }
        }
    }

    /// Its title; with its place where the meeting called several by that name.
    private var nameWithRound: String {
        let same = meeting.choosings.filter { $0.post == election.post && $0.call.round == election.call.round }
        guard same.count > 1, let place = same.firstIndex(where: { $0.id == election.id }) else { return election.post }
        return wording.language.choosings.called(election.post, time: place + 1)
    }

    private func projects(_ choosing: Choosing, _ words: any ChoosingWords) -> [JSON] {
        let findings = wording.findings(election, in: meeting, book)
        return choosing.projects.enumerated().map { place, project in
            let finding = findings.first { $0.project == project }
            return JSON(ProjectFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .project: .string(project.name)
                case .text: .string(book.text(of: project).withoutFullStop)
                case .cost: .string(project.cost.description)
                case .support: .string(finding?.support)
                case .votes: .int(election.tally.votes(for: project.name))
                case .strokes: .string(words.strokes(election.tally.votes(for: project.name)))
                case .standing: .string(finding.map { words.standing($0.result.standing) })
                case .isChosen: .bool(finding?.result.standing == .chosen)
                case .why: .string(finding.map { words.clauses([$0.reason, $0.wanted].compactMap { $0 }) })
                }
            }
        }
    }
}

enum ChoosingFields: String, ViewFields {
    case title, round, isAgain = "is_again", terms, budget, spent, left, registered, issued, collected, valid, blank,
        void,
        projects, because, rulings, called, isDeclared = "is_declared", isCounted = "is_counted", clock, day, sentences,
        tallied, how
}

enum ProjectFields: String, ViewFields {
    case row, project, text, cost, support, votes, strokes, standing, isChosen = "is_chosen", why
}

enum ChoosingsFields: String, ViewFields {
    case choosings
}

extension Paper {
    /// 遴选结果: every choosing of a meeting, project by project in yuan.
    public static let choosing = ofChoosing("choosing") { $0.language.choosings.paper }
    /// 遴选计票表: blank to write on before the box is opened, filled in afterwards.
    public static let choosingTally = ofChoosing("choosing-tally") { $0.language.choosings.tallySheet }

    private static func ofChoosing(
        _ name: String, called title: @escaping @Sendable (any Wording) -> String
    ) -> Paper {
        Paper(
            name, of: .election, called: title,
            owed: { (try? $0.meeting())?.choosings.contains(where: \.isDeclared) == true }
        ) { request throws(PaperError) in try choosings(request) }
    }

    private static func choosings(_ request: PaperRequest) throws(PaperError) -> JSON {
        let meeting =
            request.number == nil ? request.book.meetings.last { !$0.choosings.isEmpty } : try request.meeting()
        guard let meeting, !meeting.choosings.isEmpty else { throw .noChoosing(meeting: request.number) }
        return try request.view(of: meeting).with(
            JSON(ChoosingsFields.self) { _ in
                .array(
                    meeting.choosings.map { election in
                        ChoosingView(
                            election: election, meeting: meeting, book: request.book, wording: request.wording
                        ).value
                    })
            })
    }
}
