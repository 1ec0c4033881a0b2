import Kernel
import Prompt

extension Verbs {
    /// Questions put to the vote.
    static let polls = [vote, rollCall, unanimous, consensus, annul, casting]

    static let vote = Verb(
        \.pollVerbs.vote,
        keys: [
            .yes, .no, .abstain, .yesArea, .noArea, .abstainArea, .method, .result, .matter, .subject,
            .subjectCounts,
        ],
        in: [.meeting, .question]
    ) { line in
        let question = line.questionID()
        if line.next({ GrammarWords.close.contains($0.lowercased()) ? true : nil }) != nil {
            try line.finish()
            return .command(.poll(.close(question: question)))
        }
        let (votes, method) = try line.votes()
        if votes == nil, method == .voice || method == .acclamation || line.has(.result) {
            let heard = method ?? .voice
            guard let word = line[.result], let passed = GrammarWords.heard[word.lowercased()] else {
                throw Refusal.poll(.sayWhatWasHeard(heard))
            }
            return .command(.poll(.hear(question: question, method: heard, passed: passed, matter: line.matter)))
        }
        return .command(
            .poll(
                .vote(
                    question: question, votes: votes, method: method, matter: line.matter,
                    subject: try line.name(.subject), subjectCounts: try line.subjectCounts(),
                    area: try line.areas())))
    }

    private static let rollCall = Verb(
        \.pollVerbs.rollCall,
        keys: [.matter, .subject, .subjectCounts], takesText: true, in: [.meeting, .question]
    ) { line in
        let question = line.questionID()
        return .command(
            .poll(
                .rollCall(
                    question: question, votes: try line.namedVotes(), matter: line.matter,
                    subject: try line.name(.subject), subjectCounts: try line.subjectCounts())))
    }

    private static let unanimous = Verb(
        \.pollVerbs.unanimous,
        keys: [.matter], in: [.meeting, .question]
    ) { line in .command(.poll(.unanimous(question: line.questionID(), matter: line.matter))) }

    private static let consensus = Verb(
        \.pollVerbs.consensus, takesText: true,
        in: [.meeting, .question]
    ) { line in
        let question = line.questionID()
        return .command(.poll(.consensus(question: question, hands: try line.hands())))
    }

    private static let casting = Verb(
        \.pollVerbs.casting, in: .meeting
    ) { line in
        let question = line.questionID()
        let word = try line.word()
        guard let choice = Choice.named(word.folded) else {
            throw Misreading.badValue(
                word, of: Phrase(line.verb.name(in:)), allowed: Choice.choices)
        }
        return .command(.poll(.casting(choice, question: question)))
    }

    private static let annul = Verb(
        \.pollVerbs.annul,
        keys: [.reason], in: .meeting
    ) { line in .command(.poll(.annul(question: line.questionID(), reason: line[.reason]))) }
}

extension Line {
    /// What the matter is called in the rules, as whoever types it calls it.
    var matter: String? { self[.matter].map { Self.matters[$0.folded] ?? $0 } }

    private static let matters = Dictionary(
        Language.allCases.flatMap { $0.pollVerbs.matters.map { ($0.key, $0.value) } },
        uniquingKeysWith: { first, _ in first })

    /// Figures with keys or bare (for, against, abstain), and the method with its key or as a word.
    func votes() throws -> (Votes?, PollMethod?) {
        var figures: [Int] = []
        var method = try choice(.method, of: PollMethod.self)
        while !isEmpty {
            if figures.count < 3, let figure = next({ Numbers.count($0, units: context.voteUnits) }) {
                figures.append(figure)
            } else if method == nil, let word = next(PollMethod.named) {
                method = word
            } else {
                throw Misreading.leftOver(rest.text, verb: verb.name)
            }
        }
        func votes(_ key: Key) throws -> Int? {
            try read(key, { Numbers.count($0, units: context.voteUnits) }, else: Misreading.badNumber)
        }
        let keyed = [try votes(.yes), try votes(.no), try votes(.abstain)]
        if keyed.contains(where: { $0 != nil }) {
            guard figures.isEmpty else { throw usage }
            figures = keyed.map { $0 ?? 0 }
        }
        guard !figures.isEmpty else { return (nil, method) }
        figures += [0, 0]
        guard figures.contains(where: { $0 > 0 }) else { throw Misreading.noVotes(context.votes()) }
        return (Votes(for: figures[0], against: figures[1], abstain: figures[2]), method)
    }

    /// 赞成面积= and the others, in 0.01 m²; `nil` where none is said.
    func areas() throws -> Votes? {
        func area(_ key: Key) throws -> Int? { try read(key, { Area($0)?.hundredths }, else: Misreading.badNumber) }
        let areas = [try area(.yesArea), try area(.noArea), try area(.abstainArea)]
        guard areas.contains(where: { $0 != nil }) else { return nil }
        return Votes(for: areas[0] ?? 0, against: areas[1] ?? 0, abstain: areas[2] ?? 0)
    }

    /// 当事人计入=, or what the chair answered when the prompt asked.
    func subjectCounts() throws -> Bool? {
        try flag(.subjectCounts) ?? names.answered(Key.subjectCounts.name.chinese).flatMap(GrammarWords.flag)
    }

    /// `甲=赞成 乙、丙=反对`: names up to each `=`, then a choice.
    fileprivate func namedVotes() throws -> [NamedVote] {
        var votes: [NamedVote] = []
        while !isEmpty {
            guard let (named, after) = rest.cut(at: "=") else { throw usage }
            let choiceWord = after.firstPart { $0.isSpace || GrammarWords.nameSeparators.contains($0) || $0 == ";" }
            guard let word = choiceWord, let choice = Choice.named(word.plain) else {
                throw Misreading.badValue(
                    choiceWord?.text ?? "", of: Phrase { _ in named.text }, allowed: Choice.choices)
            }
            votes += try voters(named).map { NamedVote(name: $0, choice: choice) }
            let behind = after[word.range.upperBound..<after.range.upperBound].trimmed
            let isSeparated =
                behind.characters.first.map { GrammarWords.nameSeparators.contains($0) || $0 == ";" } ?? false
            keep(isSeparated ? behind.dropFirst() : behind)
        }
        guard !votes.isEmpty else { throw usage }
        return votes
    }

    /// `5=12 4=3 1=1`: hands at each level, by level.
    fileprivate func hands() throws -> [Int] {
        var hands = [Int](repeating: 0, count: 6)
        var seen: Set<Int> = []
        while !isEmpty {
            let word = try word()
            let sides = word.folded.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
            guard sides.count == 2, let level = Numbers.count(sides[0], units: []), let count = Numbers.count(sides[1])
            else { throw Misreading.badNumber(word) }
            guard level < hands.count, seen.insert(level).inserted else { throw usage }
            hands[level] = count
        }
        guard !seen.isEmpty else { throw usage }
        return hands
    }
}

extension Key {
    static let method = Key(\.keys.method, .words(of: PollMethod.self))
    static let result = Key(\.pollVerbs.resultKey)
    static let yes = Key(\.pollVerbs.yesKey)
    static let no = Key(\.pollVerbs.noKey)
    static let abstain = Key(\.pollVerbs.abstainKey)
    static let yesArea = Key(\.pollVerbs.yesAreaKey)
    static let noArea = Key(\.pollVerbs.noAreaKey)
    static let abstainArea = Key(\.pollVerbs.abstainAreaKey)
    static let matter = Key(\.pollVerbs.matterKey)
    static let subject = Key(\.pollVerbs.subjectKey)
    static let subjectCounts = Key(\.pollVerbs.subjectCountsKey, .yesOrNo)
}
