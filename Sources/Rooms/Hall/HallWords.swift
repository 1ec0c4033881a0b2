import Kernel

/// What the wall and the phones say besides the sentences of the papers: headings, states, what to do.
public protocol HallWords: Sendable {
    // What is told of the meeting
    func state(_ state: HallView.Sitting.State) -> String
    /// A vote that is open, and how it is held.
    func voting(_ question: String, _ method: String) -> String
    func papersOut(_ questions: String, back: Int, of all: Int?) -> String
    func decided(_ question: String, _ outcome: String) -> String
    func declared(_ post: String) -> String
    var resolution: String { get }
    /// The line of 过半.
    func needed(_ votes: Int, _ share: String?) -> String
    func budget(_ total: String, chosen: String?, left: String) -> String
    /// Figures one beside the other.
    func side(by figures: [String]) -> String

    // Headings and labels
    var board: String { get }
    var wall: String { get }
    var phone: String { get }
    var noMeetingYet: String { get }
    func item(_ number: Int) -> String
    func limit(_ minutes: Int) -> String
    var agenda: String { get }
    var attendance: String { get }
    var question: String { get }
    var noQuestion: String { get }
    func moved(by name: String) -> String
    func seconded(by name: String) -> String
    /// Before words that an amendment takes out, and puts in, for whoever does not see the marks.
    var removed: String { get }
    var added: String { get }
    func amendment(_ id: String, by mover: String?) -> String
    var floor: String { get }
    var speaking: String { get }
    var waiting: String { get }
    var count: String { get }
    var certain: String { get }
    /// Of a person and of a project.
    var elected: String { get }
    func votes(_ number: Int, against: Int) -> String
    var decisions: String { get }
    var noDecisionYet: String { get }
    var tasks: String { get }
    var openTask: String { get }
    func due(_ day: String) -> String
    var scan: String { get }
    func qrFor(_ address: String) -> String
    var past: String { get }
    var back: String { get }
    var noPast: String { get }
    var otherLanguage: String { get }
    var moreContrast: String { get }
    var lessContrast: String { get }
    /// For pages that could not be reached for a while.
    var disconnected: String { get }
    /// A page that is not there.
    var noSuchPage: String { get }
    func chair(_ name: String) -> String
}

extension Language {
    public var hall: any HallWords {
        switch self {
        case .chinese: HallChinese()
        case .english: HallEnglish()
        }
    }
}
