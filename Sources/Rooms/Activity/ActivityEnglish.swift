import Kernel

struct ActivityEnglish: ActivityWords, EnglishGrammar {
    func planned(_ id: ActivityID, _ title: String, _ notes: [String]) -> String {
        "activity \(id): \(activity(title, notes))"
    }
    func changed(_ id: ActivityID, _ before: String, _ after: String) -> String {
        "\(id) changed from \(before) to \(after)"
    }
    func attended(_ id: ActivityID, _ came: [String], _ notes: [String]) -> String {
        "at \(id)" + (came.isEmpty ? "" : ": \(list(came))") + bracketed([notes.isEmpty ? nil : list(notes)])
    }
    func replaced(_ figures: [String]) -> String {
        "; \(list(figures)), as counted before, no longer stand"
    }
    func soFar(attendance: Int, named: Int) -> String {
        "; \(plural(attendance, "attendance", "attendances")), \(named) of them by name"
    }
    func wrappedUp(_ id: ActivityID, _ summary: String?) -> String {
        "\(id) is over" + (summary.map { ": \($0)" } ?? "")
    }
    func cancelled(_ id: ActivityID) -> String { "\(id) cancelled" }
    func festivalSet(_ name: String, _ day: Day, before: Day?) -> String {
        "\(name) is on \(date(day))" + bracketed([before.map { "it was \(date($0))" }])
    }

    func festivalRuled(_ name: String, _ lunar: LunarDate, before: LunarDate?) -> String {
        "\(name) is on \(self.lunar(lunar)) every year" + bracketed([before.map { "it was \(self.lunar($0))" }])
    }
    func lunar(_ date: LunarDate) -> String { "day \(date.day) of lunar month \(date.month)" }

    func activity(_ title: String, _ notes: [String]) -> String {
        title + bracketed([notes.isEmpty ? nil : list(notes)])
    }
    func clock(_ start: String, _ end: String?) -> String { start + (end.map { " to \($0)" } ?? "") }
    func field(_ name: String) -> String { "field \(name)" }
    func festivalOf(_ name: String) -> String { "festival \(name)" }
    func heritage(_ name: String) -> String { name.isEmpty ? "hands on a tradition" : "hands on \(name)" }
    func grant(_ id: String) -> String { "budget \(id)" }
    func heads(_ heads: Int, isMore: Bool) -> String { isMore ? "\(heads) more" : "\(heads) not named" }
    func party(_ count: Int) -> String { plural(count, "party member", "party members") }
    func served(_ count: Int) -> String { "\(plural(count, "person", "people")) served" }
    func hours(_ hours: String) -> String { "\(hours) hours each" }
    func people(_ name: String, _ count: Int) -> String { "\(name) \(count)" }
    var heldOpen: String { "held, not closed" }
    func state(_ state: Activity.State) -> String {
        switch state {
        case .planned: "to come"
        case .done: "over"
        case .cancelled: "cancelled"
        }
    }
    func total(activities: Int, attendance: Int, persons: Int) -> String {
        "\(plural(activities, "activity", "activities")), \(plural(attendance, "attendance", "attendances")); "
            + "\(plural(persons, "person", "people")) by name"
    }
    func volunteer(_ name: String, _ hours: String) -> String { "\(name) \(hours) hours" }
    func festival(_ festival: Festival) -> String {
        switch festival {
        case .newYear: "Spring Festival"
        case .lanterns: "Lantern Festival"
        case .qingming: "Qingming"
        case .dragonBoat: "Dragon Boat Festival"
        case .sevens: "Qixi"
        case .midAutumn: "Mid-Autumn"
        case .ninthNinth: "Double Ninth"
        case .solstice: "Winter Solstice"
        case .eve: "New Year's Eve"
        case .miaoNewYear: "Miao New Year"
        case .dongNewYear: "Dong New Year"
        case .lusheng: "Lusheng Festival"
        case .sisters: "Sisters Festival"
        }
    }
    func notSet(_ name: String) -> String { "\(name): no day is set yet; type festival \(name) date=2026-11-20" }
    func meeting(_ number: Int) -> String { "meeting \(number)" }
    func next(_ id: ActivityID, _ title: String, _ when: [String]) -> String {
        "next activity \(id) \(title) \(when.joined(separator: " "))"
    }
    func notWrappedUp(_ ids: [ActivityID]) -> String {
        "past their day and not wrapped up: \(list(ids.map(\.description)))"
    }

    var recordPaper: String { "activity record" }
    var signInPaper: String { "activity sign-in sheet" }
    var certificatePaper: String { "volunteer certificates" }

    func unknownActivity(_ id: ActivityID) -> String { "there is no activity \(id): type activity to see them" }
    func closed(_ id: ActivityID, _ state: String) -> String {
        "\(id) is \(state): undo that entry if it was a slip, or enter a new activity"
    }
    func sameActivity(_ id: ActivityID) -> String {
        "\(id) is just so already: give what changes, such as date= or place="
    }
    func unknownFestival(_ word: String, nearest: [String]) -> String {
        "there is no festival \(quoted(word))" + (nearest.isEmpty ? "" : ", did you mean \(list(nearest))?")
            + " For one of the village's own first type festival \(word.shortened()) date=2026-11-20"
    }
    func festivalHasRule(_ name: String) -> String {
        "the calendar gives the day of \(name): type festival to see it; to hold it on another, activity … date=… "
            + "festival=\(name)"
    }
    func sameFestival(_ name: String, _ day: Day) -> String {
        "\(name) is set for \(date(day)) already: give another date="
    }
    func sameLunar(_ name: String, _ lunar: LunarDate) -> String {
        "\(name) is on \(self.lunar(lunar)) already: give another lunar="
    }
    func badLunar(_ text: String) -> String {
        "\(quoted(text)) is no day of the lunar calendar: write lunar=10-1 for the first day of the tenth month; 30 at most"
    }
    func leapMonth(_ text: String) -> String {
        "\(quoted(text)) is in a leap month: a festival is kept in the month itself and not again in its repetition"
    }
    func noGrant(_ text: String) -> String {
        "\(quoted(text)) is no appropriation: write budget=K1; type accounts to see them"
    }
    func othersGrant(_ id: GrantID, payee: String, _ holders: [String]) -> String {
        "\(id) was appropriated to \(payee), and \(list(holders)) hold the activity: name one of theirs, or another org=; "
            + "if it is meant write budget=\(id)!"
    }
    func isOthersMeant(_ id: GrantID, payee: String) -> String { "\(id) was appropriated to \(payee): is it used?" }
    func othersIsMeant(_ id: GrantID) -> String { "use \(id)" }
    func noGrantThen() -> String { "no budget" }
    func nobodyCame(_ id: ActivityID) -> String { "say who came or how many: attend \(id) NAMES, or attend \(id) 47" }
    func notYet(_ id: ActivityID, _ day: Day) -> String {
        "\(id) is on \(date(day)), which has not come: tell it on that day; if the day is wrong, activity \(id) date=…"
    }
    func attendedAlready(_ id: ActivityID, _ day: Day) -> String {
        "somebody was at \(id) already, so it is not on \(date(day)), which has not come: undo who came first, if that was wrong"
    }
    func moreThanHeads(_ count: Int, heads: Int) -> String {
        "\(count) is more than the \(heads) not named: party= and ethnicity= are of those; who is named goes by the roll. "
            + "First type attend H1 47"
    }
    func badTime(_ text: String) -> String { "\(quoted(text)) is no time: write time=9:00 or time=9:00-11:30" }
    func badHours(_ text: String) -> String {
        "\(quoted(text)) is no length: hours each, such as hours=2 or hours=1.5, 24 at most"
    }
    func badPeoples(_ text: String) -> String {
        "\(quoted(text)) cannot be read: write ethnicity=Miao:20,Dong:9, each once"
    }
}
