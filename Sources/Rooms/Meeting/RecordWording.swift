/// The lines of a record that tell what happened beside remarks, motions, votes, tasks and results, in one language: one
/// sentence each, without a full stop. `nil` for what has no line of its own.
public protocol RecordWording: Sendable {
    func line(_ event: MeetingEvent, _ unit: BodyUnit) -> String?
    func line(_ event: ProposalEvent) -> String?
    func line(_ event: PollEvent) -> String?
}
