import Kernel

/// The ways a tie is settled, tried in turn. A rule has its own steps; those of the caller follow.
///
///     TieBreak([.latestStage, .lot(seed: "9319./2.5.8.10.12./")])
///     TieBreak(parsing: "lot:9319.")       // as on the command line
public struct TieBreak: Sendable {
    public enum Step: Sendable {
        /// The tallies of the latest earlier round at which the tied differ ("backwards").
        case latestStage
        /// The tallies of the earliest round at which they differ ("forwards").
        case earliestStage
        /// Drawn from a published seed by RFC 3797; see ``Lot``.
        case lot(seed: String)
        /// An order the rule itself lays down, and what it is called: the first of the tied in it is taken.
        case ranking([Int], Phrase)
        /// The first in the file's `[tie]` line or in file order is taken.
        case order
        /// Somebody decides: the one taken, or nil to leave the tie open.
        case ask(@Sendable (Tie) -> Int?)
    }

    public var steps: [Step]

    public init(_ steps: [Step] = []) { self.steps = steps }

    /// The steps as the command line names them, for the record: `lot:SEED`, `order`, `ask` …
    public var names: [String] {
        steps.map { step in
            switch step {
            case .latestStage: "backwards"
            case .earliestStage: "forwards"
            case .lot(let seed): "lot:" + seed
            case .ranking(_, let name): name.english
            case .order: "order"
            case .ask: "ask"
            }
        }
    }

    /// Leaves every tie open that the rule itself doesn't settle.
    public static let open = TieBreak()
    public static let order = TieBreak([.order])

    /// `order`, `backwards`, `forwards` or `lot:SEED`; nil for anything else (`ask` needs someone to ask). Backwards
    /// and forwards go on to nothing: what they leave tied stays open.
    public init?(parsing text: String) {
        switch text {
        case "order": steps = [.order]
        case "backwards": steps = [.latestStage]
        case "forwards": steps = [.earliestStage]
        default:
            guard text.hasPrefix("lot:"), text.count > 4 else { return nil }
            steps = [.lot(seed: String(text.dropFirst(4)))]
        }
    }
}
