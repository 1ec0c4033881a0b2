import Kernel

/// Why a line about an activity is refused.
public enum ActivityRefusal: Hashable, Sendable {
    case unknownActivity(ActivityID)
    case closed(ActivityID, Activity.State)
    case sameActivity(ActivityID)
    case unknownFestival(String, nearest: [String])
    /// A rule gives its day.
    case festivalHasRule(String)
    case sameFestival(String, Day)
    case sameLunar(String, LunarDate)
    case badLunar(String)
    /// A festival is kept in the month itself, not in its repetition.
    case leapMonth(String)
    case noGrant(String)
    /// The money was appropriated to another organisation.
    case othersGrant(GrantID, payee: String, [String])
    case nobodyCame(ActivityID)
    /// Its day has not come: nobody was there, and nothing came of it.
    case notYet(ActivityID, Day)
    /// Somebody was there already, so it is not on a day to come.
    case attendedAlready(ActivityID, Day)
    /// More of a kind than there are heads that nobody named.
    case moreThanHeads(Int, heads: Int)
    case badTime(String)
    case badHours(String)
    case badPeoples(String)
}

extension Refusal {
    public static func activity(_ reason: ActivityRefusal) -> Refusal { Refusal(reason) }
}
