// Stand-ins until each concept's own file decides and applies; every line of this file goes.
extension Book {
    func decide(_ command: PeopleCommand) throws(Refusal) -> [PeopleEvent] { throw .nothingToUndo }
    func decide(_ command: CommitteeCommand, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] { throw .nothingToUndo }
    func decide(_ command: MeetingCommand, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] { throw .nothingToUndo }
    func decide(_ command: ProposalCommand, supplies: Supplies, at stamp: Stamp) throws(Refusal) -> [Event] { throw .nothingToUndo }
    func decide(_ command: PollCommand, at stamp: Stamp) throws(Refusal) -> [PollEvent] { throw .nothingToUndo }
    func decide(_ command: PlanCommand, at stamp: Stamp) throws(Refusal) -> [PlanEvent] { throw .nothingToUndo }
    func decide(_ command: MinutesCommand, supplies: Supplies) throws(Refusal) -> [MinutesEvent] { throw .nothingToUndo }
    mutating func apply(_ event: PeopleEvent) {}
    mutating func apply(_ event: CommitteeEvent, at stamp: Stamp) {}
    mutating func apply(_ event: MeetingEvent, at stamp: Stamp) {}
    mutating func apply(_ event: ProposalEvent, at stamp: Stamp) {}
    mutating func apply(_ event: PollEvent, at stamp: Stamp) {}
    mutating func apply(_ event: PlanEvent, at stamp: Stamp) {}
    mutating func apply(_ event: MinutesEvent, at stamp: Stamp) {}
    mutating func enter(_ method: Method) {}
}
