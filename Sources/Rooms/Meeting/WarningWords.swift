import Kernel

/// What the chair should hear of the floor, the quorum and the time. It refuses nothing.
protocol WarningWords: Grammar {
    // The floor
    func turns(_ name: String, _ turns: Int, most: Int, _ citation: Citation) -> String
    func spoken(_ name: String, minutes: Int, seconds: Int, most: Int, _ citation: Citation) -> String
    func spokeOutOfTurn(_ name: String, holder: String) -> String
    func givenOutOfTurn(_ given: String, first: String) -> String

    // The quorum
    /// Before the sentence that the quorum is lost: who went.
    func leaving(_ names: [String]) -> String
    /// `back` is the one who might come back.
    func quorumLost(_ present: Int, _ unit: BodyUnit, required: Int, missing: Int, back: String) -> String
    /// Stands for a name where none is known.
    var aName: String { get }
    func moreThanEntitled(_ present: Int, entitled: Int, _ unit: BodyUnit) -> String
    func quorumBack(_ present: Int, _ unit: BodyUnit, required: Int) -> String
    func settledWithoutQuorum(present: Int, required: Int) -> String

    // The body that meets
    func bodySize(_ members: Int, least: Int, most: Int?, isOdd: Bool, _ citation: Citation) -> String
    func noWomen(_ citation: Citation) -> String
    func kinTogether(_ one: String, _ other: String, _ citation: Citation) -> String

    // The time
    func overTime(_ item: Int, minutes: Int, limit: Int) -> String
    func lateRecord(_ clock: String) -> String
    func clockBehind(_ clock: Moment, last: Moment) -> String
}

extension Screen {
    var warnings: any WarningWords {
        switch language {
        case .chinese: WarningsChinese()
        case .english: WarningsEnglish()
        }
    }
}
