import Kernel

/// The lines of what follows from a decision as a language types them: verbs, the keys of their options, words that stand for values.
protocol PlanVerbWords: Sendable {
    var action: VerbWords { get }
    var done: VerbWords { get }
    var postpone: VerbWords { get }
    var reassign: VerbWords { get }
    var progress: VerbWords { get }
    var cancel: VerbWords { get }
    var stage: VerbWords { get }
    var pledge: VerbWords { get }
    var oversee: VerbWords { get }
    var publish: VerbWords { get }
    var comment: VerbWords { get }

    // Options
    var budgetKey: String { get }
    var proposalKey: String { get }
    var workKey: String { get }
    var daysKey: String { get }
}

extension Language {
    var planVerbs: any PlanVerbWords {
        switch self {
        case .chinese: PlanVerbChinese()
        case .english: PlanVerbEnglish()
        }
    }
}
