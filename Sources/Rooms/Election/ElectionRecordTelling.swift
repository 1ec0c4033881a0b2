// What a record says of elections beside their result: what is said when.
extension Wording {
    /// `posts` are those whose election it is.
    func line(_ event: ElectionEvent, posts: [String]) -> String? {
        let words = electionRecord
        let about = words.about(posts)
        return switch event {
        case .called(_, let call): call.choosing.map { called(call, $0) } ?? called(call)
        case .nominated(let names, _, let by):
            by.map { words.nominated(names, posts: posts, by: name(of: $0)) } ?? words.nominated(names, posts: posts)
        case .accepted(let person, _): words.accepted(person) + about
        case .declined(let person, _): words.declined(person) + about
        case .officersNamed(let officers):
            words.sequence(officers.map { words.officers(name(of: $0.role), $0.names) })
        case .boxSet(let box, _): words.box(box.name) + about + figures(box)
        case .issued(let papers, _): words.issued(papers) + about
        case .issuedTo(let names, _): words.issuedByName(names.count) + about
        case .collected(let papers, _): words.collected(papers) + about
        case .readingOpened: words.readingOpened + about
        case .sealed: words.sealed + about
        case .termSet(let post, let body, let span):
            words.term(post, of: body, from: span.from) + (span.until.map(words.until) ?? "")
        case .calendarSet(let day, let steps, _):
            words.sequence([words.electionDay(day)] + steps.sorted.map { words.step(name(of: $0.key), $0.value) })
        case .handedOver(let day, let note): words.handedOver(day) + words.bracketed([note])
        case .votersRegistered(let names, let ground): words.voters(names, words.word(ground))
        case .votersElsewhere(let names, let place):
            words.elsewhere(names) + words.bracketed([place.isEmpty ? nil : place])
        case .votersPublished(let day): words.published(day)
        case .objectionRaised(let objection): raised(objection)
        case .objectionAnswered(let number, let answer):
            words.answered(number, words.word(answer.ruling)) + words.bracketed([answer.reason])
        case .seatsLeftOpen: words.seatsStayOpen + about
        case .reviewed(let review): words.reviewed(review.name, words.word(review.verdict))
        case .officeEnded(let person, let post, let ending, let day, _):
            words.ended(person, post: post, day, name(of: ending))
        case .paperCalled, .papersTaken, .paperRuled, .paperRemarked, .sheetTaken, .unsealed, .unread, .declared: nil
        }
    }

    private func called(_ call: CalledElection) -> String {
        let words = electionRecord
        let voters = call.mode == .representatives ? words.representatives : name(of: call.mode)
        var text = call.isByElection ? words.byElectionCalled(call.post) : words.called(call.post)
        if call.round > 1 { text += words.round(call.round) }
        text += words.terms(seats: call.seats, rule: name(of: call.rule), voters: voters)
        if let registered = call.registered { text += words.registered(registered) }
        if !call.candidates.isEmpty { text += words.candidates(call.candidates) }
        text += call.reserved.map { words.keptSeats($0.seats, for: $0.group) }.joined()
        return call.takesWriteIns ? text : text + words.noWriteIns
    }

    private func figures(_ box: BallotBox) -> String {
        let words = electionRecord
        let parts = [
            box.monitors.isEmpty ? nil : words.monitors(box.monitors), box.issued.map(words.out),
            box.collected.map(words.back),
        ].compactMap { $0 }
        return parts.isEmpty ? "" : words.figures(parts)
    }

    /// A public copy tells neither whom it is about nor who raised it.
    private func raised(_ objection: Objection) -> String {
        let words = electionRecord
        let (number, day) = (objection.number, objection.day)
        guard !objection.name.isEmpty else { return words.raised(number, day) }
        return (objection.by.map { words.raised(number, day, by: $0) } ?? words.raised(number, day))
            + words.entry(of: objection.name) + words.bracketed([objection.reason])
    }

    /// Why an election has no result.
    func line(_ undeclared: UndeclaredElection) -> String {
        let words = electionRecord
        let figures = [
            undeclared.issued.map(words.out) ?? words.outUnsaid, undeclared.collected.map(words.back),
            words.read(undeclared.read),
        ].compactMap { $0 }
        let why =
            switch undeclared.obstacle {
            case .nothingRead: words.nothingRead
            case .notSealed: words.notSealed
            case .doubtful(let papers): words.doubtful(papers)
            case .unequal: words.unequal
            case .notSaid: words.notDeclared
            }
        return undeclared.isChoosing
            ? language.choosings.noResult(undeclared.post, figures, why)
            : words.noResult(undeclared.post, figures, why)
    }
}
