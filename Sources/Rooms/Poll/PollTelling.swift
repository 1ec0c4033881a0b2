import Kernel

// What is told of votes on questions, and when.
extension PollEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.polls
        let wording = screen.wording
        switch self {
        case .opened(let question, let method, _, _, let electorate):
            if let poll = scene.poll(on: question), !poll.isOpen { return nil }
            // The opening of the papers says how to go on.
            if method == .written { return nil }
            if method == .rollCall { return words.rollCallOpened(question, voters: electorate.votes) }
            return words.opened(question, by: wording.name(of: method), voters: electorate.votes)
        case .rollCalled(let question, let votes, _, _):
            guard let poll = scene.poll(on: question), poll.isOpen else { return nil }
            let left = scene.book.electorate(of: poll).votes - poll.cast.total
            let noted = words.noted(question, wording.rollCallAnswered(votes), left: max(0, left))
            let quorum = scene.book.quorumNow
            // All were called, and yet it stays open: say why, and what ends it.
            guard left <= 0, poll.method == .rollCall, !quorum.isMet else { return noted }
            return noted + words.allCalledWithoutQuorum(question, missing: quorum.required - quorum.present)
        case .castingVoteGiven(let question, _, _, _, _), .heard(let question, _, _, _):
            return scene.outcome(of: question, by: screen)
        case .closed(let question, _, _, _, _, _, _, _, _, _):
            let outcome = scene.outcome(of: question, by: screen)
            guard let poll = scene.poll(on: question) else { return outcome }
            let lastName = poll.cast.contains { $0.stamp == poll.closed }
            let kind = scene.meeting?.kind(of: poll)
            let isSecond = kind == .second || kind == .reconsidered
            let due = scene.meeting.flatMap { scene.book.announcement(of: poll, in: $0) }
            let told =
                (isSecond ? words.votedASecondTime(outcome) : outcome)
                + (due.map { wording.written.toAnnounce($0.question, days: $0.days, $0.citation) } ?? "")
            return lastName && poll.cast.contains { $0.stamp != poll.closed } ? words.allCalled(told) : told
        case .recounted(let question, _, _, _, _, _, _):
            let outcome = scene.outcome(of: question, by: screen)
            return scene.before.recounted.map { words.recounted(from: $0, outcome) } ?? words.recounted(outcome)
        case .temperatureTaken(let question, let hands):
            let decides = scene.poll(on: question).map { $0.method == .consensus && $0.closed?.at == scene.at } ?? false
            return words.temperature(question, wording.temperature(hands)) + (decides ? "" : words.decidesNothing)
        case .annulled(let question, let reason):
            return reason.map { words.annulled(question, because: $0) } ?? words.annulled(question)
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let wording = course.wording
        let words = wording.polls
        func poll(_ question: QuestionID) -> Poll? {
            course.meeting.polls.last { $0.question == question && $0.opened.entry <= stamp.entry }
        }
        switch self {
        case .opened(let question, let method, _, _, _):
            // Papers were sent out before, and the line that opens them tells of it.
            guard method != .written, let poll = poll(question) else { return nil }
            let isTold = poll.closed.map { $0.entry == stamp.entry } ?? !poll.isOpen
            return isTold ? nil : words.putToVote(question, by: wording.name(of: method))
        case .rollCalled(let question, let votes, _, _):
            guard let poll = poll(question) else { return nil }
            let changed = poll.isOpen ? votes : votes.filter { !poll.roll.contains($0) }
            let told = changed.map { words.voted($0.name, wording.name(of: $0.choice)) }
            return told.isEmpty ? nil : words.rollCalled(question, told)
        case .recounted(let question, let votes, _, _, _, _, _): return words.recounted(question, votes)
        case .castingVoteGiven(let question, let choice, let by, let citation, _):
            return words.castingVote(question, by, wording.name(of: choice), citation)
        case .annulled(let question, _): return words.annulled(question)
        case .closed, .temperatureTaken, .heard: return nil
        }
    }
}

extension Scene {
    fileprivate func outcome(of question: QuestionID, by screen: any Screen) -> String {
        guard let poll = poll(on: question) else { return "\(question)" }
        let state = book.state(of: question).map { screen.wording.name(of: $0) } ?? ""
        let isUnknown = meeting?.quorum.rule != nil && poll.quorum?.required == 0
        let figures =
            screen.wording.outcome(of: poll, unit: meeting?.attendance.unit ?? .people, isAloud: true)
            + (isUnknown ? screen.wording.attendance.quorumUnknown : "")
        return screen.polls.outcome(question, state, figures) + pending(by: screen)
    }
}

extension Book {
    /// How many take part in the open meeting though somebody else came for them.
    fileprivate var represented: Int { max(0, quorumNow.present - present) }
}

extension PollRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.polls
        func name(of method: PollMethod) -> String { screen.wording.name(of: method) }
        func reading(_ judgement: Judgement) -> (Int, String) {
            (judgement.required, screen.wording.result(judgement))
        }
        return switch self {
        case .noQuorum(let present, let required, let citation):
            words.noQuorum(
                present - book.represented, represented: book.represented, required: required,
                missing: required - present, citation)
        case .moreVotesThanPeople(let votes, let people):
            book.surplus.map { screen.warnings.moreThanEntitled($0.present, entitled: $0.entitled, $0.unit) }
                ?? words.moreVotesThanPeople(votes, people)
        case .nobodyPresent: words.nobodyPresent
        case .pollIsOpen(let question, let method):
            if book.meeting?.paperBox != nil {
                screen.writtenRefusals.boxOpen(question)
            } else if method == .rollCall {
                words.rollCallIsOpen(question)
            } else {
                words.pollIsOpen(question, name(of: method))
            }
        case .noPollOpen: words.noPollOpen
        case .mayNotVote(let name): words.mayNotVote(name)
        case .figuresDifferFromRoll(let votes): words.figuresDifferFromRoll(votes)
        case .methodDiffers(let method, let open): words.methodDiffers(name(of: method), open: name(of: open))
        case .noMajorityRule(let matter?): words.noMajorityRule(matter)
        case .noMajorityRule(nil): words.noMajorityRule
        case .readsTwoWays(let counted, let excluded, let citation):
            words.readsTwoWays(counted: reading(counted), excluded: reading(excluded), citation)
        case .noPollToAnnul(let question): words.noPollToAnnul(question)
        case .oneVoteAHousehold(let household, let one, let other): words.oneVoteAHousehold(household, one, other)
        case .cameAfterClose(let name, let question): words.cameAfterClose(name, question)
        case .rollCallIsOver(let question): words.rollCallIsOver(question)
        case .needsArea: words.needsArea
        case .headsWithoutArea: words.headsWithoutArea
        case .moreAreaThanThereIs(let area, let all):
            words.moreAreaThanThereIs("\(Area(hundredths: area))", "\(Area(hundredths: all))")
        case .areaOfNobody(let heads, let area, let least, let most):
            words.areaOfNobody(heads, Area(hundredths: area), Area(hundredths: least), Area(hundredths: most))
        case .nothingTied: words.nothingTied
        case .noCastingVote: words.noCastingVote
        case .castingVoteAbstains: words.castingVoteAbstains
        case .mustBeCounted(let citation): words.mustBeCounted(citation)
        case .sayWhatWasHeard(let method): words.sayWhatWasHeard(name(of: method))
        case .neverDecided(let matter, let kind, let citation):
            words.neverDecided(matter, screen.wording.name(of: kind), citation)
        case .subjectNotNamed(let subject, let question, let named):
            words.subjectNotNamed(subject, question, named: named)
        case .nearMatter(let matter, let near): words.nearMatter(matter, near)
        case .recountKeepsTerms(let question): words.recountKeepsTerms(question)
        case .entitledUnknown(let citation): words.entitledUnknown(citation)
        case .noUnits: words.noUnits
        case .moreVotesThanHeads(let votes, let heads): words.moreVotesThanHeads(votes, heads)
        case .oneVoteAHead(let head, let one, let other): words.oneVoteAHead(head, one, other)
        case .severalHeads(let name, let units): words.severalHeads(name, units)
        case .tooManyExtraVotes(let extra, let most, let basic, let citation):
            words.tooManyExtraVotes(extra, most: most, basic: basic, citation)
        }
    }

    public func question(by screen: any Screen) -> PromptQuestion? {
        guard case .readsTwoWays(let counted, let excluded, _) = self else { return nil }
        let words = screen.polls
        let yes = words.counted(counted.required, screen.wording.result(counted))
        let no = words.leftOut(excluded.required, screen.wording.result(excluded))
        return PromptQuestion(
            key: Key.subjectCounts.name.chinese, words: words.subjectCounts,
            options: [(yes, GrammarWords.yesOrNo[0]), (no, GrammarWords.yesOrNo[1])])
    }
}

extension Wording {
    func name(of method: PollMethod) -> String {
        switch method {
        case .showOfHands: polls.showOfHands
        case .rollCall: polls.rollCall
        case .secret: polls.secret
        case .beans: polls.beans
        case .unanimous: polls.unanimous
        case .consensus: polls.consensus
        case .written: polls.written
        case .voice: polls.voice
        case .acclamation: polls.acclamation
        }
    }

    func name(of choice: Choice) -> String {
        switch choice {
        case .for: polls.for
        case .against: polls.against
        case .abstain: polls.abstain
        }
    }

    func name(of side: Side) -> String {
        switch side {
        case .for: polls.for
        case .against: polls.against
        }
    }
}
