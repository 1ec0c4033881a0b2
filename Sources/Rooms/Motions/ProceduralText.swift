import Kernel

extension Verbs {
    /// The line that somebody meant who put a motion about the business as a proposal: 提案 复议P1 is 复议 P1.
    static func procedural(_ text: String) -> String? {
        let plain = text.folded
        for name in motions.flatMap({ verb in Language.allCases.map { verb.name(in: $0) } }) where plain.hasPrefix(name)
        {
            let rest = plain.dropFirst(name.count).trimmingPrefix { $0.isWhitespace || $0 == ":" }
            if rest.isEmpty { return name }
            if let question = QuestionID(String(rest)) { return "\(name) \(question)" }
        }
        return nil
    }
}
