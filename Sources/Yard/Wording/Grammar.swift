import Kernel

/// How a language puts names, days, sums and clauses: what the words of every room are made with.
protocol Grammar: Sendable {
    /// Names one after the other: 甲、乙.
    func list(_ names: [String]) -> String
    /// Words as somebody typed them, in quotation marks, shortened where they are long.
    func quoted(_ words: String) -> String
    /// What may be said behind something, in brackets; nothing where there is nothing to say.
    func bracketed(_ notes: [String?]) -> String
    /// The clause that something rests on, in brackets; nothing where there is none.
    func clause(_ citation: Citation?) -> String
    func citation(_ citation: Citation) -> String
    func date(_ day: Day) -> String
    func time(_ moment: Moment) -> String
    func money(_ money: Money) -> String
    func count(_ number: Int, _ unit: BodyUnit) -> String
    /// 过半数, 三分之二以上.
    func share(_ share: Share) -> String
    /// Things told one after the other, each a sentence of its own: 甲；乙.
    func sequence(_ sentences: [String]) -> String
}

extension Grammar {
    func list(_ numbers: [Int]) -> String { list(numbers.map(String.init)) }
}

/// The Chinese of it.
protocol ChineseGrammar: Grammar {}

extension ChineseGrammar {
    private var chinese: Chinese { Chinese() }

    func list(_ names: [String]) -> String { chinese.list(names) }
    func quoted(_ words: String) -> String { "“\(words.shortened())”" }
    func bracketed(_ notes: [String?]) -> String {
        let notes = notes.compactMap { $0 }
        return notes.isEmpty ? "" : "（\(notes.joined(separator: "，"))）"
    }
    func clause(_ citation: Citation?) -> String { citation.map { "（\(chinese.citation($0))）" } ?? "" }
    func citation(_ citation: Citation) -> String { chinese.citation(citation) }
    func date(_ day: Day) -> String { chinese.date(day) }
    func time(_ moment: Moment) -> String { chinese.time(moment) }
    func money(_ money: Money) -> String { chinese.money(money) }
    func count(_ number: Int, _ unit: BodyUnit) -> String { chinese.count(number, unit) }
    func share(_ share: Share) -> String { chinese.share(share) }
    func sequence(_ sentences: [String]) -> String { sentences.joined(separator: "；") }
}

/// The English of it.
protocol EnglishGrammar: Grammar {}

extension EnglishGrammar {
    private var english: English { English() }

    func list(_ names: [String]) -> String { english.list(names) }
    func quoted(_ words: String) -> String { "“\(words.shortened())”" }
    func bracketed(_ notes: [String?]) -> String {
        let notes = notes.compactMap { $0 }
        return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    }
    func clause(_ citation: Citation?) -> String { citation.map { " (\(english.citation($0)))" } ?? "" }
    func citation(_ citation: Citation) -> String { english.citation(citation) }
    func date(_ day: Day) -> String { english.date(day) }
    func time(_ moment: Moment) -> String { english.time(moment) }
    func money(_ money: Money) -> String { english.money(money) }
    func count(_ number: Int, _ unit: BodyUnit) -> String { english.count(number, unit) }
    func share(_ share: Share) -> String { english.share(share) }
    func sequence(_ sentences: [String]) -> String { sentences.joined(separator: "; ") }
    /// 1 paper, 2 papers.
    func plural(_ number: Int, _ one: String, _ many: String) -> String {
        number == 1 ? "1 \(one)" : "\(number) \(many)"
    }
}
