import Kernel
import Tally

/// The lines of panels drawn by lot as a language types them: verbs, the keys of their options, words that stand for values.
protocol PanelVerbWords: Sendable {
    var draw: VerbWords { get }
    var substitute: VerbWords { get }

    // Options
    var seatsKey: String { get }
    var fromKey: String { get }
    var quotasKey: String { get }
    var methodKey: String { get }
    var seedKey: String { get }
    var ballsKey: String { get }
    var panelKey: String { get }

    func trait(_ trait: PanelTrait) -> String
    func method(_ method: PanelMethod) -> String
    /// 60以上: of an age and above it; the age is one of them (民法典第1259条).
    var orOlder: [String] { get }
    /// 35以下.
    var orYounger: [String] { get }
}

extension Language {
    var panelVerbs: any PanelVerbWords {
        switch self {
        case .chinese: PanelVerbChinese()
        case .english: PanelVerbEnglish()
        }
    }
}
