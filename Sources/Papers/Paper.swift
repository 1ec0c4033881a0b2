/// A paper that the book can give.
public enum Paper: String, CaseIterable, Sendable {
    /// 会议记录: full, to be signed.
    case record
    /// 会议纪要: edited, numbered, for handing out.
    case minutes
    /// 签到表.
    case signIn = "sign-in"
    /// 决议和任务.
    case resolutions
    /// 提案表: a proposal's whole way.
    case proposal

    /// By its English or Chinese name.
    public init?(named name: String) {
        guard let paper = Paper.allCases.first(where: { $0.rawValue == name || $0.title == name }) else { return nil }
        self = paper
    }

    public var title: String {
        switch self {
        case .record: "会议记录"
        case .minutes: "会议纪要"
        case .signIn: "签到表"
        case .resolutions: "决议任务清单"
        case .proposal: "提案表"
        }
    }

    /// Papers made to be handed out never show what was marked private.
    var isAlwaysOpen: Bool { self != .record }
}

/// The form a paper is made in.
public enum PaperFormat: String, CaseIterable, Sendable {
    case markdown = "md"
    case html
    case docx
    case pdf
    case json

    var isBuilt: Bool { self != .docx && self != .pdf }
}
