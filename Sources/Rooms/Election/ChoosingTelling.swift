import Kernel
import Tally

// What is told of a choosing, and when.
extension Wording {
    /// The rule by its title: 按票数依次立项. What is typed for it is English, and stands on no paper in Chinese.
    func budgetRule(_ name: String) -> String { ChoosingCount.rule(named: name)?.about.title(language) ?? name }

    /// How the papers are filled in and by which rule they are counted.
    func terms(_ call: CalledElection, _ choosing: Choosing) -> String {
        let words = language.choosings
        let rule = ChoosingCount.rule(named: call.rule.name)?.about.title(language) ?? ""
        return words.terms(
            [
                words.form(call.rule.form, most: choosing.most, top: choosing.top), words.rule(rule, call.rule.name),
                choosing.completion.map(words.completion), choosing.utility.map(words.utility),
            ].compactMap { $0 })
    }

    /// A line of the record.
    func called(_ call: CalledElection, _ choosing: Choosing) -> String {
        let words = language.choosings
        return words.recorded(
            call.post, round: call.round, budget: choosing.budget,
            projects: choosing.projects.map { words.priced($0.name, $0.cost) }, terms: terms(call, choosing),
            registered: call.registered)
    }

    func howToMark(_ choosing: Choosing, _ form: BallotForm) -> String {
        let words = language.choosings
        return switch form {
        case .points: words.markPoints(top: choosing.top ?? 0)
        case .ranking: words.markRanking(most: choosing.most)
        case .approvals, .marks: words.markApprovals(most: choosing.most)
        }
    }

    /// Why it came out as it did, as a whole: who took part, the rule, the money, what is chosen.
    func because(_ election: Election, _ choosing: Choosing, _ outcome: Outcome) -> String {
        let words = language.choosings
        var said = [participation(outcome)]
        if outcome.isValid {
            let rule = ChoosingCount.rule(named: election.rule.name)?.about.title(language) ?? ""
            said.append(words.rule(rule, election.rule.name))
            if let lot = outcome.lot {
                said.append(words.lot(level: lot.level, drawn: lot.drawn, seed: lot.seed, lot.citation))
            }
            said.append(outcome.elected.isEmpty ? words.nothingChosen : words.chosen(outcome.elected))
            if !outcome.tied.isEmpty { said.append(words.tied(outcome.tied)) }
            let spent = choosing.cost(of: outcome.elected)
            said.append(
                words.money(
                    budget: choosing.budget, spent: spent, left: Money(fen: choosing.budget.fen - spent.fen)))
        }
        return words.sequence(said)
    }

    private func participation(_ outcome: Outcome) -> String {
        let words = language.choosings
        let registered = outcome.registered.map(words.registeredTaking) ?? ""
        return switch outcome.validity {
        case .moreThanIssued: words.moreThanIssued(outcome.cast, issued: outcome.issued ?? 0)
        case .moreThanRegistered: words.moreThanRegistered(outcome.cast, registered: outcome.registered ?? 0)
        case .noQuorum(let there, let required, let citation):
            registered + words.collected(outcome.cast)
                + words.sequence(["", words.noQuorum(there, required: required)]) + electionResult.clause(citation)
        case .nothingCast: registered + words.nothingCast
        case .notCounted(let error): registered + words.uncountable(outcome.cast, error.phrase(language))
        case .uncountable(let chinese, let english):
            registered + words.uncountable(outcome.cast, language == .chinese ? chinese : english)
        case .valid, .turnoutShort: registered + words.collected(outcome.cast)
        }
    }

    /// Project by project: what it got, whether it is chosen and why, and how many more papers it wanted.
    func findings(_ election: Election, in meeting: Meeting, _ book: Book) -> [ProjectFinding] {
        guard let choosing = election.choosing, let outcome = election.declaration?.outcome else { return [] }
        let count = ChoosingCount.count(of: election, in: meeting)
        return (outcome.projects ?? []).compactMap { result in
            guard let project = choosing.project(result.project) else { return nil }
            return ProjectFinding(
                project: project, text: book.text(of: project).withoutFullStop, result: result,
                support: support(result, election.rule.form), reason: reason(result, count, outcome),
                wanted: result.wanted.flatMap { wanted($0, election, choosing) })
        }
    }

    private func support(_ result: ProjectOutcome, _ form: BallotForm) -> String {
        let words = language.choosings
        return form == .approvals ? words.votes(result.support) : words.points(result.support)
    }

    private func reason(_ result: ProjectOutcome, _ count: Count?, _ outcome: Outcome) -> String? {
        guard result.standing != .withdrawn, let count,
            let place = count.candidates.firstIndex(where: { $0.name == result.project })
        else { return nil }
        let words = language.choosings
        if let reason = count.reasons[place], result.standing != .tied {
            let level = outcome.lot?.level ?? []
            guard level.contains(result.project) else { return reason(language) }
            return words.clauses([words.byLot(level.filter { $0 != result.project }), reason(language)])
        }
        // A count that a tie ended tells no reasons; what is certain is so either way.
        guard let tie = count.ties.last(where: { $0.settlement == .open }) else { return nil }
        let level = tie.tied.map { count.candidates[$0].name }
        guard result.standing == .tied else { return words.eitherWay }
        return level.contains(result.project)
            ? words.levelWith(level.filter { $0 != result.project }) : words.hangsOn(level)
    }

    private func wanted(_ wanted: ProjectOutcome.Wanted, _ election: Election, _ choosing: Choosing) -> String? {
        let (words, form) = (language.choosings, election.rule.form)
        let papers = wanted.papers.map { words.papers($0, form: form, worth: choosing.worth(in: form)) } ?? ""
        return switch wanted.kind {
        case .least: words.least(papers)
        case .enough: words.enough(papers)
        case .moreThan: words.moreThan(papers)
        case .never: words.never(choosing.budget)
        }
    }

    /// One project in a sentence.
    func sentence(_ finding: ProjectFinding) -> String {
        let words = language.choosings
        let head = words.project(
            finding.project.name, finding.text, finding.project.cost, finding.support,
            words.standing(finding.result.standing))
        return [finding.reason, finding.wanted].compactMap { $0 }.reduce(head) { $0 + words.because($1) }
    }
}

/// What is told of one project of a choosing.
struct ProjectFinding {
    let project: Choosing.Project
    let text: String
    let result: ProjectOutcome
    let support: String
    let reason: String?
    let wanted: String?
}

extension Book {
    /// The words of a project's motion as they stand.
    func text(of project: Choosing.Project) -> String { proposal(project.proposal.proposal)?.finalText ?? "" }

    /// What a candidate is called where people read it: a project by its motion and the words of it.
    func title(of candidate: String, in election: Election) -> String {
        guard let project = election.choosing?.project(candidate) else { return candidate }
        return candidate + " " + text(of: project).withoutFullStop.shortened()
    }
}

extension ElectionAnswer {
    func called(_ number: Int, _ call: CalledElection, _ choosing: Choosing) -> String {
        let words = screen.language.choosings
        let terms = screen.wording.terms(call, choosing)
        var text =
            call.round > 1
            ? words.calledAgain(
                number, call.post, round: call.round, left: choosing.budget, projects: choosing.projects.count,
                terms: terms)
            : words.called(
                number, call.post, budget: choosing.budget, projects: choosing.projects.count, terms: terms)
        if let registered = call.registered { text += words.registered(registered) }
        for (place, project) in choosing.projects.enumerated() {
            text +=
                "\n"
                + words.listed(
                    place + 1, project.name, scene.book.text(of: project).withoutFullStop.shortened(), project.cost)
        }
        let dear = choosing.projects.filter { $0.cost > choosing.budget }.map(\.name)
        if !dear.isEmpty { text += warning(words.aboveBudget(dear, choosing.budget)) }
        let example =
            switch call.rule.form {
            case .points: "1=\(choosing.top ?? 0) 2=1"
            case .ranking, .approvals, .marks: choosing.most == 1 ? "2" : "2 1"
            }
        return text + "\n" + words.readNext(example: example)
    }

    func declared(_ election: Election, _ outcome: Outcome) -> String {
        let words = screen.language.choosings
        var text = words.result(election.post, screen.wording.because(election))
        guard outcome.isValid else { return text + "\n" + words.callAgain(election.post) }
        if let meeting = scene.book.meeting(election.id.meeting) {
            for finding in screen.wording.findings(election, in: meeting, scene.book) {
                text += "\n" + screen.wording.sentence(finding)
            }
        }
        if !outcome.tied.isEmpty {
            let meeting = scene.book.meeting(election.id.meeting)
            let lots = meeting.flatMap { scene.book.charter(of: $0)?.lots(in: $0.kind) }
            return text + "\n" + words.revoteNext(election.post)
                + (lots.map { words.lotsNext(election.post, $0) } ?? "")
        }
        if let first = outcome.elected.first, !scene.book.fund.isEmpty { text += "\n" + words.appropriateNext(first) }
        return text
    }
}

extension ElectionAnswer {
    /// What a file brought into the box.
    func taken(_ bundles: [PaperBundle]) -> String {
        var (papers, blank, void) = (0, 0, 0)
        for bundle in bundles {
            papers += bundle.copies
            switch bundle.part {
            case .blank: blank += bundle.copies
            case .void: void += bundle.copies
            case .marked, .doubtful: break
            }
        }
        return screen.language.choosings.taken(papers, valid: papers - blank - void, blank: blank, void: void)
    }
}

extension Book {
    /// Where a motion leads that residents chose, or left out; nothing where no choosing settled it.
    func settled(_ question: QuestionID, as state: Proposal.State, by screen: any Screen) -> String? {
        let words = screen.language.choosings
        guard let last = lastChoosing(with: question) else { return nil }
        return switch state {
        case .chosen: words.chosenAlready(question, title: last.post)
        case .notChosen: words.leftOut(question, title: last.post, here: last.id.meeting == meeting?.number)
        default: nil
        }
    }

    /// What a motion that waits for a choosing waits for, and so what to type instead of a vote on it.
    func wait(of question: QuestionID, by screen: any Screen) -> String {
        let words = screen.language.choosings
        guard let last = lastChoosing(with: question) else { return words.waitsForChoosing(question) }
        guard let outcome = last.declaration?.outcome else { return words.waitsForResult(question, title: last.post) }
        return outcome.isValid && !outcome.tied.isEmpty
            ? words.waitsForRevote(question, title: last.post) : words.waitsForChoosing(question)
    }
}
