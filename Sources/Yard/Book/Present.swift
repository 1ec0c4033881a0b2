// Where the book stands just now: the open meeting, its rules, the question before it.
extension Book {
    /// The meeting that is open, if one is.
    public var meeting: Meeting? { meetings.last.flatMap { $0.isOpen ? $0 : nil } }

    public func meeting(_ number: Int) -> Meeting? {
        meetings.indices.contains(number - 1) ? meetings[number - 1] : nil
    }

    /// The meeting's law pack or charter, in the text under which it opened.
    public func charter(of meeting: Meeting) -> Charter? {
        charters.last { $0.charter.name == meeting.rules.name && $0.sha256 == meeting.rules.sha256 }?.charter
    }

    public func proposal(_ number: Int) -> Proposal? { place(ofProposal: number).map { proposals[$0] } }
    public func action(_ id: ActionID) -> ActionItem? { place(ofAction: id).map { actions[$0] } }

    /// How many are present at the open meeting, in the unit of its body.
    public var present: Int { meeting?.attendance.present(in: registry) ?? 0 }

    /// Where more are at the open meeting than are entitled to be: how many, of how many.
    var surplus: (present: Int, entitled: Int, unit: BodyUnit)? {
        guard let attendance = meeting?.attendance, let entitled = attendance.body.entitled, present > entitled else {
            return nil
        }
        return (present, entitled, attendance.unit)
    }

    /// The quorum of the open meeting as it stands now.
    public var quorumNow: QuorumStamp {
        QuorumStamp(required: meeting?.quorum.required ?? 0, present: meeting.map(takingPart) ?? 0)
    }

    /// Those present at a meeting and, where its rules say that whoever is represented takes part, those too: the figure that its quorum is
    /// held against (农村集体经济组织法 § 27: 代为参加会议).
    func takingPart(in meeting: Meeting) -> Int {
        let present = meeting.attendance.present(in: registry)
        return countsRepresented(in: meeting) ? present + meeting.attendance.standingProxies.count : present
    }

    /// Whether people, and no households, are counted there, and whoever is represented with them.
    func countsRepresented(in meeting: Meeting) -> Bool {
        !meeting.attendance.proxies.isEmpty && meeting.attendance.unit == .people
            && charter(of: meeting)?.proxyTerms(in: meeting.kind)?.terms.takePart == true
    }

    /// The motion before the meeting: pending on the item being dealt with, and not laid aside.
    public var pendingMotion: Proposal? {
        guard let meeting else { return nil }
        return meeting.undecided.reversed().lazy.compactMap { self.proposal($0) }
            .first {
                $0.latest.item == meeting.currentItem && !$0.latest.isTabled && meeting.writtenVote(on: $0.id) == nil
            }
    }

    /// The innermost question before the meeting: an amendment before its motion.
    public var pendingQuestion: QuestionID? {
        guard let motion = pendingMotion else { return nil }
        return motion.pendingAmendment?.id ?? motion.id
    }

    /// Numbers rise but may have gaps where an entry was struck, so a place is searched for, not computed.
    func place(ofProposal number: Int) -> Int? {
        guard !MotionNumber.isPart(number) else { return proposals.lastIndex { $0.number == number } }
        let place = proposals.partitioningIndex { $0.order >= number }
        return place < proposals.count && proposals[place].number == number ? place : nil
    }

    func place(ofAction id: ActionID) -> Int? {
        let place = actions.partitioningIndex { $0.id.number >= id.number }
        return place < actions.count && actions[place].id == id ? place : nil
    }

    /// Refuses where no meeting is open.
    func openMeeting() throws(Refusal) -> Meeting {
        guard let meeting else { throw .meeting(.noMeetingOpen) }
        return meeting
    }

    /// Refuses where no meeting is open, or it is in recess.
    func sittingMeeting() throws(Refusal) -> Meeting {
        let meeting = try openMeeting()
        guard !meeting.isInRecess else { throw .meeting(.inRecess) }
        return meeting
    }

    mutating func changeMeeting(_ change: (inout Meeting) -> Void) {
        guard !meetings.isEmpty else { return }
        change(&meetings[meetings.count - 1])
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first place whose element satisfies `belongsInSecond`, in a collection sorted so that all such come last.
    func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
