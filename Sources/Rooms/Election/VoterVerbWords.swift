import Kernel

/// The lines of the list of voters, and posts that end as a language types them: verbs, the keys of their options, words that stand for values.
protocol VoterVerbWords: Sendable {
    var register: VerbWords { get }
    var voterList: VerbWords { get }
    var challenge: VerbWords { get }
    var settle: VerbWords { get }
    var leaveOpen: VerbWords { get }
    var review: VerbWords { get }
    var leaveOffice: VerbWords { get }

    // Options
    var groundKey: String { get }
    var elsewhereKey: String { get }
    var causeKey: String { get }

    // Values
    func typed(_ ground: VotingGround) -> String
    func typed(_ ruling: Objection.Ruling) -> String
    func typed(_ verdict: Review.Verdict) -> String
    func typed(_ ending: OfficeTerm.Ending) -> String
}

extension Language {
    var voterVerbs: any VoterVerbWords {
        switch self {
        case .chinese: VoterVerbChinese()
        case .english: VoterVerbEnglish()
        }
    }
}

extension VotingGround: Typed {
    func typed(in language: Language) -> String { language.voterVerbs.typed(self) }
}

extension Objection.Ruling: Typed {
    func typed(in language: Language) -> String { language.voterVerbs.typed(self) }
}

extension OfficeTerm.Ending: Typed {
    /// Those that a charter speaks of; the others follow from what was decided.
    static var typable: [OfficeTerm.Ending] { words.map(\.value) }
    func typed(in language: Language) -> String { language.voterVerbs.typed(self) }
}

extension Review.Verdict: Typed {
    func typed(in language: Language) -> String { language.voterVerbs.typed(self) }
}
