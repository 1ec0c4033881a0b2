import Kernel

extension Book {
    /// A text that a line wants from the templates before it can be decided.
    public struct TextNeed: Hashable, Sendable {
        public let kind: SourceText.Kind
        public let name: String

        public init(_ kind: SourceText.Kind, _ name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// The texts that the command would bring in. Whoever calls reads them from the templates where they are there, and
    /// hands them to `decide`; a text that the book already holds is used where the template is gone.
    ///
    /// For a meeting under law these are all packs of the book's kind: which of them is in force on its day, the texts say.
    /// A name given with `规则=` may be a law pack's or a charter's, so both are wanted, and one of them will be there.
    public func needs(_ command: Command, at stamp: Stamp) -> [TextNeed] {
        switch command {
        case .meeting(.open(let opening)): needs(opening)
        case .committee(.committee(_, let charter?)): [TextNeed(.charter, charter)]
        case .proposal(.propose(_, _, _, let path?)): [TextNeed(.method, path)]
        case .election(.calendar): HouseText.laws(for: header.kind).map { TextNeed(.law, $0) }
        case .plan(.stage(let question, _)): needs(staging: question)
        default: []
        }
    }

    private func needs(_ opening: Opening) -> [TextNeed] {
        if let name = opening.rules { return [TextNeed(.law, name), TextNeed(.charter, name)] }
        switch opening.kind.source {
        case .law:
            return HouseText.laws(for: header.kind).map { TextNeed(.law, $0) }
        case .committee:
            // A committee's charter is the one it was given and amended since; no template changes it behind its back.
            let own = try? committee(for: opening)?.charter
            return own == nil ? [TextNeed(.charter, HouseText.courtyard)] : []
        case .courtyard:
            return [TextNeed(.charter, HouseText.courtyard)]
        }
    }

    /// A proposal that is on no way yet takes the house's method at its first step.
    private func needs(staging question: QuestionID) -> [TextNeed] {
        guard let proposal = proposals.first(where: { $0.number == question.proposal }), proposal.way == nil else {
            return []
        }
        return [TextNeed(.method, HouseText.method)]
    }
}
