import Kernel

// Elections, in English.
extension EnglishScreen {
    public func word(_ word: BoardWord) -> String {
        switch word {
        case .collected: "collected "
        case .valid: "valid "
        case .blank: "blank "
        case .void: "void "
        case .doubtful: "doubtful "
        case .lastPaper: "last"
        }
    }

    public func paper(_ number: Int) -> String { "paper \(number)" }

    public func sentence(_ event: ElectionEvent, _ scene: Scene) -> String? {
        switch event {
        case .called(let number, let call): called(number, call) + late(call, scene)
        case .nominated(let names, let number, let by):
            "\(self.names(names)) nominated\(by.map { " by \(wording.name(of: $0))" } ?? ""); \(list(number, scene))"
        case .accepted(let name, let number): "\(name) stands; \(list(number, scene))"
        case .declined(let name, let number): "\(name) declines and is not nominated again; \(list(number, scene))"
        case .officersNamed(let officers):
            officers.map { "\(wording.name(of: $0.role)): \(names($0.names))" }.joined(separator: "; ")
        case .boxSet(let box, _):
            "box \(quoted(box.name))" + (box.monitors.isEmpty ? "" : ", monitors \(names(box.monitors))")
                + (box.issued.map { ", issued \($0)" } ?? "") + (box.collected.map { ", collected \($0)" } ?? "")
        case .issued(_, let numbers), .issuedTo(_, let numbers): issued(numbers, scene)
        case .collected(let papers, let numbers):
            "\(papers) collected" + surplus(numbers, scene) + "; read opens the box"
        case .readingOpened(let numbers):
            "the box is open: \(numbers.compactMap { scene.meeting?.election($0) }.map { "\($0.post) \($0.candidates.isEmpty ? "(names)" : numbered($0.candidates))" }.joined(separator: "; ")). A paper a line; then seal\(saysNothingBefore(numbers, scene) ? ". Under this rule nobody is certain before the last paper" : "")"
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken: board(scene)
        case .sealed(_, let numbers, let agreement): sealed(numbers, agreement, scene)
        case .unsealed(let entry, let posts):
            "the seal of #\(entry) (\(names(posts))) is undone, and minuted; read on, or seal"
        case .unread(let entry, let posts):
            "the count of #\(entry) (\(names(posts))) is undone, and minuted; count the papers anew: read, or tally"
        case .declared(let number, let outcome, let term): declared(number, outcome, term, scene)
        case .termSet(let post, _, let span):
            "\(post): from \(wording.date(span.from))" + (span.until.map { " to \(wording.date($0))" } ?? "")
        case .calendarSet(let day, _): "election day \(wording.date(day)); calendar shows the notices"
        case .handedOver(let day, _): "handed over on \(wording.date(day))" + handoverLimit(day, scene)
        case .votersRegistered(let names, _): registered(names, scene)
        case .votersElsewhere(let names, let place):
            "\(self.names(names)): registered in \(place), not on the list here"
        case .votersPublished: scene.book.register.map { sentence($0, in: scene.book) }
        case .objectionRaised(let objection): sentence(objection, in: scene.book)
        case .objectionAnswered(let number, let answer): answered(number, answer, scene)
        case .seatsLeftOpen(let id):
            scene.book.election(id).map {
                "\($0.post): \($0.declaration?.outcome.openSeats ?? 0) seat(s) stay open, without another re-run"
            }
        case .reviewed(let review): "review of \(review.name): \(review.verdict)"
        case .officeEnded(let name, let post, let ending, let day, let citation):
            "\(name) is no longer \(post), \(wording.date(day)): \(wording.name(of: ending))"
                + (citation.map(clause) ?? "") + "; fill it with elect … by-election=yes"
        }
    }

    /// Who came onto the list; whom the book knows besides; whose age nobody could check.
    private func registered(_ names: [String], _ scene: Scene) -> String {
        guard let register = scene.book.register else { return "" }
        let people = scene.book.registry.people
        let out = people.map(\.name).filter { !register.has($0) && register.elsewhere[$0] == nil }
        let ageless = register.voters.count { scene.book.registry[$0.name]?.details.born == nil }
        var text = "\(names.count) registered, \(register.voters.count) in all"
        if !out.isEmpty {
            text += "; \(out.count) not registered: \(self.names(Array(out.prefix(8))))\(out.count > 8 ? " …" : "")"
        }
        if ageless > 0 { text += "; \(ageless) without a birthday, so their age is not checked" }
        return text
    }

    private func answered(_ number: Int, _ answer: Objection.Answer, _ scene: Scene) -> String {
        guard let register = scene.book.register,
            let objection = register.objections.first(where: { $0.number == number })
        else { return "" }
        var text = sentence(objection, in: scene.book) + "; \(register.voters.count) voters"
        if let due = scene.book.answerDue(objection), answer.day > due.terms {
            text += "\n\(label(.warning))answered after \(wording.date(due.terms))\(clause(due.citation))"
        }
        return text
    }

    private func saysNothingBefore(_ numbers: [Int], _ scene: Scene) -> Bool {
        numbers.compactMap { scene.meeting?.election($0) }.contains { !$0.rule.tellsEarly }
    }

    public func word(_ ground: VotingGround) -> String {
        switch ground {
        case .resident: ""
        case .away: "away"
        case .consented: "consented to"
        }
    }

    public func sentence(_ register: VoterRegister, in book: Book) -> String {
        var text = "\(register.voters.count) voters"
        if let day = book.calendar?.day { text += ", election day \(wording.date(day))" }
        guard let published = register.published else { return text + ", not put up yet (then: voter-list DAY)" }
        text += ", put up on \(wording.date(published))"
        if let rule = book.electionCalendar?.rule(for: .objections), let last = rule.window.latest {
            text += ", objections until \(wording.date(last))\(clause(rule.citation))"
        }
        return text
    }

    public func sentence(_ objection: Objection, in book: Book) -> String {
        let by = objection.by.map { ", raised by \($0)" } ?? ""
        let said = objection.reason.map { ": \($0)" } ?? ""
        let head = "objection \(objection.number), \(objection.name), \(wording.date(objection.day))\(by)\(said)"
        guard let answer = objection.answer else {
            let due = book.answerDue(objection).map { ", by \(wording.date($0.terms))\(clause($0.citation))" } ?? ""
            return "\(head); answer it\(due): settle \(objection.number) list|strike|keep"
        }
        let ruling = Objection.Ruling.english.first { $0.value == answer.ruling }?.key ?? ""
        return "\(head); \(wording.date(answer.day)): \(ruling)" + (answer.reason.map { " (\($0))" } ?? "")
    }

    public func sentence(_ removable: Removable) -> String {
        "\(removable.name) missed \(removable.missed) meetings of \(removable.committee) without a reason: removal may be proposed, and is not done by itself\(clause(removable.citation))"
    }

    private func called(_ number: Int, _ call: CalledElection) -> String {
        var text = "election \(number): \(call.post), \(call.seats) seat(s), \(wording.name(of: call.rule))"
        if let citation = call.rule.votes?.citation ?? call.rule.citation { text += clause(citation) }
        if let registered = call.registered { text += ", \(registered) registered" }
        text += call.reserved.map { ", \($0.seats) kept for \($0.group)" }.joined()
        if call.rule.method == .recall {
            return text
                + "; \(names(call.candidates)). First the reasons, then the defence, as remarks; then issue, read: 1 agrees, -1 does not"
        }
        if call.rule.method == .nomination { return text + "; everybody writes names: read, then a paper a line" }
        return text
            + (call.candidates.isEmpty ? "; nominate NAMES" : "; \(numbered(call.candidates)). Next: issue N, read")
    }

    private func late(_ call: CalledElection, _ scene: Scene) -> String {
        guard let day = scene.meeting?.day, let days = scene.book.lateRerun(call, on: day) else { return "" }
        return "\n\(label(.warning))\(days) days since the first vote: a re-run is held the same day or within thirty"
    }

    private func list(_ number: Int, _ scene: Scene) -> String {
        "now \(numbered(scene.meeting?.election(number)?.candidates ?? []))"
    }

    private func issued(_ numbers: [Int], _ scene: Scene) -> String {
        guard let election = numbers.first.flatMap({ scene.meeting?.election($0) }) else { return "" }
        return "\(election.issued ?? 0) issued" + (election.call.registered.map { ", \($0) registered" } ?? "")
    }

    private func surplus(_ numbers: [Int], _ scene: Scene) -> String {
        guard let election = numbers.first.flatMap({ scene.meeting?.election($0) }), let issued = election.issued,
            election.collected > issued
        else { return "" }
        return ", more than the \(issued) issued: declaring will void the election, so check first"
    }

    /// The count as it stands; and, the moment it is so, who is elected whatever is left in the box.
    private func board(_ scene: Scene) -> String? {
        guard let meeting = scene.meeting else { return nil }
        let line = Board(meeting: meeting, book: scene.book, screen: self, strokes: scene.strokes).line
        let now = meeting.openElections.flatMap { election in
            scene.book.certain(in: election).filter { scene.before.certain[election.id.number]?.contains($0) != true }
                .map { (election, $0) }
        }
        return
            ([line]
            + now.map { election, name in
                "\(name) is elected \(election.post) whatever is left: \(election.tally.votes(for: name)) votes, \(election.papersLeft ?? 0) papers left"
            }).joined(separator: "\n")
    }

    private func sealed(_ numbers: [Int], _ agreement: String?, _ scene: Scene) -> String {
        guard let election = numbers.first.flatMap({ scene.meeting?.election($0) }) else { return "sealed" }
        var said = election.collectedSaid.map { ", \($0) collected: they agree" } ?? ", nobody said how many came back"
        if let issued = election.issued, election.tally.read > issued {
            said += ", more than the \(issued) issued, which voids the election: look for papers read twice"
        }
        let waiting = scene.meeting?.reading(of: election.id.number)?.doubtful ?? []
        let next =
            waiting.isEmpty
            ? "next: declare" : "papers \(waiting.map(String.init).joined(separator: ", ")) wait: rule \(waiting[0]) …"
        return "sealed: \(election.tally.read) read\(said)"
            + (agreement == nil ? "" : ", both books agree") + "; \(next)"
    }

    private func declared(_ number: Int, _ outcome: Outcome, _ term: TermSpan?, _ scene: Scene) -> String {
        guard let election = scene.meeting?.election(number) else { return "" }
        var text = "\(election.post): \(wording.because(election))"
        if let until = term?.until { text += ". Term to \(wording.date(until))" }
        if !outcome.tied.isEmpty { text += ". Next: revote \(election.post)" }
        if outcome.isShort {
            text += ". Next: rerun \(election.post)"
            if scene.book.mayStayOpen(election) {
                text += "; three are elected, so seats may stay open: leave-open \(election.post)"
            }
        }
        if outcome.nominated?.isEmpty == false { text += ". Next: elect \(election.post) seats=\(election.seats)" }
        if !outcome.elected.isEmpty, let (_, wanted, citation) = scene.book.womenWanting(after: election) {
            text +=
                "\n\(label(.warning))no woman is on the committee, at least \(wanted) must be\(clause(citation)): keep an open seat with reserved=女:\(wanted)"
        }
        text += supervisors(outcome, scene)
        if !outcome.isValid { text += ". Again: elect \(election.post) …" }
        return text
    }

    /// Those who supervise what they now belong to, themselves or by near kin.
    private func supervisors(_ outcome: Outcome, _ scene: Scene) -> String {
        scene.supervisorsToLeave(after: outcome).map { name, post, citation in
            "\n\(label(.warning))\(name), \(post), is a member of the committee or near kin of one and leaves: leave-office \(name) post=\(post) cause=resigned\(clause(citation))"
        }.joined()
    }

    private func handoverLimit(_ day: Day, _ scene: Scene) -> String {
        guard let (latest, citation) = scene.handoverMissed(on: day) else { return "" }
        return ", after \(wording.date(latest))\(clause(citation))"
    }

    public func comparison(_ end: Comparison.End) -> String {
        switch end {
        case .nothingRead: "both books must hold a box that was read: read"
        case .agree(let hash): "both agree: \(hash); close with seal \(hash)"
        case .differ(let number): "\(number) differences: look at the papers, and mend with reballot N=…"
        }
    }

    public func sentence(_ difference: Comparison.Difference) -> String {
        switch difference {
        case .paper(let number, let one, let other): "paper \(number): \(one ?? "not read") | \(other ?? "not read")"
        case .posts(let one, let other): "posts: \(names(one)) | \(names(other))"
        case .candidates(let post, let one, let other): "\(post) candidates: \(numbered(one)) | \(numbered(other))"
        case .total(let post, let word, let one, let other): "\(post) \(self.word(word)): \(one) | \(other)"
        case .votes(let post, let name, let one, let other):
            "\(post), votes of \(name): \(one ?? "0") | \(other ?? "0")"
        }
    }
}
