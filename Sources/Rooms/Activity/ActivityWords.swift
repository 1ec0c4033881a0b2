import Kernel

/// What is said of activities, festivals and the calendar, on the screen and in papers.
protocol ActivityWords: Grammar {
    func planned(_ id: ActivityID, _ title: String, _ notes: [String]) -> String
    func changed(_ id: ActivityID, _ before: String, _ after: String) -> String
    func attended(_ id: ActivityID, _ came: [String], _ notes: [String]) -> String
    /// Figures of before that this line puts others in place of.
    func replaced(_ figures: [String]) -> String
    /// Persons and attendances are two figures.
    func soFar(attendance: Int, named: Int) -> String
    func wrappedUp(_ id: ActivityID, _ summary: String?) -> String
    func cancelled(_ id: ActivityID) -> String
    func festivalSet(_ name: String, _ day: Day, before: Day?) -> String
    func festivalRuled(_ name: String, _ lunar: LunarDate, before: LunarDate?) -> String
    func lunar(_ date: LunarDate) -> String

    func activity(_ title: String, _ notes: [String]) -> String
    func clock(_ start: String, _ end: String?) -> String
    func field(_ name: String) -> String
    func festivalOf(_ name: String) -> String
    func heritage(_ name: String) -> String
    func grant(_ id: String) -> String
    func heads(_ heads: Int, isMore: Bool) -> String
    func party(_ count: Int) -> String
    func served(_ count: Int) -> String
    func hours(_ hours: String) -> String
    func people(_ name: String, _ count: Int) -> String
    func state(_ state: Activity.State) -> String
    /// People came, and nobody said yet that it is done with.
    var heldOpen: String { get }
    func total(activities: Int, attendance: Int, persons: Int) -> String
    func volunteer(_ name: String, _ hours: String) -> String
    func festival(_ festival: Festival) -> String
    func notSet(_ name: String) -> String
    func meeting(_ number: Int) -> String
    func next(_ id: ActivityID, _ title: String, _ when: [String]) -> String
    func notWrappedUp(_ ids: [ActivityID]) -> String

    // What its papers are called
    var recordPaper: String { get }
    var signInPaper: String { get }
    var certificatePaper: String { get }

    // Refusals
    func unknownActivity(_ id: ActivityID) -> String
    func closed(_ id: ActivityID, _ state: String) -> String
    func sameActivity(_ id: ActivityID) -> String
    func unknownFestival(_ word: String, nearest: [String]) -> String
    func festivalHasRule(_ name: String) -> String
    func sameFestival(_ name: String, _ day: Day) -> String
    func sameLunar(_ name: String, _ lunar: LunarDate) -> String
    func badLunar(_ text: String) -> String
    func leapMonth(_ text: String) -> String
    func noGrant(_ text: String) -> String
    func othersGrant(_ id: GrantID, payee: String, _ holders: [String]) -> String
    func isOthersMeant(_ id: GrantID, payee: String) -> String
    func othersIsMeant(_ id: GrantID) -> String
    func noGrantThen() -> String
    func nobodyCame(_ id: ActivityID) -> String
    func notYet(_ id: ActivityID, _ day: Day) -> String
    func attendedAlready(_ id: ActivityID, _ day: Day) -> String
    func moreThanHeads(_ count: Int, heads: Int) -> String
    func badTime(_ text: String) -> String
    func badHours(_ text: String) -> String
    func badPeoples(_ text: String) -> String
}

extension Language {
    var activity: any ActivityWords {
        switch self {
        case .chinese: ActivityChinese()
        case .english: ActivityEnglish()
        }
    }
}

extension ActivityWords {
    func state(of activity: Activity) -> String {
        activity.state == .planned && activity.attendance > 0 ? heldOpen : state(activity.state)
    }
}
