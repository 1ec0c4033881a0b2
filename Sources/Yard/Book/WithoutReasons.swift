extension Book {
    /// The book as it may be shown to everybody: no reason stands in it that somebody gave for staying away, leaving, standing
    /// aside, being stopped, putting off or spoiling anything (个人信息保护法 §§28–31: health, family, faith).
    ///
    /// That it happened stays: 请假, and not why. What was said in the meeting and marked 不公开 is for whoever shows it to leave
    /// out. The reasons of events are told by ``Event/privateWords``; what a reason is, both must say alike.
    public var withoutReasons: Book {
        var book = self
        // A correction of a reason repeats it, also once the person came after all and the reason is gone.
        book.corrections.removeAll { correction in
            switch words(ofEntry: correction.entry)?.place {
            case .apology, nil: true
            default: false
            }
        }
        for place in book.meetings.indices { book.meetings[place].dropReasons() }
        for place in book.actions.indices where !book.actions[place].history.isEmpty {
            book.actions[place].dropReasons()
        }
        for place in book.committees.indices { book.committees[place].dropReasons() }
        book.register?.objections = register?.objections.map(\.withoutReasons) ?? []
        return book
    }
}

extension Meeting {
    fileprivate mutating func dropReasons() {
        attendance.dropReasons()
        floor.dropReasons()
        recesses = recesses.map { Recess(from: $0.from, to: $0.to, minutes: $0.minutes, reason: nil) }
        preamble.dropReasons()
        for place in items.indices where !items[place].recusals.isEmpty { items[place].dropReasons() }
        for place in polls.indices {
            guard let annulled = polls[place].annulled else { continue }
            polls[place].annulled = Poll.Annulment(stamp: annulled.stamp, reason: nil)
        }
        for place in elections.indices { elections[place].tally.dropReasons() }
    }
}

extension AgendaItem {
    fileprivate mutating func dropReasons() {
        recusals = recusals.map { Recusal(name: $0.name, reason: nil, stamp: $0.stamp) }
    }
}

extension ActionItem {
    /// What was done and how far it has come is no reason, and stays.
    fileprivate mutating func dropReasons() {
        history = history.map { change in
            let isReport = change.kind == .progress || change.kind == .done
            return Change(
                kind: change.kind, stamp: change.stamp, from: change.from, to: change.to,
                note: isReport ? change.note : nil)
        }
    }
}

extension Committee {
    fileprivate mutating func dropReasons() {
        for place in memberships.indices { memberships[place].reason = nil }
        applications = applications.map { Application(name: $0.name, reason: nil, stamp: $0.stamp) }
    }
}

extension Objection {
    fileprivate var withoutReasons: Objection {
        Objection(
            number: number, name: name, by: nil, reason: nil, day: day,
            answer: answer.map { Answer(ruling: $0.ruling, reason: nil, day: $0.day) })
    }
}

extension VoidReason {
    /// Reasons that tell of no single paper, as 选举 practice has them. Any other is in the caller's own words, and might.
    private static let usual: Set = [
        "涂改", "多选", "无法辨认", "无法辨认的", "看不清", "字迹不清", "破损", "撕破", "撕毁", "不是统一选票", "未盖章", "写了别的", "重复",
    ]

    /// As it may be shown to everybody.
    public var withoutReason: VoidReason {
        if case .said(let words) = self, !Self.usual.contains(words) { return .said("") }
        return self
    }
}
