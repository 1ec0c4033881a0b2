import Kernel

// What the prompt answers to a line about an election: what is said when.
extension ElectionEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let answer = ElectionAnswer(scene: scene, screen: screen)
        let words = screen.electionAnswers
        return switch self {
        case .called(let number, let call): answer.called(number, call)
        case .nominated(let names, let number, let by): answer.nominated(names, number, by)
        case .accepted(let name, let number): words.accepted(name) + answer.standing(number)
        case .declined(let name, let number): words.declined(name) + answer.standing(number)
        case .officersNamed(let officers):
            words.sequence(officers.map { words.officers(screen.wording.name(of: $0.role), $0.names) })
        case .boxSet(let box, _): answer.set(box)
        case .issued(_, let numbers), .issuedTo(_, let numbers): answer.issued(numbers)
        case .collected(let papers, let numbers): answer.collected(papers, numbers)
        case .readingOpened(let numbers): answer.opened(numbers)
        case .papersTaken(let bundles, _): answer.taken(bundles)
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken: answer.board
        case .sealed(_, let numbers, let agreement): answer.sealed(numbers, isAgreed: agreement != nil)
        case .unsealed(let entry, let posts): words.unsealed(entry, posts: posts)
        case .unread(let entry, let posts): words.unread(entry, posts: posts)
        case .declared(let number, let outcome, let term): answer.declared(number, outcome, term)
        case .termSet(let post, _, let span):
            words.term(post, from: span.from) + (span.until.map(words.until) ?? "")
        case .calendarSet(_, _, let was): answer.set(was)
        case .handedOver(let day, _): answer.handedOver(day)
        case .votersRegistered(let names, _): screen.registered(names, in: scene.book)
        case .votersElsewhere(let names, let place): screen.voterList.elsewhere(names, place: place)
        case .votersPublished: scene.book.register.map { screen.sentence($0, in: scene.book) }
        case .objectionRaised(let objection): screen.sentence(objection, in: scene.book)
        case .objectionAnswered(let number, let settled): screen.answered(number, settled, in: scene.book)
        case .seatsLeftOpen(let id):
            scene.book.election(id).map {
                words.seatsStayOpen($0.post, seats: $0.declaration?.outcome.openSeats ?? 0)
            }
        case .reviewed(let review): words.reviewed(review.name, words.word(review.verdict))
        case .officeEnded(let name, let post, let ending, let day, let citation):
            words.ended(name, post: post, day, screen.wording.name(of: ending), citation)
        }
    }
}

extension Screen {
    public func sentence(_ removable: Removable) -> String {
        electionAnswers.removable(
            removable.name, committee: removable.committee, missed: removable.missed, removable.citation)
    }
}

/// One event's answer, where it takes more than a sentence.
struct ElectionAnswer {
    let scene: Scene
    let screen: any Screen

    var words: any ElectionAnswerWords { screen.electionAnswers }
    private func election(_ number: Int?) -> Election? { number.flatMap { scene.meeting?.election($0) } }
    func warning(_ sentence: String) -> String { "\n\(screen.prompt.warning)\(sentence)" }

    func called(_ number: Int, _ call: CalledElection) -> String {
        if let choosing = call.choosing { return called(number, call, choosing) }
        let rule = call.rule
        var text = words.called(
            number, post: call.post, seats: call.seats, rule: screen.wording.name(of: rule),
            rule.votes?.citation ?? rule.citation)
        if let registered = call.registered { text += words.registered(registered) }
        text += call.reserved.map { words.kept($0.seats, for: $0.group) }.joined()
        let next =
            switch rule.method {
            case .recall: words.recallNext(call.candidates)
            case .nomination: words.nominationNext
            default: call.candidates.isEmpty ? words.nominateNext : words.issueNext(numbered(call.candidates))
            }
        text += next
        if call.isByElection, scene.book.offices.allSatisfy({ $0.post != call.post || $0.body != call.body }) {
            text += warning(words.nobodyEverHeld(call.post))
        } else if let seats = seatsTaken(call) {
            text += warning(words.nothingVacant(call.post, seats: seats))
        }
        text += barred(call.candidates, number)
        if let day = dayMissed(call) { text += warning(words.notOnItsDay(day)) }
        guard let day = scene.meeting?.day, let days = scene.book.lateRerun(call, on: day) else { return text }
        return text + warning(words.lateRerun(days))
    }

    /// Who of them holds a post, or is kin of one who does, beside which this one cannot be held: 宣布 will pass them over.
    private func barred(_ names: [String], _ number: Int) -> String {
        guard let meeting = scene.meeting, let election = election(number),
            let charter = scene.book.charter(of: meeting)
        else { return "" }
        let clashes = scene.book.clashes(with: election, under: charter, in: meeting)
        return names.compactMap { name in
            if let own = clashes.first(where: { $0.seat.name == name }) {
                return warning(words.holdsBarring(name, own.seat.post, own.citation))
            }
            let kin = clashes.first { $0.kinToo && scene.book.registry.areNearKin($0.seat.name, name) }
            return kin.map { warning(words.kinHoldsBarring(name, $0.seat.name, $0.seat.post, $0.citation)) }
        }.joined()
    }

    /// How many seats of the post a by-election fills, where all are taken: those that the last new committee was voted for.
    private func seatsTaken(_ call: CalledElection) -> Int? {
        guard call.isByElection, let day = scene.meeting?.day else { return nil }
        let earlier = scene.book.meetings.flatMap(\.elections).last { election in
            election.post == call.post && election.call.body == call.body && !election.call.isByElection
                && election.call.follows == nil && election.isDeclared
        }
        let held = scene.book.holders(on: day).count { $0.post == call.post && $0.body == call.body }
        return earlier.flatMap { held >= $0.seats ? $0.seats : nil }
    }

    /// The day that the calendar set for the election and everybody was told, where it is held on another.
    private func dayMissed(_ call: CalledElection) -> Day? {
        guard call.rule.isStatutory, call.rule.fillsSeats, call.round == 1, !scene.book.isElectionHeld,
            let set = scene.book.calendar?.day, set != scene.meeting?.day
        else { return nil }
        return set
    }

    func nominated(_ names: [String], _ number: Int, _ nomination: Nomination?) -> String {
        let post = election(number)?.post ?? ""
        let named =
            nomination.map { words.nominated(names, post: post, by: screen.wording.name(of: $0)) }
            ?? words.nominated(names, post: post)
        return named + standing(number) + barred(names, number)
    }

    func standing(_ number: Int) -> String { words.standing(numbered(election(number)?.candidates ?? [])) }

    func set(_ box: BallotBox) -> String {
        words.box(box.name) + (box.monitors.isEmpty ? "" : words.monitors(box.monitors))
            + (box.issued.map(words.boxIssued) ?? "") + (box.collected.map(words.boxCollected) ?? "")
    }

    /// Where the meeting has several elections, their posts.
    private func about(_ numbers: [Int]) -> String {
        (scene.meeting?.elections.count ?? 0) > 1 ? words.about(numbers.map { election($0)?.post ?? "" }) : ""
    }

    func issued(_ numbers: [Int]) -> String {
        guard let election = election(numbers.first) else { return about(numbers) }
        return about(numbers) + words.issued(election.issued ?? 0)
            + (election.call.registered.map(words.registered) ?? "")
    }

    func collected(_ papers: Int, _ numbers: [Int]) -> String {
        var text = about(numbers) + words.collected(papers)
        if let election = election(numbers.first), let issued = election.issued, election.collected > issued {
            text += words.collectedBeyond(issued: issued)
        }
        return text + words.readNext
    }

    func opened(_ numbers: [Int]) -> String {
        let elections = numbers.compactMap { election($0) }
        let posts = elections.map {
            $0.candidates.isEmpty ? words.onPaper($0.post) : words.onPaper($0.post, onPaper($0))
        }
        let late = elections.filter { !$0.rule.tellsEarly }
        let lateOfPeople = late.contains { $0.choosing == nil }
        return words.opened(words.sequence(posts))
            + (late.isEmpty
                ? "" : lateOfPeople ? words.certainOnlyAtEnd : screen.language.choosings.certainOnlyAtEnd)
    }

    /// Those who stand, by their numbers; projects with their motions and their words.
    private func onPaper(_ election: Election) -> String {
        guard election.choosing != nil else { return numbered(election.candidates) }
        return election.candidates.enumerated().map { "\($0 + 1). \(scene.book.title(of: $1, in: election))" }
            .joined(separator: " ")
    }

    /// The count as it stands; and, the moment it is so, who is elected whatever is left in the box.
    var board: String? {
        guard let meeting = scene.meeting else { return nil }
        let line = Board(meeting: meeting, book: scene.book, screen: screen, strokes: scene.strokes).line
        let now = meeting.openElections.flatMap { election in
            scene.book.certain(in: election)
                .filter { scene.before.certain[election.id.number]?.contains($0) != true }
                .map { certain($0, in: election) }
        }
        return ([line] + now).joined(separator: "\n")
    }

    private func certain(_ name: String, in election: Election) -> String {
        let (left, votes) = (election.papersLeft ?? 0, election.tally.votes(for: name))
        return left > 0
            ? words.certain(name, post: election.post, votes: votes, left: left)
            : words.certainAtEnd(name, post: election.post, votes: votes)
    }

    func sealed(_ numbers: [Int], isAgreed: Bool) -> String {
        guard let election = election(numbers.first) else { return words.sealedUnread }
        var text =
            words.sealed(election.tally.read)
            + (election.collectedSaid.map(words.agreed) ?? words.nobodySaidCollected)
        if let issued = election.issued, election.tally.read > issued { text += words.readBeyond(issued: issued) }
        if isAgreed { text += words.booksAgree }
        let waiting = scene.meeting?.reading(of: election.id.number)?.doubtful ?? []
        return text + (waiting.first.map { words.rulingNext(waiting, first: $0) } ?? words.declareNext)
    }

    func declared(_ number: Int, _ outcome: Outcome, _ term: TermSpan?) -> String {
        guard let election = election(number) else { return "" }
        let post = election.post
        if election.choosing != nil { return declared(election, outcome) }
        var text = words.declared(post, screen.wording.because(election, in: scene.meeting, of: scene.book))
        if let until = term?.until { text += words.termUntil(until) }
        if !outcome.tied.isEmpty { text += words.revoteNext(post) }
        if outcome.isShort {
            text += words.rerunNext(post)
            if scene.book.mayStayOpen(election) { text += words.mayStayOpen(post) }
        }
        if outcome.nominated?.isEmpty == false { text += words.electNext(post, seats: election.seats) }
        if !outcome.elected.isEmpty, let (_, wanted, citation) = scene.book.womenWanting(after: election) {
            text += warning(words.noWoman(wanted: wanted, citation))
        }
        // Those who supervise what they now belong to, themselves or by near kin.
        for (name, post, citation) in scene.supervisorsToLeave(after: outcome) {
            text += warning(words.supervisorLeaves(name, post: post, citation))
        }
        return outcome.isValid ? text : text + words.callAgain(post)
    }

    func handedOver(_ day: Day) -> String {
        let said =
            words.handedOver(day)
            + (day > scene.at.day && scene.book.meeting == nil ? warning(words.dayToCome(day)) : "")
            + (scene.electionUnknown(handedOver: day).map { warning(words.electionNotKept($0)) } ?? "")
        guard let missed = scene.handoverMissed(on: day) else { return said }
        return said + words.later(than: missed.terms, missed.citation)
    }
}

/// Candidates as they stand on the paper: 1杨通海 2潘玉珍.
func numbered(_ candidates: [String]) -> String {
    candidates.enumerated().map { "\($0 + 1)\($1)" }.joined(separator: " ")
}
