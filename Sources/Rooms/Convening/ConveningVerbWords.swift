import Kernel

/// The lines of meetings called ahead and of what is due, as a language types them.
protocol ConveningVerbWords: Sendable {
    var convene: VerbWords { get }
    var schedule: VerbWords { get }
    var due: VerbWords { get }

    // Options
    var everyKey: String { get }
    var itemsKey: String { get }
    var noticedKey: String { get }
    var trainerKey: String { get }
    var supervisorKey: String { get }
    var hoursKey: String { get }

    func interval(_ interval: CalendarInterval) -> String
}

extension Language {
    var conveningVerbs: any ConveningVerbWords {
        switch self {
        case .chinese: ConveningVerbChinese()
        case .english: ConveningVerbEnglish()
        }
    }
}
