import Kernel

/// What another 日程 for the same election changes in its calendar.
struct CalendarChange {
    let before: ElectionCalendar
    let after: ElectionCalendar

    var isMoved: Bool { before.day != after.day }

    /// Steps that fall on another day than before, with both.
    var steps: [(step: ElectionStep, was: Day, day: Day)] {
        ElectionStep.allCases.compactMap { step in
            let (was, day) = (before.day(of: step), after.day(of: step))
            return was == day ? nil : (step, was, day)
        }
    }

    /// Days fixed before that the new day leaves no room for.
    var dropped: [(step: ElectionStep, was: Day)] {
        before.fixed.sorted.compactMap { step, day in after.fixed[step] == nil ? (step, day) : nil }
    }

    /// Days fixed before that stay as they were though the election day is another.
    var kept: [(step: ElectionStep, day: Day)] {
        before.fixed.sorted.compactMap { step, day in after.fixed[step] == day ? (step, day) : nil }
    }

    /// Numbers of the notices that may be up by a day and say something that is so no longer.
    func outdated(by day: Day) -> [Int] {
        let changed = Set(steps.map(\.step))
        return before.notices.filter { notice in
            let tells = notice.step == .registration ? [.registration, .voterList] : [notice.step]
            return notice.posted <= day && (isMoved || !changed.isDisjoint(with: tells))
        }.map(\.number)
    }
}

extension ElectionAnswer {
    /// Where the list of voters should have been up already and is not: its last day, and the first on which the vote could be.
    private func listMissed(by calendar: ElectionCalendar) -> String {
        let (book, today) = (scene.book, scene.at.day)
        guard book.register?.published == nil, let rule = calendar.rule(for: .voterList), let last = rule.window.latest,
            last < today, today < calendar.day
        else { return "" }
        let earliest = today.adding(days: calendar.day.number - last.number)
        return warning(words.listMissed(last, earliest: earliest, rule.citation))
    }

    func set(_ was: SetCalendar?) -> String {
        let book = scene.book
        guard let after = book.electionCalendar else { return "" }
        let said = words.electionDay(after.day) + listMissed(by: after)
        guard let was else { return said }
        let before = ElectionCalendar(day: was.day, charter: book.heldLaw(on: was.day), fixed: was.steps)
        let change = CalendarChange(before: before, after: after)
        func typed(_ step: ElectionStep) -> String {
            // Notice 2 is called by what it announces, and that day has not moved.
            step == .schedule ? words.noticeOfDay : step.key.name(screen.language)
        }
        var parts: [String] = []
        if change.isMoved {
            parts.append(words.dayMoved(from: was.day))
            parts += change.kept.map { words.stepKept(typed($0.step), $0.day) }
            parts += change.dropped.map { words.stepDropped(typed($0.step), $0.was) }
        } else {
            parts += change.steps.map { words.stepMoved(typed($0.step), to: $0.day, from: $0.was) }
        }
        guard !parts.isEmpty else { return words.unchanged(after.day) }
        let outdated = change.outdated(by: book.last.at.day)
        let text = words.changed(after.day, parts) + (change.isMoved ? listMissed(by: after) : "")
        return outdated.isEmpty ? text : text + warning(words.noticesOut(outdated))
    }
}
