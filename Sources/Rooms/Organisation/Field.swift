import Kernel
import Prompt

/// The fields that a community works in (领域): seven that every book knows, and those it added. A field is stored by its Chinese name.
public enum UsualField: String, CaseIterable, Sendable {
    case elderlyAndChildren = "敬老爱幼"
    case environment = "环境卫生"
    case mediation = "安全调解"
    case childDevelopment = "儿童发展"
    case safety = "社区安全"
    case education = "教育"
    case culture = "文化"
}

extension Book {
    /// The names of all fields, the usual ones first.
    public var fields: [String] { UsualField.allCases.map(\.rawValue) + organisations.addedFields }

    /// The field that a word names, in either language: its name, another word for it, or the beginning of only one.
    ///
    ///     try book.field(named: "敬老")     // 敬老爱幼
    public func field(named word: String) throws(Refusal) -> String {
        if let known = exactField(word) { return known }
        let key = Organisations.key(word)
        let begun = key.isEmpty ? [] : fields.filter { Organisations.key($0).hasPrefix(key) }
        if begun.count == 1 { return begun[0] }
        let near = nearest(word, fields)
        // 环保 is no slip of the keys, but it shares a character with the one that is meant.
        let alike = near.isEmpty ? fields.filter { !Set($0).isDisjoint(with: word.filter { !$0.isASCII }) } : near
        throw .organisation(.unknownField(word, nearest: Array(alike.prefix(3)), known: fields))
    }

    func exactField(_ word: String) -> String? {
        let key = Organisations.key(word)
        if let usual = UsualField.named(key) { return usual.rawValue }
        return organisations.addedFields.first { Organisations.key($0) == key }
    }

    /// The fields that words name, each once.
    func fields(named words: [String]) throws(Refusal) -> [String] {
        var found: [String] = []
        for word in words {
            let field = try field(named: word)
            if !found.contains(field) { found.append(field) }
        }
        return found
    }
}

func nearest(_ word: String, _ names: [String]) -> [String] { Nearest.to(word, among: names) }
