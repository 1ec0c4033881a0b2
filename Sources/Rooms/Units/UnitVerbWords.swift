import Kernel

/// The lines of the units of the buildings as a language types them: verbs, the keys of their options, words that stand for values.
protocol UnitVerbWords: Sendable {
    var unit: VerbWords { get }

    // Options
    var ownerKey: String { get }
    var areaKey: String { get }

    /// Takes a unit out of the register.
    var removal: [String] { get }
}

extension Language {
    var unitVerbs: any UnitVerbWords {
        switch self {
        case .chinese: UnitVerbChinese()
        case .english: UnitVerbEnglish()
        }
    }
}
