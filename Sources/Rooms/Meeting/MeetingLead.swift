/// Who teaches or supervises at a meeting, and how long the training is: what trainings and supervisions are entered with.
public struct MeetingLead: Codable, Hashable, Sendable {
    /// 讲师: often somebody from outside, so no name of the roll.
    public var trainer: String?
    /// 督导
    public var supervisor: String?
    /// 学时, in minutes.
    public var minutes: Int?

    public init(trainer: String? = nil, supervisor: String? = nil, minutes: Int? = nil) {
        self.trainer = trainer
        self.supervisor = supervisor
        self.minutes = minutes
    }

    var orNil: MeetingLead? { self == MeetingLead() ? nil : self }

    /// These, and what another has where nothing is said.
    func over(_ other: MeetingLead) -> MeetingLead {
        MeetingLead(
            trainer: trainer ?? other.trainer, supervisor: supervisor ?? other.supervisor,
            minutes: minutes ?? other.minutes)
    }
}
