import Kernel
import Prompt

extension Verbs {
    /// Meetings called ahead, and what is due.
    static let convening = [convene, schedule, due]

    private static let convene = Verb(
        \.conveningVerbs.convene,
        keys: [
            .date, .clockTime, .place, .chair, .entitled, .rules, .items, .trainer, .supervisor, .lessonHours, .noticed,
        ]
    ) { line in
        if let id = line.next({ CallID($0) }) {
            var change = try line.callChange()
            change.title = line.optionalText()
            guard change != CallChange() else { return .ask(.room(Inquiry(CallInquiry(id)))) }
            return .command(.convening(.change(id, change)))
        }
        let change = try line.callChange()
        guard !line.isEmpty else {
            guard change == CallChange() else { throw line.usage }
            return .ask(.room(Inquiry(CallInquiry(nil))))
        }
        let kind = try line.meetingKind()
        let title = line.optionalText() ?? kind.rawValue
        guard let day = change.day else { throw Refusal.convening(.wantsDay) }
        return .command(
            .convening(
                .plan(change.applied(to: CallTerms(kind: kind, title: title, day: day)), noticed: change.noticed)))
    }

    private static let schedule = Verb(
        \.conveningVerbs.schedule, keys: [.every, .start, .lastDay, .basis, .plan, .committee]
    ) { line in
        guard !line.isEmpty else { return .ask(.room(Inquiry(DueInquiry(on: line.context.today)))) }
        let kind = try line.meetingKind()
        var change = ScheduleChange()
        if let text = line[.every] {
            guard let every = Cadence.typed(text.folded) else { throw Refusal.convening(.badCadence(text)) }
            change.every = every
        }
        change.from = try line.dayOfThisYear(.start)
        change.until = try line.dayOfThisYear(.lastDay)
        change.proposal = try line.questionID(.basis)
        change.plan = line[.plan]
        return .command(
            .convening(.schedule(kind, committee: line[.committee].map(line.context.committee), change)))
    }

    private static let due = Verb(
        \.conveningVerbs.due, keys: [.date]
    ) { line in
        let isAll = line.next { GrammarWords.everything.contains($0.folded) ? true : nil } ?? false
        return .ask(.room(Inquiry(DueInquiry(on: try line.dayOfThisYear(.date) ?? line.context.today, all: isAll))))
    }
}

extension Line {
    /// 取消 of a meeting called ahead, where one stands next.
    func cancelledCall() -> Command? {
        next { CallID($0) }.map { .convening(.cancel($0, reason: self[.reason])) }
    }

    /// The call that 开会 names, where one stands next.
    func calledMeeting() throws -> MeetingCall? {
        guard let id = next({ CallID($0) }) else { return nil }
        guard let call = context.calls(id) else { throw Refusal.convening(.unknownCall(id)) }
        guard call.state == .planned else { throw Refusal.convening(.closed(id, call.state)) }
        return call
    }

    /// 讲师= 督导= 学时=
    func lead() throws -> MeetingLead {
        let minutes = try self[.lessonHours].map { text in
            guard let minutes = Self.hours(text.folded) else { throw Refusal.convening(.badHours(text)) }
            return minutes
        }
        return MeetingLead(trainer: self[.trainer], supervisor: self[.supervisor], minutes: minutes)
    }

    fileprivate func callChange() throws -> CallChange {
        var change = CallChange()
        change.day = try read(
            .date, { Numbers.day($0, onOrAfter: self.context.today) }, else: Misreading.badDay)
        if let text = self[.clockTime]?.folded {
            guard let (start, end) = Self.clockSpan(text) else { throw Refusal.convening(.badTime(text)) }
            (change.start, change.end) = (start, end)
        }
        change.place = self[.place]
        change.chair = try name(.chair)
        change.body = try body(.entitled)
        change.rules = self[.rules]
        change.items = self[.items].map(Self.items)
        change.lead = try lead()
        change.noticed = try read(
            .noticed, { Numbers.day($0, inYearOf: self.context.today) }, else: Misreading.badDay)
        return change
    }

    /// 议题=领导讲话 15分；分组讨论: each with its minutes, where they stand behind it.
    private static func items(_ text: String) -> [CallTerms.Item] {
        text.split(whereSeparator: { "；;".contains($0) }).map(\.trimmed).filter { !$0.isEmpty }.map { item in
            guard let space = item.lastIndex(of: " "), let minutes = Numbers.minutes(String(item[space...].trimmed))
            else { return CallTerms.Item(title: item) }
            return CallTerms.Item(title: item[..<space].trimmed, minutes: minutes)
        }
    }
}

extension Cadence {
    /// As a line writes it, in any language: 季度, quarter, 30天, 30days.
    static func typed(_ word: String) -> Cadence? {
        let word = word.lowercased()
        if let interval = CalendarInterval.named(word) { return .each(interval) }
        return Numbers.days(word).flatMap { (1...longest).contains($0) ? .days($0) : nil }
    }
}

extension CalendarInterval: Typed {
    func typed(in language: Language) -> String { language.conveningVerbs.interval(self) }
}

extension Key {
    static let every = Key(\.conveningVerbs.everyKey, .words(of: CalendarInterval.self))
    static let items = Key(\.conveningVerbs.itemsKey)
    static let noticed = Key(\.conveningVerbs.noticedKey)
    static let trainer = Key(\.conveningVerbs.trainerKey)
    static let supervisor = Key(\.conveningVerbs.supervisorKey)
    static let lessonHours = Key(\.conveningVerbs.hoursKey)
}
