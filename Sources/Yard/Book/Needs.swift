import Kernel
import Ledger

extension Book {
    /// A text that a line wants from the templates before it can be decided.
    public enum TextNeed: Hashable, Sendable {
        case text(SourceText.Kind, String)
        /// Every law pack that says it is law for such a meeting in such a book.
        case laws(MeetingKind, Header.Kind)
    }

    /// For a meeting under law these are all packs for it: which of them is in force on its day, the texts say.
    /// A name given with `规则=` may be a law pack's or a charter's, so both are wanted, and one of them will be there.
    func needs(_ opening: Opening) -> [TextNeed] {
        if let name = opening.rules { return [.text(.law, name), .text(.charter, name)] }
        switch opening.kind.source {
        case .law, .ownLaw:
            return [.laws(opening.kind, header.kind)]
        case .committee:
            // A committee's charter is the one it was given and amended since; no template changes it behind its back.
            let own = try? committee(for: opening)?.charter
            return own == nil ? [.text(.charter, HouseText.courtyard)] : []
        case .courtyard:
            return [.text(.charter, HouseText.courtyard)]
        }
    }

    /// A proposal that is on no way yet takes the house's method at its first step.
    func needs(staging question: QuestionID) -> [TextNeed] {
        guard let proposal = proposals.first(where: { $0.number == question.proposal }), proposal.way == nil else {
            return []
        }
        return [.text(.method, HouseText.method)]
    }
}
