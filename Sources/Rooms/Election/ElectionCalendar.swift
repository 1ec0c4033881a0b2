import Kernel

/// The steps around an election whose days a notice announces, in the order in which they fall.
public enum ElectionStep: String, Codable, Hashable, Comparable, Sendable, CaseIterable {
    case committee = "选委会"
    case schedule = "选举日"
    case registration = "登记"
    case voterList = "选民名单"
    case objections = "异议截止"
    case answers = "异议答复"
    case nomination = "提名"
    case nominees = "初步候选人"
    case candidates = "正式候选人"
    case officers = "工作人员"
    case place = "投票地点"
    case declining = "谢绝截止"
    case meeting = "见面"
    case proxies = "委托名单"
    case vote = "投票"
    case result = "结果"
    case handover = "移交"

    private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    public static func < (a: ElectionStep, b: ElectionStep) -> Bool { a.place < b.place }
}

/// The days on which a step may fall, both included; `nil` is open.
public struct StepWindow: Codable, Hashable, Sendable {
    public let earliest: Day?
    public let latest: Day?

    func holds(_ day: Day) -> Bool { (earliest.map { $0 <= day } ?? true) && (latest.map { day <= $0 } ?? true) }
}

/// The calendar of an election, reckoned from its day.
///
///     let calendar = ElectionCalendar(day: Day(2026, 5, 20)!, charter: village2026)
///     calendar.notices.first { $0.step == .voterList }?.day       // 2026-04-29
///
/// Days before the election are the statute's (the list of voters twenty days before) or, where the law is silent, the practice
/// of provincial measures (candidates and officers five days, proxies two); only the former refuse a date.
public struct ElectionCalendar: Sendable {
    public let day: Day
    let charter: Charter?
    let fixed: Listed<ElectionStep, Day>

    public init(day: Day, charter: Charter?, fixed: Listed<ElectionStep, Day> = [:]) {
        self.day = day
        self.charter = charter
        self.fixed = fixed
    }

    /// One notice, its number, the day it is due, and the clause where one sets it.
    public struct Notice: Hashable, Sendable {
        public let number: Int
        public let step: ElectionStep
        public let day: Day
        /// The date of the notice: that day, unless it tells of something to come.
        public let posted: Day
        public let citation: Citation?
    }

    public var notices: [Notice] {
        ElectionStep.allCases.enumerated().map { place, step in
            Notice(
                number: place + 1, step: step, day: day(of: step), posted: posted(step),
                citation: rule(for: step)?.citation
            )
        }
    }

    func day(of step: ElectionStep) -> Day { fixed[step] ?? fitted(due(step), for: step) }

    /// Whoever may decline, or come to hear the candidates, is told beforehand.
    private func posted(_ step: ElectionStep) -> Day {
        switch step {
        case .declining: min(day(of: .declining), max(day(of: .place), day(of: .candidates)))
        case .meeting: min(day(of: .meeting), day(of: .declining))
        default: day(of: step)
        }
    }

    /// The days that the law leaves a step; `nil` where it says nothing.
    public func rule(for step: ElectionStep) -> (window: StepWindow, citation: Citation)? {
        let list = charter?.voterList
        let published = fixed[.voterList] ?? due(.voterList)
        switch step {
        case .voterList:
            return list.map { (StepWindow(earliest: nil, latest: day.adding(days: -$0.terms.daysBefore)), $0.citation) }
        case .objections:
            return list.map { rule in
                let last = published.adding(days: rule.terms.objectionDays)
                return (StepWindow(earliest: last, latest: last), rule.citation)
            }
        case .answers:
            return list.map { rule in
                let last = (fixed[.objections] ?? due(.objections)).adding(days: rule.terms.answerDays)
                return (StepWindow(earliest: published, latest: last), rule.citation)
            }
        case .handover:
            return charter?.handover.map {
                (StepWindow(earliest: day, latest: day.adding(days: $0.terms)), $0.citation)
            }
        case .vote:
            return list.map { (StepWindow(earliest: day, latest: day), $0.citation) }
        default:
            return nil
        }
    }

    private func due(_ step: ElectionStep) -> Day {
        let list = charter?.voterList?.terms ?? VoterListTerms(daysBefore: 20, objectionDays: 5, answerDays: 3)
        let published = fixed[.voterList] ?? day.adding(days: -list.daysBefore)
        switch step {
        case .committee: return published.adding(days: -20)
        case .schedule: return published.adding(days: -15)
        case .registration: return published.adding(days: -10)
        case .voterList: return published
        case .objections: return published.adding(days: list.objectionDays)
        case .answers:
            return (fixed[.objections] ?? published.adding(days: list.objectionDays)).adding(days: list.answerDays)
        case .nomination: return day.adding(days: -10)
        case .nominees: return day.adding(days: -8)
        case .candidates, .officers, .place: return day.adding(days: -5)
        case .declining: return day.adding(days: -3)
        case .meeting, .proxies: return day.adding(days: -2)
        case .vote, .result: return day
        case .handover: return day.adding(days: charter?.handover?.terms ?? 10)
        }
    }
}

/// The election day that was set, and the days fixed for single steps.
public struct SetCalendar: Codable, Hashable, Sendable {
    public internal(set) var day: Day
    public internal(set) var steps: Listed<ElectionStep, Day>
    public internal(set) var handedOver: Day?
}

/// What was prepared for one election: its days, and its voters by name.
public struct ElectionPreparation: Codable, Hashable, Sendable {
    public let calendar: SetCalendar
    public let register: VoterRegister?
}

extension Book {
    /// What was prepared for the election of a meeting; of the one to come where there is no meeting yet.
    func preparation(for meeting: Meeting?) -> ElectionPreparation? {
        let current = calendar.map { ElectionPreparation(calendar: $0, register: register) }
        guard let meeting, meeting.day != current?.calendar.day else { return current }
        return pastPreparations?.last { $0.calendar.day == meeting.day }
    }

    /// The calendar of the election day that was set.
    public var electionCalendar: ElectionCalendar? {
        calendar.map { ElectionCalendar(day: $0.day, charter: heldLaw(on: $0.day), fixed: $0.steps) }
    }

    /// A later line for the same election keeps what earlier ones fixed, as far as the law still lets it stand.
    func decide(
        calendar day: Day, steps: Listed<ElectionStep, Day>, supplies: Supplies, on today: Day
    ) throws(Refusal) -> [Event] {
        let law = try law(on: day, from: supplies)
        let before = isElectionHeld ? nil : calendar
        let published = isElectionHeld ? nil : register?.published
        if let published, let said = steps[.voterList], said != published {
            throw .election(.listPublished(published, law.charter.voterList?.citation))
        }
        var all = steps
        // A list that is up already stays where it is when the day is moved.
        if let published { all[.voterList] = published }
        for (step, kept) in before?.steps.sorted ?? [] where all[step] == nil {
            var more = all
            more[step] = kept
            let plan = ElectionCalendar(day: day, charter: law.charter, fixed: more)
            let isOut = plan.rule(for: step).map { !$0.window.holds(kept) } ?? false
            if !isOut, before?.day == day || plan.isInOrder(kept, for: step) { all = more }
        }
        // What was announced by now was announced for its day.
        if let before, before.day == day {
            let known = ElectionCalendar(day: day, charter: law.charter, fixed: before.steps)
            for notice in known.notices where notice.posted <= today && notice.step < .vote && all[notice.step] == nil {
                let plan = ElectionCalendar(day: day, charter: law.charter, fixed: all)
                let isOut = plan.rule(for: notice.step).map { !$0.window.holds(notice.day) } ?? false
                if plan.day(of: notice.step) != notice.day, !isOut, plan.isInOrder(notice.day, for: notice.step) {
                    all[notice.step] = notice.day
                }
            }
        }
        let calendar = ElectionCalendar(day: day, charter: law.charter, fixed: all)
        for (step, chosen) in steps.sorted { try refuse(chosen, for: step, by: calendar) }
        if let published { try refuse(published, for: .voterList, by: calendar) }
        return law.events + [.election(.calendarSet(day: day, steps: all, was: before))]
    }

    /// Refuses a day outside those that the law leaves a step, or before what comes before it, or after what follows it.
    func refuse(_ day: Day, for step: ElectionStep, by calendar: ElectionCalendar) throws(Refusal) {
        if let (window, citation) = calendar.rule(for: step), !window.holds(day) {
            throw .election(.intervalBroken(step, day: day, allowed: window, citation))
        }
        let (earliest, latest) = calendar.bounds(of: step)
        let broken = latest.flatMap { $0.day < day ? $0 : nil } ?? earliest.flatMap { day < $0.day ? $0 : nil }
        guard let broken else { return }
        let citation = calendar.citation(of: step, beside: broken.step)
        let allowed = StepWindow(earliest: earliest?.day, latest: latest?.day)
        throw .election(
            .outOfOrder(
                step, day: day, allowed: allowed, beside: broken.step, on: broken.settled, citation))
    }

    /// Whether the election whose day was set is over, so that another day is another election.
    var isElectionHeld: Bool {
        guard let calendar else { return false }
        return calendar.handedOver != nil
            || meetings.contains { meeting in
                meeting.day >= calendar.day
                    && meeting.elections.contains { election in
                        election.rule.isStatutory && election.rule.fillsSeats
                            && election.declaration?.outcome.isValid == true
                    }
            }
    }
}
