import Kernel

/// The lines of activities and festivals as a language types them: verbs, the keys of their options, words that stand for values.
protocol ActivityVerbWords: Sendable {
    var activity: VerbWords { get }
    var attend: VerbWords { get }
    var wrapUp: VerbWords { get }
    var festival: VerbWords { get }
    var yearCalendar: VerbWords { get }

    // Options
    var timeKey: String { get }
    var organisationsKey: String { get }
    var kindKey: String { get }
    var festivalKey: String { get }
    var heritageKey: String { get }
    var grantKey: String { get }
    var partyKey: String { get }
    var servedKey: String { get }
    var hoursKey: String { get }
    var peoplesKey: String { get }
    var summaryKey: String { get }
    var lunarKey: String { get }

    func kind(_ kind: ActivityKind) -> String
}

extension Language {
    var activityVerbs: any ActivityVerbWords {
        switch self {
        case .chinese: ActivityVerbChinese()
        case .english: ActivityVerbEnglish()
        }
    }
}
