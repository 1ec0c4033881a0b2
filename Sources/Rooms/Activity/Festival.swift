import Kernel

/// A festival, and how its day is found.
///
///     Festival.named("端午")?.day(in: 2026)     // 2026-06-19
public enum Festival: String, CaseIterable, Sendable {
    case newYear = "春节"
    case lanterns = "元宵"
    case qingming = "清明"
    case dragonBoat = "端午"
    case sevens = "七夕"
    case midAutumn = "中秋"
    case ninthNinth = "重阳"
    case solstice = "冬至"
    case eve = "除夕"
    // Those whose day the village sets
    case miaoNewYear = "苗年"
    case dongNewYear = "侗年"
    case lusheng = "芦笙节"
    case sisters = "姊妹节"

    /// Whether no rule gives its day.
    var isSet: Bool { [.miaoNewYear, .dongNewYear, .lusheng, .sisters].contains(self) }

    /// Its day in a year of the Gregorian calendar; `nil` where the village sets it, or no table reaches.
    func day(in year: Int) -> Day? {
        let lunar = LunarYear(year)
        return switch self {
        case .newYear: lunar?.newYear
        case .lanterns: lunar?.day(month: 1, day: 15)
        case .qingming: SolarTerm.day(longitude: 15, in: year)
        case .dragonBoat: lunar?.day(month: 5, day: 5)
        case .sevens: lunar?.day(month: 7, day: 7)
        case .midAutumn: lunar?.day(month: 8, day: 15)
        case .ninthNinth: lunar?.day(month: 9, day: 9)
        case .solstice: SolarTerm.day(longitude: 270, in: year)
        // The last day of the lunar year before.
        case .eve: LunarYear(year - 1)?.eve
        case .miaoNewYear, .dongNewYear, .lusheng, .sisters: nil
        }
    }

    /// By its Chinese name, with 节 or without, or its English one.
    static func named(_ word: String) -> Festival? {
        let word = word.folded.lowercased()
        return allCases.first { festival in
            [festival.rawValue, festival.rawValue + "节", festival.called(in: .english).lowercased()].contains(word)
        }
    }

    func called(in language: Language) -> String { language.activity.festival(self) }
}
