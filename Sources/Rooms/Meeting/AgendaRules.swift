// The agenda: items added, taken up, laid aside.
extension Book {
    func decide(agenda command: MeetingCommand) throws(Refusal) -> MeetingEvent {
        let meeting = try sittingMeeting()
        switch command {
        case .item(let title, let type, let limit, let electorate):
            if case .names(let names) = electorate { try known(names) }
            if case .committee(let name) = electorate, !committees.contains(where: { $0.name == name }) {
                throw .committee(.unknownCommittee(name))
            }
            return .itemAdded(
                number: (meeting.items.last?.number ?? 0) + 1, title: title, type: type, limitMinutes: limit,
                electorate: electorate)
        case .next:
            try refuseIfQuestionPending(meeting)
            guard let next = meeting.nextItem else { throw .meeting(.noNextItem) }
            return .itemTaken(next.number)
        case .goTo(let number):
            guard meeting.item(number) != nil, number > 0 else { throw .meeting(.unknownItem(number)) }
            if number != meeting.currentItem { try refuseIfQuestionPending(meeting) }
            return .itemTaken(number)
        case .table(let number):
            let number = number ?? meeting.currentItem
            guard number > 0 else { throw .meeting(.noItemOpen) }
            guard meeting.item(number) != nil else { throw .meeting(.unknownItem(number)) }
            if let poll = meeting.openPoll, poll.item == number { throw .poll(.pollIsOpen(poll.question, poll.method)) }
            return .itemTabled(number)
        default:
            throw .meeting(.noMeetingOpen)
        }
    }

    private func refuseIfQuestionPending(_ meeting: Meeting) throws(Refusal) {
        if let poll = meeting.openPoll { throw .poll(.pollIsOpen(poll.question, poll.method)) }
        if let question = pendingQuestion { throw .proposal(.questionPending(question)) }
    }
}

extension Meeting {
    /// The item to take up next: the first after the present one that was neither taken nor laid aside, else the first such
    /// before it.
    public var nextItem: AgendaItem? {
        let waiting = agenda.filter { $0.taken.isEmpty && !$0.isTabled }
        // Once somebody changed the order, it alone says what comes next.
        guard procedure?.order == nil else { return waiting.first }
        return waiting.first { $0.number > currentItem } ?? waiting.first
    }
}
