import Governance
import Papers

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
        case .called(let number, let call): called(number, call)
        case .nominated(let names, let number): "\(self.names(names)) nominated; \(list(number, scene))"
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
            "the box is open: \(numbers.compactMap { scene.meeting?.election($0) }.map { "\($0.post) \(numbered($0.candidates))" }.joined(separator: "; ")). A paper a line; then seal"
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken: board(scene)
        case .sealed(_, let numbers, let agreement): sealed(numbers, agreement, scene)
        case .unsealed(let entry, let posts):
            "the seal of #\(entry) (\(names(posts))) is undone, and minuted; read on, or seal"
        case .declared(let number, let outcome, let term): declared(number, outcome, term, scene)
        case .termSet(let post, _, let span):
            "\(post): from \(wording.date(span.from))" + (span.until.map { " to \(wording.date($0))" } ?? "")
        case .calendarSet(let day, _): "election day \(wording.date(day)); calendar shows the notices"
        case .handedOver(let day, _): "handed over on \(wording.date(day))" + handoverLimit(day, scene)
        }
    }

    private func called(_ number: Int, _ call: CalledElection) -> String {
        var text = "election \(number): \(call.post), \(call.seats) seat(s), \(wording.name(of: call.rule))"
        if let citation = call.rule.votes?.citation ?? call.rule.citation { text += clause(citation) }
        if let registered = call.registered { text += ", \(registered) registered" }
        text += call.reserved.map { ", \($0.seats) kept for \($0.group)" }.joined()
        return text
            + (call.candidates.isEmpty ? "; nominate NAMES" : "; \(numbered(call.candidates)). Next: issue N, read")
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
        let said = election.collectedSaid.map { ", \($0) collected: they agree" } ?? ", nobody said how many came back"
        let waiting = scene.meeting?.reading(of: election.id.number)?.doubtful ?? []
        let next =
            waiting.isEmpty
            ? "next: declare" : "papers \(waiting.map(String.init).joined(separator: ", ")) wait: rule \(waiting[0]) …"
        return "sealed: \(election.tally.read) read\(said)"
            + (agreement.map { ", both books agree (\($0.prefix(12)))" } ?? "") + "; \(next)"
    }

    private func declared(_ number: Int, _ outcome: Outcome, _ term: TermSpan?, _ scene: Scene) -> String {
        guard let election = scene.meeting?.election(number) else { return "" }
        var text = "\(election.post): \(wording.because(election))"
        if let until = term?.until { text += ". Term to \(wording.date(until))" }
        if !outcome.tied.isEmpty { text += ". Next: revote \(election.post)" }
        if outcome.isShort {
            text += ". Next: rerun \(election.post)"
            if let meeting = scene.meeting, scene.book.mayStayOpen(in: meeting) {
                text += "; three are elected, so seats may stay open"
            }
        }
        if !outcome.isValid { text += ". Again: elect \(election.post) …" }
        return text
    }

    private func handoverLimit(_ day: Day, _ scene: Scene) -> String {
        guard let rule = scene.book.electionCalendar?.rule(for: .handover), let latest = rule.window.latest,
            day > latest
        else {
            return ""
        }
        return ", after \(wording.date(latest))\(clause(rule.citation))"
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
        case .votes(let post, let line, let inFirst): "\(post) votes: \(inFirst ? "\(line) |" : "| \(line)")"
        }
    }
}
