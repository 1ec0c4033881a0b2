import Kernel
import Prompt

extension Verbs {
    /// Activities, festivals and the calendar.
    static let activities = [activity, attend, wrapUp, festival, yearCalendar]

    private static let activity = Verb(
        \.activityVerbs.activity,
        keys: [
            .date, .clockTime, .place, .organisers, .activityKind, .field, .festival, .heritage, .grant,
        ]
    ) { line in
        let id = line.next { ActivityID($0) }
        let change = try line.activityChange()
        if let id {
            var change = change
            change.title = line.optionalText()
            guard change != ActivityChange() else { return .ask(.room(Inquiry(ActivityInquiry(id)))) }
            return .command(.activity(.change(id, change)))
        }
        guard !line.isEmpty else {
            guard change == ActivityChange() else { throw line.usage }
            return .ask(.room(Inquiry(ActivityInquiry(nil))))
        }
        let bare = ActivityDetails(title: try line.text(), day: change.day ?? line.context.day)
        return .command(.activity(.plan(change.applied(to: bare))))
    }

    private static let attend = Verb(
        \.activityVerbs.attend, keys: [.partyHeads, .served, .hours, .peoples]
    ) { line in
        let id = try line.activityID()
        var turnout = Turnout()
        (turnout.heads, turnout.isMore) = line.takeHeads()
        if !line.isEmpty { turnout.names = try line.nameList() }
        turnout.party = try line.count(.partyHeads)
        turnout.served = try line.count(.served)
        turnout.minutes = try line.hours()
        turnout.peoples = try line.peoples()
        return .command(.activity(.attend(id, turnout)))
    }

    private static let wrapUp = Verb(
        \.activityVerbs.wrapUp, keys: [.summary], takesText: true
    ) { line in
        let id = try line.activityID()
        let said = line.optionalText()
        return .command(.activity(.wrapUp(id, summary: line[.summary] ?? said)))
    }

    private static let festival = Verb(
        \.activityVerbs.festival, keys: [.date, .lunar]
    ) { line in
        if let text = line[.lunar] {
            guard !line.has(.date) else { throw line.usage }
            let lunar = try Line.lunar(text)
            return .command(.activity(.lunarFestival(try line.label(), lunar)))
        }
        guard line.has(.date) else {
            return .ask(.room(Inquiry(FestivalInquiry(line.optionalText(), line.context.today))))
        }
        let name = try line.label()
        guard let day = try line.pastDay(.date) else { throw line.usage }
        return .command(.activity(.festival(name, day)))
    }

    private static let yearCalendar = Verb(
        \.activityVerbs.yearCalendar
    ) { line in .ask(.room(Inquiry(CalendarInquiry(from: line.context.today)))) }
}

extension Line {
    /// 取消 of an activity, where one stands next.
    func cancelledActivity() -> Command? {
        next { ActivityID($0) }.map { .activity(.cancel($0, reason: self[.reason])) }
    }

    fileprivate func activityID() throws -> ActivityID {
        if let id = next({ ActivityID($0) }) { return id }
        throw isEmpty ? usage : Misreading.badID(try word())
    }

    fileprivate func activityChange() throws -> ActivityChange {
        var change = ActivityChange()
        change.day = try pastDay(.date)
        if let text = self[.clockTime]?.folded {
            guard let (start, end) = Self.clockSpan(text) else { throw Refusal.activity(.badTime(text)) }
            (change.start, change.end) = (start, end)
        }
        change.place = self[.place]
        change.organisations = words(.organisers)
        change.kind = try choice(.activityKind, of: ActivityKind.self)
        change.field = self[.field]
        change.festival = self[.festival]
        if let heritage = self[.heritage] {
            switch GrammarWords.flag(heritage) {
            case true?: change.heritage = ""
            case false?: break
            case nil: change.heritage = heritage
            }
        }
        change.grant = names.answered(Key.grant.name.chinese) ?? self[.grant]
        if change.grant == GrammarWords.noAmount { change.grant = nil }
        return change
    }

    /// 农历=十月初一.
    fileprivate static func lunar(_ text: String) throws(Refusal) -> LunarDate {
        if text.folded.first == GrammarWords.leap { throw .activity(.leapMonth(text)) }
        guard let date = LunarDate(text) else { throw .activity(.badLunar(text)) }
        return date
    }

    /// `9:00`, `9:00-11:30` or `下午3点-5点`, in minutes since midnight.
    static func clockSpan(_ text: String) -> (Int, Int?)? {
        let halves = text.split(omittingEmptySubsequences: false) { "-–—~至".contains($0) }
        guard (1...2).contains(halves.count), let start = SpokenClock.minutes(halves[0]) else { return nil }
        guard halves.count == 2 else { return (start, nil) }
        guard let end = SpokenClock.minutes(halves[1]) else { return nil }
        if end > start { return (start, end) }
        // 下午3点-5点: the half of the day said once holds for both.
        let isSaid = halves[0].contains { !$0.isDigit && $0 != ":" }
        return isSaid && start >= 720 && end < 720 && end + 720 > start ? (start, end + 720) : nil
    }

    /// A head count, taken off the end of what is left: `47人`, `+3人`.
    fileprivate func takeHeads() -> (Int?, Bool) {
        guard let last = rest.words.last else { return (nil, false) }
        let plain = last.plain
        let isMore = plain.hasPrefix("+")
        guard let heads = Numbers.count(isMore ? String(plain.dropFirst()) : plain) else { return (nil, false) }
        keep(rest.dropLast(last.characters.count))
        return (heads, isMore)
    }

    /// 时长=2, 1.5, 2小时, 90分: minutes, a day's at most.
    func hours() throws -> Int? {
        guard let text = self[.hours]?.folded else { return nil }
        guard let minutes = Self.hours(text) else { throw Refusal.activity(.badHours(text)) }
        return minutes
    }

    /// The same, of any length up to a day; `nil` where it is none.
    static func hours(_ text: String) -> Int? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        let read: Int? =
            if let whole = Numbers.count(text, units: Set(GrammarWords.hours)) {
                whole <= 24 ? whole * 60 : nil
            } else if halves.count == 2, let whole = Numbers.count(String(halves[0]), units: []), whole < 24,
                let tenths = Numbers.count(String(halves[1]), units: Set(GrammarWords.hours)), tenths < 10
            { whole * 60 + tenths * 6 } else { Numbers.minutes(text) }
        return read.flatMap { (1...1_440).contains($0) ? $0 : nil }
    }

    /// 民族=苗:20,侗:9.
    fileprivate func peoples() throws -> Listed<String, Int>? {
        guard let text = self[.peoples] else { return nil }
        var found: Listed<String, Int> = [:]
        for part in text.split(whereSeparator: { ",，、;； ".contains($0) }) {
            let halves = part.split(whereSeparator: { ":：".contains($0) })
            guard halves.count == 2, let count = Numbers.count(String(halves[1])), found[String(halves[0])] == nil
            else { throw Refusal.activity(.badPeoples(text)) }
            found[String(halves[0])] = count
        }
        guard !found.isEmpty else { throw Refusal.activity(.badPeoples(text)) }
        return found
    }
}

extension ActivityKind: Typed {
    func typed(in language: Language) -> String { language.activityVerbs.kind(self) }
}

extension Key {
    static let clockTime = Key(\.activityVerbs.timeKey)
    static let organisers = Key(\.activityVerbs.organisationsKey)
    static let activityKind = Key(\.activityVerbs.kindKey, .words(of: ActivityKind.self))
    static let festival = Key(\.activityVerbs.festivalKey)
    static let heritage = Key(\.activityVerbs.heritageKey)
    static let grant = Key(\.activityVerbs.grantKey)
    static let partyHeads = Key(\.activityVerbs.partyKey)
    static let served = Key(\.activityVerbs.servedKey)
    static let hours = Key(\.activityVerbs.hoursKey)
    static let peoples = Key(\.activityVerbs.peoplesKey)
    static let summary = Key(\.activityVerbs.summaryKey)
    static let lunar = Key(\.activityVerbs.lunarKey)
}
