import Kernel

/// Why a file cannot be read as text or as sheets, and what to do about it.
protocol SheetWords: Sendable {
    var halfCharacter: String { get }
    func noText(_ bytes: String) -> String
    var mixedEncodings: String { get }
    func thisIs(_ kind: FileKind) -> String
    func damaged(_ part: String) -> String
    func tooLarge(_ part: String) -> String
}

extension Language {
    var sheets: any SheetWords {
        switch self {
        case .chinese: SheetChinese()
        case .english: SheetEnglish()
        }
    }
}
