/// A paper that the book can give. What each is called stands in the wording's catalogue.
public enum Paper: String, CaseIterable, Sendable {
    /// The full record, to be signed.
    case record
    /// The edited, numbered minutes, for handing out.
    case minutes
    /// The sign-in sheet.
    case signIn = "sign-in"
    /// What was settled, and who does what by when.
    case resolutions
    /// One proposal's whole way, through meetings, amendments, votes and stages.
    case proposal
    // Elections
    /// 选票, to be printed.
    case ballot
    /// 唱票记票单.
    case tallySheet = "tally-sheet"
    /// 选举结果报告单.
    case result
    case voters
    case notices
    /// 委托投票书, to be filled in.
    case proxy
    case handover

    /// By its own name, or by the one it has in Chinese or English.
    public init?(named name: String) {
        let names: [any Wording] = [.chinese, .english]
        guard
            let paper = Paper.allCases.first(where: { paper in
                paper.rawValue == name || names.contains { $0.name(of: paper) == name }
            })
        else { return nil }
        self = paper
    }

    /// What it shows unless told: the record is for the file, the others are made to be handed out.
    public var privacy: Privacy { self == .record ? .full : .open }
}

/// What a paper stands on: the last entry of the journal it was made from, and the hash of the chain there.
public struct Standing: Hashable, Sendable {
    public let entry: Int
    public let hash: String

    public init(entry: Int, hash: String) {
        self.entry = entry
        self.hash = hash
    }
}
