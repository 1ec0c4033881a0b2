import Kernel

/// What the notices around an election say.
protocol NoticeWords: Grammar, RulingWords {
    /// Stands where the book does not know.
    var blank: String { get }
    /// The committee, where the book knows no name of it.
    var electionCommittee: String { get }
    func committee(_ name: String, _ members: String) -> String
    func electionDay(_ day: String) -> String
    func seats(_ post: String, _ seats: Int) -> String
    func seats(_ posts: [String]) -> String
    func registration(until day: String, born: String) -> String
    func voterList(objectionsUntil day: String) -> String
    func voterList(_ voters: Int, objectionsUntil day: String) -> String
    var objectionsClose: String { get }
    func objectionsCame(_ received: Int) -> String
    var noObjection: String { get }
    /// Stands over the answers; empty in a language that has them speak for themselves.
    var answers: String { get }
    func voters(_ number: Int) -> String
    func answer(_ name: String, _ ruling: String) -> String
    var nomination: String { get }
    var nominees: String { get }
    var candidates: String { get }
    func post(_ post: String, _ names: String) -> String
    var declining: String { get }
    var meeting: String { get }
    func officersUnknown(_ blank: String) -> String
    func officers(_ role: String, _ names: [String]) -> String
    func proxiesUnknown(_ blank: String) -> String
    func proxy(_ principal: String, _ holder: String) -> String
    func voting(_ day: String, _ hours: String, _ place: String) -> String
    func mobileBox(_ name: String, monitors: [String]) -> String
    var vote: String { get }
    func resultUnknown(_ blank: String) -> String
    func handover(by day: String) -> String
    func supervision(_ members: String) -> String
}

extension Wording {
    var notices: any NoticeWords {
        switch language {
        case .chinese: NoticesChinese()
        case .english: NoticesEnglish()
        }
    }
}
