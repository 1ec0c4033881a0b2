// What a record says of elections beside their result, in English. `posts` are those that the line is about.
extension English {
    public func line(_ event: ElectionEvent, posts: [String]) -> String? {
        let about = posts.isEmpty ? "" : " (\(list(posts)))"
        return switch event {
        case .called(_, let call): called(call)
        case .nominated(let names, _, let by):
            "\(list(names)) nominated\(about)" + (by.map { " by \(name(of: $0))" } ?? "")
        case .accepted(let person, _): "\(person) accepts the nomination\(about)"
        case .declined(let person, _): "\(person) declines the nomination\(about)"
        case .officersNamed(let officers):
            officers.map { "\(name(of: $0.role)): \(list($0.names))" }.joined(separator: "; ")
        case .boxSet(let box, _): "box \(box.name)\(about)" + figures(box)
        case .issued(let papers, _): "ballots issued: \(papers)\(about)"
        case .issuedTo(let names, _): "ballots issued by name: \(names.count)\(about)"
        case .collected(let papers, _): "ballots collected: \(papers)\(about)"
        case .readingOpened: "reading begins\(about)"
        case .sealed: "box sealed\(about)"
        case .termSet(let post, let body, let span):
            "term of \(body) \(post): from \(date(span.from))" + (span.until.map { " to \(date($0))" } ?? "")
        case .calendarSet(let day, let steps):
            "election day: \(date(day))" + steps.sorted.map { "; \(name(of: $0.key)): \(date($0.value))" }.joined()
        case .handedOver(let day, let note): name("handed over \(date(day))", note: note)
        case .votersRegistered(let names, let ground): "voters registered (\(said(ground))): \(list(names))"
        case .votersElsewhere(let names, let place):
            name("\(list(names)) registered elsewhere", note: place.isEmpty ? nil : place)
        case .votersPublished(let day): "list of voters published \(date(day))"
        case .objectionRaised(let objection): raised(objection)
        case .objectionAnswered(let number, let answer):
            name("objection \(number) answered: \(said(answer.ruling))", note: answer.reason)
        case .seatsLeftOpen: "the open seats stay open\(about)"
        case .reviewed(let review): "review of \(review.name): \(said(review.verdict))"
        case .officeEnded(let person, let post, let ending, let day, _):
            "\(person) no longer \(post): \(name(of: ending)) \(date(day))"
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken, .unsealed, .unread, .declared: nil
        }
    }

    private func called(_ call: CalledElection) -> String {
        let round = call.round > 1 ? "vote \(call.round), " : ""
        let candidates = call.candidates.isEmpty ? "" : ", candidates \(list(call.candidates))"
        let reserved = call.reserved.map { ", \($0.seats) kept for \($0.group)" }.joined()
        return "\(call.isByElection ? "by-election" : "election") of \(call.post) called: \(round)seats \(call.seats), "
            + "\(name(of: call.rule)), by \(name(of: call.mode))"
            + (call.registered.map { ", \($0) registered" } ?? "") + candidates + reserved
            + (call.takesWriteIns ? "" : ", no write-ins")
    }

    private func figures(_ box: BallotBox) -> String {
        let said = [
            box.monitors.isEmpty ? nil : "monitors \(list(box.monitors))", box.issued.map { "\($0) issued" },
            box.collected.map { "\($0) collected" },
        ].compactMap { $0 }
        return said.isEmpty ? "" : ": " + said.joined(separator: ", ")
    }

    private func raised(_ objection: Objection) -> String {
        guard !objection.name.isEmpty else { return "objection \(objection.number), raised \(date(objection.day))" }
        return name(
            "objection \(objection.number), raised \(date(objection.day))\(objection.by.map { " by \($0)" } ?? ""): the entry of \(objection.name)",
            note: objection.reason)
    }

    private func said(_ ground: VotingGround) -> String {
        switch ground {
        case .resident: "resident"
        case .away: "away"
        case .consented: "consented"
        }
    }

    private func said(_ ruling: Objection.Ruling) -> String {
        switch ruling {
        case .listed: "listed"
        case .struck: "struck off"
        case .kept: "list kept"
        }
    }

    private func said(_ verdict: Review.Verdict) -> String {
        switch verdict {
        case .good: "good"
        case .fair: "fair"
        case .failed: "failed"
        }
    }

    public func line(_ undeclared: UndeclaredElection) -> String {
        var said = ["\(undeclared.issued.map(String.init) ?? "not said how many") issued"]
        said += undeclared.collected.map { ["\($0) collected"] } ?? []
        said.append("\(undeclared.read) read")
        let why =
            switch undeclared.obstacle {
            case .nothingRead: "nothing was read"
            case .notSealed: "the box was not sealed"
            case .doubtful(let papers): "doubtful papers without a ruling: \(papers)"
            case .unequal: "not as many read as collected"
            case .notSaid: "it was not declared"
            }
        return "no result for \(undeclared.post): \(said.joined(separator: ", ")); \(why)"
    }
}
