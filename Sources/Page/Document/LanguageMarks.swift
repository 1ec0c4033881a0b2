import Kernel

/// What a format needs of a language besides its words.
extension Language {
    /// Its tag (BCP 47), as pages and Word files carry it.
    var tag: String {
        switch self {
        case .chinese: "zh-CN"
        case .english: "en-GB"
        }
    }

    /// What stands between a label and what it labels.
    var colon: String {
        switch self {
        case .chinese: "："
        case .english: ": "
        }
    }
}
