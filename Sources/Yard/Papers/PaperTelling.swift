import Kernel

extension Wording {
    public func name(of paper: Paper) -> String { paper.title(self) }

    /// What the paper of a meeting is called: 南山社区十一月院坝会记录.
    public func title(of paper: Paper, meeting: Meeting) -> String {
        papers.title(meeting.opening.title, name(of: paper))
    }

    /// That a folder of papers was written; the list and the checksums are not counted.
    public func papersMade(_ folder: PaperFolder, in path: String) -> String {
        papers.written(folder.files.count - 2, in: path.legible)
    }

    /// The mark at the head of numbered minutes: 南山社区院坝会纪要.
    public func mark(_ community: String, _ kind: MeetingKind) -> String { papers.mark(community, name(of: kind)) }

    /// 19:50 Hmub Gheib.
    public func movement(_ movement: Attendance.Movement, since day: Day) -> String {
        let clock = clock(movement.stamp.at, since: day)
        return papers.noted(movement.name, movement.note.map { papers.behind(clock, $0) } ?? clock)
    }

    /// A name with what is said of it: 龙金花（照看孙子）.
    public func name(_ name: String, note: String?) -> String { note.map { papers.noted(name, $0) } ?? name }

    /// What somebody said: 潘玉珍：冬至包汤圆.
    public func remark(_ text: String, by speaker: String) -> String { papers.remark(text, by: speaker) }

    /// The chair taking the floor from somebody.
    public func stopped(_ turn: SpeakerList.Turn, since day: Day) -> String {
        let told = papers.stopped(turn.name, at: clock(turn.to ?? turn.from, since: day))
        return turn.stopped.map { name(told, note: $0.isEmpty ? nil : $0) } ?? told
    }

    public func outcome(of item: ItemOutcome) -> String {
        switch item {
        case .decided: papers.decided
        case .discussed: papers.discussed
        case .tabled: papers.tabled
        case .open: papers.open
        }
    }

    /// 2026年, 2026年3月, or from one day to another.
    func period(_ days: ClosedRange<Day>) -> String {
        let (first, last) = (days.lowerBound, days.upperBound)
        if Period.year(first.year) == days { return papers.year(first.year) }
        if Period.month(first.year, first.month) == days { return papers.month(first.month, of: first.year) }
        return papers.span(date(first), date(last))
    }

    /// The number of an item as a heading: 一.
    public func ordinal(_ number: Int) -> String { papers.ordinal(number) }
}
