import Kernel
import Prompt

extension Verbs {
    /// Elections: called, nominated for, read, declared.
    static let elections =
        [
            elect, nominate, accept, decline, officers, box, issue, collected, read, seal, declare, totals, rule,
            reballot,
        ]
        + [rerun, revote, term, count, calendar, handOver]

    private static let elect = Verb(
        \.electionVerbs.elect,
        keys: [
            .seats, .rules, .registered, .candidates, .reserved, .mode, .writeIns, .byElection, .signed,
            .representativesSigned,
        ],
        in: .meeting
    ) { line in
        let post = try line.label()
        let call = ElectionCall(
            post: post, seats: try line.count(.seats), rule: line[.rules], registered: try line.count(.registered),
            candidates: try line.names(.candidates), reserved: try line.reservations(), mode: try line.mode(),
            takesWriteIns: try line.flag(.writeIns), isByElection: try line.flag(.byElection) ?? false,
            petitioners: try line.count(.signed), petitioningRepresentatives: try line.count(.representativesSigned))
        return .command(.election(.call(call)))
    }

    private static let nominate = Verb(
        \.electionVerbs.nominate,
        keys: [.post, .signed, .by, .themselves], in: [.meeting, .election]
    ) { line in
        let by = try line.nomination()
        return .command(.election(.nominate(names: try line.nameList(), post: line[.post], by: by)))
    }

    private static let accept = Verb(
        \.electionVerbs.accept, keys: [.post], in: [.meeting, .election]
    ) { line in .command(.election(.accept(names: try line.nameList(), post: line[.post]))) }

    private static let decline = Verb(
        \.electionVerbs.decline, keys: [.post],
        in: [.meeting, .election]
    ) { line in .command(.election(.decline(names: try line.nameList(), post: line[.post]))) }

    private static let officers = Verb(
        \.electionVerbs.officers,
        keys: [.caller, .teller, .monitor, .scribe], in: .meeting
    ) { line in
        let roles: [(Key, CountingOfficers.Role)] = [
            (.caller, .caller), (.teller, .teller), (.monitor, .monitor), (.scribe, .scribe),
        ]
        let named = try roles.compactMap { key, role in
            try line.names(key).map { CountingOfficers(role: role, names: $0) }
        }
        guard !named.isEmpty else { throw line.usage }
        return .command(.election(.officers(named)))
    }

    private static let box = Verb(
        \.electionVerbs.box,
        keys: [.monitor, .given, .returned], in: [.meeting, .election]
    ) { line in
        let name = try line.label()
        let box = BallotBox(
            name: name, monitors: try line.names(.monitor) ?? [], issued: try line.count(.given, units: ["张"]),
            collected: try line.count(.returned, units: ["张"]))
        return .command(.election(.box(box)))
    }

    private static let issue = Verb(
        \.electionVerbs.issue, keys: [.post],
        in: [.meeting, .election]
    ) { line in
        if let papers = line.next({ Numbers.count($0, units: ["张"]) }) {
            return .command(.election(.issue(papers: papers, post: line.post())))
        }
        let post = line[.post] ?? line.closingPost()
        return .command(.election(.issueTo(names: try line.nameList(), post: post)))
    }

    private static let collected = Verb(
        \.electionVerbs.collected, keys: [.post], in: [.meeting, .election]
    ) { line in
        guard let papers = line.next({ Numbers.count($0, units: ["张"]) }) else { throw line.usage }
        return .command(.election(.collect(papers: papers, post: line.post())))
    }

    private static let read = Verb(
        \.electionVerbs.read, keys: [.ballotFile], in: [.meeting, .election]
    ) { line in
        let file = line[.ballotFile]
        return .command(.election(.read(post: line.post(), file: file)))
    }

    private static let seal = Verb(
        \.electionVerbs.seal, in: [.meeting, .reading]
    ) { line in
        let agreement = line.isEmpty ? nil : try line.word()
        return .command(.election(.seal(agreement: agreement, own: agreement == nil ? nil : line.context.boxHash())))
    }

    private static let declare = Verb(
        \.electionVerbs.declare, in: [.meeting, .election]
    ) { line in .command(.election(.declare(post: line.post()))) }

    private static let totals = Verb(
        \.electionVerbs.totals,
        keys: [.returned, .blank, .void, .post], takesText: true, in: [.meeting, .election]
    ) { line in
        let post = line[.post].map { $0.split(separator: " ").first.map(String.init) ?? $0 }
        return .command(.election(.totals(try line.sheet(), post: post)))
    }

    private static let rule = Verb(
        \.electionVerbs.rule, takesText: true, in: [.meeting, .reading]
    ) { line in
        let (number, parts) = try line.markedPaper()
        return .command(.election(.rule(paper: number, parts: parts)))
    }

    private static let reballot = Verb(
        \.electionVerbs.reballot, takesText: true,
        in: [.meeting, .reading]
    ) { line in
        let (number, parts) = try line.markedPaper()
        return .command(.election(.remark(paper: number, parts: parts)))
    }

    private static let rerun = Verb(
        \.electionVerbs.rerun,
        keys: [.candidates, .seats], in: .meeting
    ) { line in
        let post = line.optionalText()
        return .command(
            .election(.rerun(post: post, candidates: try line.names(.candidates), seats: try line.count(.seats))))
    }

    private static let revote = Verb(
        \.electionVerbs.revote, in: .meeting
    ) { line in .command(.election(.revote(post: line.optionalText()))) }

    private static let term = Verb(
        \.electionVerbs.term,
        keys: [.years, .start]
    ) { line in
        if !line.has(.years), !line.has(.start) {
            let day = line.next { Numbers.day($0) }
            if line.isEmpty { return .ask(.offices(day)) }
        }
        let post = try line.text()
        let years = try line.count(.years, units: GrammarWords.years)
        return .command(.election(.term(post: post, years: years, from: try line.day(.start))))
    }

    private static let count = Verb(
        \.electionVerbs.count,
        in: .election
    ) { _ in .ask(.count) }

    private static let calendar = Verb(
        \.electionVerbs.calendar,
        keys: ElectionStep.allCases.map(\.key)
    ) { line in
        if line.isEmpty { return .ask(.calendar) }
        let day = try line.day()
        var steps: Listed<ElectionStep, Day> = [:]
        for step in ElectionStep.allCases { steps[step] = try line.day(step.key, inYearOf: day) }
        return .command(.election(.calendar(day: day, steps: steps)))
    }

    private static let handOver = Verb(
        \.electionVerbs.handOver, keys: [.reason], in: .office
    ) { line in
        let day = line.isEmpty ? nil : try line.day()
        return .command(.election(.handOver(day: day, note: line[.reason])))
    }
}

extension ElectionStep {
    var key: Key { Key { $0.electionVerbs.typed(self) } }
}

extension Line {
    /// Who nominates, where it is said: voters by name or number, a body, or the person.
    fileprivate func nomination() throws -> Nomination? {
        let said = [Key.signed, .by, .themselves].filter(has)
        if said.count > 1 { throw usage }
        if let words = phrase(.signed) {
            if let number = Numbers.count(words.plain) { return .voters(number, names: []) }
            let voters = try names.list(words)
            return .voters(voters.count, names: voters)
        }
        if let body = self[.by] { return .organisation(body) }
        return try flag(.themselves) == true ? .themselves : nil
    }

    fileprivate func post() -> String? {
        self[.post] ?? optionalText().map { GrammarWords.everything.contains($0.folded) ? "全部" : $0 }
    }

    /// A post behind names: 发票 张三 李四 主任.
    fileprivate func closingPost() -> String? {
        guard let last = rest.words.last, rest.words.count > 1, context.posts.contains(last.text) else { return nil }
        keep(rest[rest.range.lowerBound..<last.range.lowerBound])
        return last.text
    }

    fileprivate func names(_ key: Key) throws -> [String]? { try phrase(key).map { try names.list($0) } }

    fileprivate func count(_ key: Key, units: Set<String>) throws -> Int? {
        try read(key, { Numbers.count($0, units: units) }, else: Misreading.badNumber)
    }

    fileprivate func day(_ key: Key) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: self.context.day) }, else: Misreading.badDay)
    }

    fileprivate func day(_ key: Key, inYearOf day: Day) throws -> Day? {
        try read(key, { Numbers.day($0, inYearOf: day) }, else: Misreading.badDay)
    }

    fileprivate func mode() throws -> ElectorateMode? { try choice(.mode, of: ElectorateMode.self) }

    /// `女:1`, `女:1、党员:1`; a group alone keeps one seat.
    fileprivate func reservations() throws -> [Reservation] {
        guard let words = phrase(.reserved) else { return [] }
        return try words.split { $0.isSpace || GrammarWords.nameSeparators.contains($0) || $0 == ";" }.map { word in
            guard let (group, number) = word.cut(at: ":") else { return Reservation(group: word.text, seats: 1) }
            guard let seats = Numbers.count(number.plain), !group.isEmpty else { throw Misreading.badNumber(word.text) }
            return Reservation(group: group.text, seats: seats)
        }
    }

    /// A paper's number, and what it says: `21=1 3`, `21 1 3`, `21 废 涂改`.
    fileprivate func markedPaper() throws -> (Int, [PaperPart]) {
        let words = rest
        let digits = words.trimmed.characters.prefix { $0.isDigit || $0 == "第" || $0 == "#" }
        guard let number = Numbers.count(String(digits.filter(\.isDigit)), units: []), let paper = context.paper else {
            throw usage
        }
        var behind = words.trimmed.dropFirst(digits.count).trimmed
        if behind.characters.first == "张" { behind = behind.dropFirst().trimmed }
        if behind.characters.first == "=" || behind.characters.first == ":" { behind = behind.dropFirst().trimmed }
        guard !behind.isEmpty else { throw usage }
        keep(words.dropFirst(words.range.count))
        return (number, try PaperReader(paper: paper, names: names).parts(behind))
    }

    /// `一组 收回=50 1=40 2=37 -2=3 +张三=1 空=2 废=1`.
    fileprivate func sheet() throws -> TallySheet {
        let team = try NameReader.label(try word())
        var figures = rest.words
        func figure(_ key: Key) throws -> Int? {
            guard let words = phrase(key)?.words, let first = words.first else { return nil }
            figures += words.dropFirst()
            guard let number = Numbers.count(first.plain, units: ["张"]) else { throw Misreading.badNumber(first.text) }
            return number
        }
        let (back, blank, void) = (try figure(.returned), try figure(.blank), try figure(.void))
        if let words = phrase(.post)?.words { figures += words.dropFirst() }
        keep(rest.dropFirst(rest.range.count))
        var votes: [Int: Int] = [:]
        var against: [Int: Int] = [:]
        var writeIns: [String: Int] = [:]
        for word in figures {
            guard let (who, number) = word.cut(at: "="), let count = Numbers.count(number.plain) else {
                throw Misreading.badNumber(word.text)
            }
            switch who.characters.first {
            case "+": writeIns[try NameReader.writeIn(who.dropFirst().text)] = count
            case "-": against[try candidateNumber(who.dropFirst())] = count
            default: votes[try candidateNumber(who)] = count
            }
        }
        let collected = back ?? votes.values.reduce(0, +) + writeIns.values.reduce(0, +) + (blank ?? 0) + (void ?? 0)
        return TallySheet(
            team: team, collected: collected, votes: Listed(votes), against: Listed(against),
            writeIns: Listed(writeIns), blank: blank ?? 0,
            void: void ?? 0)
    }

    private func candidateNumber(_ word: TypedText) throws -> Int {
        if let number = Numbers.count(word.plain, units: []) { return number }
        let post = self[.post]
        let columns = context.paper?.columns ?? []
        let column = columns.first { $0.post == post } ?? columns.first
        let name = try names.one(word)
        guard let place = column?.candidates.firstIndex(of: name) else {
            throw Misreading.notOnPaper(name, candidates: column?.candidates ?? [])
        }
        return place + 1
    }
}

extension Key {
    static let ballotFile = Key(\.electionVerbs.fileKey)
    static let mode = Key(\.keys.method, .words(of: ElectorateMode.self))
    static let seats = Key(\.electionVerbs.seatsKey)
    static let registered = Key(\.electionVerbs.registeredKey)
    static let candidates = Key(\.electionVerbs.candidatesKey)
    static let reserved = Key(\.electionVerbs.reservedKey)
    static let writeIns = Key(\.electionVerbs.writeInsKey, .yesOrNo)
    static let byElection = Key(\.electionVerbs.byElectionKey, .yesOrNo)
    static let signed = Key(\.electionVerbs.signedKey)
    static let representativesSigned = Key(\.electionVerbs.representativesSignedKey)
    static let post = Key(\.electionVerbs.postKey)
    static let by = Key(\.electionVerbs.byKey)
    static let themselves = Key(\.electionVerbs.themselvesKey, .yesOrNo)
    static let caller = Key(\.electionVerbs.callerKey)
    static let teller = Key(\.electionVerbs.tellerKey)
    static let monitor = Key(\.electionVerbs.monitorKey)
    static let scribe = Key(\.electionVerbs.scribeKey)
    static let given = Key(\.electionVerbs.givenKey)
    static let returned = Key(\.electionVerbs.returnedKey)
    static let blank = Key(\.electionVerbs.blankKey)
    static let void = Key(\.electionVerbs.voidKey)
    static let years = Key(\.electionVerbs.yearsKey)
}
