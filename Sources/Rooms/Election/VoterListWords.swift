import Kernel

/// What the prompt says of the list of voters and of objections to it. A sentence is put together from these parts, in this order.
protocol VoterListWords: Grammar, RulingWords, GroundWords {
    // The list
    func voters(_ number: Int) -> String
    func electionDay(_ day: Day) -> String
    var notPublished: String { get }
    func published(_ day: Day) -> String
    func objections(until day: Day, _ citation: Citation) -> String

    // Registering
    func registered(_ number: Int, total: Int) -> String
    func unregistered(_ number: Int, _ names: [String]) -> String
    var andMore: String { get }
    /// They are under the age on the day, and are not to be registered.
    func tooYoung(_ names: [String], below age: Int) -> String
    func ageUnknown(_ number: Int) -> String
    func elsewhere(_ names: [String], place: String) -> String

    // Objections
    func objection(_ number: Int, _ name: String, _ day: Day) -> String
    /// Whether the name stands on the list that the objection is to.
    func standing(isListed: Bool) -> String
    func raised(by name: String) -> String
    func because(_ reason: String) -> String
    func answerNext(_ number: Int) -> String
    func answerNext(_ number: Int, by day: Day, _ citation: Citation) -> String
    func answered(_ day: Day, _ ruling: String) -> String
    func votersNow(_ number: Int) -> String
    func answeredLate(_ due: Day, _ citation: Citation) -> String
}

extension Screen {
    var voterList: any VoterListWords { wording.voterList }
}

extension Wording {
    var voterList: any VoterListWords {
        switch language {
        case .chinese: VoterListChinese()
        case .english: VoterListEnglish()
        }
    }

    /// How an objection was ruled on, in a word.
    func ruling(_ ruling: Objection.Ruling) -> String { voterList.word(ruling) }
}
