import Kernel

/// The lines of a meeting and its floor as a language types them: verbs, the keys of their options, words that stand for values.
protocol MeetingVerbWords: Sendable {
    var open: VerbWords { get }
    var entitled: VerbWords { get }
    var chair: VerbWords { get }
    var recorder: VerbWords { get }
    var present: VerbWords { get }
    var excuse: VerbWords { get }
    var absent: VerbWords { get }
    var leave: VerbWords { get }
    var observe: VerbWords { get }
    var headcount: VerbWords { get }
    var proxy: VerbWords { get }
    var recuse: VerbWords { get }
    var item: VerbWords { get }
    var next: VerbWords { get }
    var goTo: VerbWords { get }
    var table: VerbWords { get }
    var recess: VerbWords { get }
    var resume: VerbWords { get }
    var adjourn: VerbWords { get }
    var queue: VerbWords { get }
    var giveFloor: VerbWords { get }
    var stop: VerbWords { get }

    // Options
    var chairKey: String { get }
    var recorderKey: String { get }
    var entitledKey: String { get }
    var writtenKey: String { get }
    var typeKey: String { get }
    var limitKey: String { get }
    var electorateKey: String { get }
    var sideKey: String { get }
    var calledAgainKey: String { get }

    // Values
    func typed(_ kind: MeetingKind) -> String
    func typed(_ type: ItemType) -> String
    func typed(_ side: Side) -> String
}

extension Language {
    var meetingVerbs: any MeetingVerbWords {
        switch self {
        case .chinese: MeetingVerbChinese()
        case .english: MeetingVerbEnglish()
        }
    }
}

extension MeetingKind: Typed {
    func typed(in language: Language) -> String { language.meetingVerbs.typed(self) }
}

extension ItemType: Typed {
    func typed(in language: Language) -> String { language.meetingVerbs.typed(self) }
}

extension Side: Typed {
    func typed(in language: Language) -> String { language.meetingVerbs.typed(self) }
}
