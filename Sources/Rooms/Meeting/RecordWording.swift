/// The lines of a record that tell what happened beside remarks, motions, votes, tasks and results, in one language: one
/// sentence each, without a full stop. `nil` for what has no line of its own.
public protocol RecordWording: Sendable {
    func line(_ event: CommitteeEvent) -> String?
    func line(_ event: MeetingEvent, _ unit: BodyUnit) -> String?
    func line(_ event: ProposalEvent) -> String?
    func line(_ event: PollEvent) -> String?
    /// `before` is the person or the day that stood there before.
    func line(_ event: PlanEvent, before: String?) -> String?
    /// Of minutes of other meetings than the one whose record it is.
    func line(_ event: MinutesEvent) -> String?
}
