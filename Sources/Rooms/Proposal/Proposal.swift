import Kernel

/// A motion, through one meeting or several.
public struct Proposal: Codable, Sendable {
    public enum State: String, Codable, Sendable {
        case pending, adopted, rejected, withdrawn, tied
        /// A motion whose parts are motions of their own now.
        case divided
        /// Put forward for residents to choose among others (遴选), and not a question before a meeting.
        case candidate
        /// Chosen within a budget, or left out.
        case chosen
        case notChosen = "not_chosen"
        /// An amendment that fell because another one took the words that it would change.
        case dropped
    }

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
    /// For a part of a divided motion: the number that the book had come to, behind which it stands in the list.
    let after: Int?
    public internal(set) var text: String
    public let mover: String?
    public internal(set) var seconder: String?
    /// What it costs as it was moved; see ``finalAmount``.
    public let amount: Money?
    public let stamp: Stamp
    public internal(set) var amendments: [Amendment] = []
    /// Oldest first; there is always at least one.
    public internal(set) var appearances: [Appearance]
    public internal(set) var way: MethodProgress?
    /// Amendments that are voted one after another, in that order (并案).
    public internal(set) var alternatives: [QuestionID]?

    init(
        number: Int, after: Int? = nil, text: String, mover: String?, amount: Money?, stamp: Stamp,
        appearances: [Appearance]
    ) {
        self.number = number
        self.after = after
        self.text = text
        self.mover = mover
        self.amount = amount
        self.stamp = stamp
        self.appearances = appearances
    }

    /// Rises through the list of motions.
    var order: Int { after ?? number }
    public var id: QuestionID { QuestionID(proposal: number) }
    public var latest: Appearance { appearances[appearances.count - 1] }
    public var state: State { latest.state }

    /// The text with the adopted amendments in it: `旧→新` replaces words, anything else is added behind.
    public var finalText: String { final.text }

    /// What it costs with the adopted amendments in it: the amount that one states, else the sum that took the old one's place.
    public var finalAmount: Money? { final.amount }

    private var final: (text: String, amount: Money?) {
        amendments.filter { $0.state == .adopted && $0.id.inner == nil }.reduce((text, amount)) { before, amendment in
            self.after(amendment, before)
        }
    }

    /// Words and amount after an amendment, in the form that the adopted amendments to it gave it.
    func after(_ amendment: Amendment, _ before: (text: String, amount: Money?)) -> (text: String, amount: Money?) {
        let inner = amendments.filter { $0.state == .adopted && $0.id.parent == amendment.id }
        let text = change(of: amendment).applied(to: before.text)
        let stated = inner.last { $0.amount != nil }?.amount ?? amendment.amount
        return (text, stated ?? SpokenSum.amount(before.amount, from: before.text, to: text))
    }

    /// What an amendment does, with the adopted amendments to it.
    func change(of amendment: Amendment) -> Amendment.Change {
        amendments.filter { $0.state == .adopted && $0.id.parent == amendment.id }
            .reduce(amendment.change) { $0.amended(by: $1.change) }
    }

    /// The amendment being decided, the innermost question there is: of several the one whose turn it is, and an amendment to it
    /// before it.
    public var pendingAmendment: Amendment? {
        let open = amendments.filter { $0.state == .pending }
        let outer = open.filter { $0.id.inner == nil }
        let ordered = (alternatives ?? []).compactMap { id in outer.first { $0.id == id } }
        guard let next = ordered.first ?? outer.first else { return open.first }
        return open.first { $0.id.parent == next.id } ?? next
    }
}

/// A change to a motion, decided before it.
public struct Amendment: Codable, Sendable {
    public let id: QuestionID
    public internal(set) var text: String
    public let mover: String?
    public internal(set) var seconder: String?
    public internal(set) var state: Proposal.State = .pending
    /// What the motion costs with it, where it was said.
    public let amount: Money?
    public let stamp: Stamp

    init(id: QuestionID, text: String, mover: String?, amount: Money?, stamp: Stamp) {
        self.id = id
        self.text = text
        self.mover = mover
        self.amount = amount
        self.stamp = stamp
    }

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

        /// The words that it would put in.
        var words: String {
            switch self {
            case .replace(_, let new): new
            case .add(let words): words
            }
        }

        /// The words that it would take out.
        var old: String? { if case .replace(let old, _) = self { old } else { nil } }

        /// It with the words that it puts in changed in their turn.
        func amended(by change: Change) -> Change {
            switch self {
            case .replace(let old, let new): .replace(old: old, new: change.applied(to: new))
            case .add(let words): .add(change.applied(to: words))
            }
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
    /// `toChoose`: for a choosing, not for a vote of its own.
    case proposed(
        number: Int, text: String, mover: String?, amount: Money?, method: String?, toChoose: Bool? = nil)
    case seconded(QuestionID, by: String)
    case amended(QuestionID, text: String, mover: String?, amount: Money? = nil)
    case withdrawn(QuestionID)
    case takenUp(Int)
    /// An undo or a redo (of the entry `about`) changed what that meeting's decision stood on, or the words that it is about.
    case outcomeChanged(
        QuestionID, from: Proposal.State, to: Proposal.State?, meeting: Int, about: Int, isUndone: Bool,
        wordsBefore: String? = nil, wordsNow: String? = nil)
}
