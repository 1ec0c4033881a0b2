import Kernel

/// A motion, through one meeting or several.
public struct Proposal: Codable, Sendable {
    public enum State: String, Codable, Sendable { case pending, adopted, rejected, withdrawn, tied }

    /// The motion before one meeting: where it was taken up, and how it stood at the end.
    public struct Appearance: Codable, Hashable, Sendable {
        public let meeting: Int
        /// The item, 0 outside any.
        public let item: Int
        public let stamp: Stamp
        public internal(set) var state: State = .pending
        /// Pending, but laid aside with its item.
        public internal(set) var isTabled = false
    }

    public let number: Int
    public internal(set) var text: String
    public let mover: String?
    public internal(set) var seconder: String?
    public let amount: Money?
    public let stamp: Stamp
    public internal(set) var amendments: [Amendment] = []
    /// Oldest first; there is always at least one.
    public internal(set) var appearances: [Appearance]
    public internal(set) var way: MethodProgress?

    public var id: QuestionID { QuestionID(proposal: number) }
    public var latest: Appearance { appearances[appearances.count - 1] }
    public var state: State { latest.state }

    /// The text with the adopted amendments in it: `旧→新` replaces words, anything else is added behind.
    public var finalText: String {
        amendments.filter { $0.state == .adopted }.reduce(text) { $1.change.applied(to: $0) }
    }

    /// The amendment being decided, the innermost question there is.
    public var pendingAmendment: Amendment? { amendments.last { $0.state == .pending } }
}

/// A change to a motion, decided before it.
public struct Amendment: Codable, Sendable {
    public let id: QuestionID
    public internal(set) var text: String
    public let mover: String?
    public internal(set) var seconder: String?
    public internal(set) var state: Proposal.State = .pending
    public let stamp: Stamp

    public var change: Change { Change(text) }

    /// What an amendment does to the words of its motion.
    public enum Change: Hashable, Sendable {
        case replace(old: String, new: String)
        case add(String)

        /// Reads `旧→新` (or `旧->新`) as words to replace, everything else as words to add.
        public init(_ text: String) {
            for arrow in ["→", "->"] {
                guard let range = text.firstRange(of: arrow) else { continue }
                let old = text[..<range.lowerBound].trimmed
                if !old.isEmpty {
                    self = .replace(old: old, new: text[range.upperBound...].trimmed)
                    return
                }
            }
            self = .add(text)
        }

        public func applied(to text: String) -> String {
            switch self {
            case .replace(let old, let new):
                return text.replacing(old, with: new, maxReplacements: 1)
            case .add(let words):
                return text + "；" + words
            }
        }
    }
}

public enum ProposalEvent: Codable, Hashable, Sendable {
    case proposed(number: Int, text: String, mover: String?, amount: Money?, method: String?)
    case seconded(QuestionID, by: String)
    case amended(QuestionID, text: String, mover: String?)
    case withdrawn(QuestionID)
    case takenUp(Int)
    /// An undo or a redo (of the entry `about`) changed what that meeting's decision stood on.
    case outcomeChanged(QuestionID, from: Proposal.State, to: Proposal.State?, meeting: Int, about: Int, isUndone: Bool)
}
