import Kernel

/// An option key of a verb, as in `金额=5000` or `amount=5000`. A key is its name: two of one name are the same.
public struct Key: Sendable {
    public let name: Phrase
    /// Its names in every language; each is understood.
    let names: [String]
    let values: Values

    /// What may stand behind a key, as far as completion can offer it.
    enum Values: Sendable {
        case names, committees
        case words([Phrase])

        static func words(of type: (some Typed).Type) -> Values { .words(type.choices) }

        static let yesOrNo = Values.words([GrammarWords.affirmed, GrammarWords.denied])
    }

    /// - Parameter name: where its name stands in every language: `\.pollVerbs.matterKey`.
    init(_ name: (Language) -> String, _ values: Values = .names) {
        self.name = Phrase(name)
        names = Language.allCases.map(name)
        self.values = values
    }

    func matches(_ word: String) -> Bool { names.contains { $0.lowercased() == word.lowercased() } }
}

extension Key: Hashable {
    public static func == (one: Key, other: Key) -> Bool { one.name == other.name }
    public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// Those that verbs of several rooms have.
extension Key {
    static let reason = Key(\.keys.reason)
    static let place = Key(\.keys.place)
    static let date = Key(\.keys.date)
    static let office = Key(\.keys.office)
    static let start = Key(\.keys.start)
    static let lastDay = Key(\.keys.lastDay)
    static let basis = Key(\.keys.basis)
    static let giver = Key(\.keys.giver)
    static let goods = Key(\.keys.goods)
    static let relation = Key(\.keys.relation)
    static let household = Key(\.keys.household)
    static let committee = Key(\.keys.committee, .committees)
    static let rules = Key(\.keys.rules)
    static let mover = Key(\.keys.mover)
    static let amount = Key(\.keys.amount)
}
