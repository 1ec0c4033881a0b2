import Kernel

/// The names under which a view gives its values to templates. An enum a view: every value has a name, every name a value, and
/// none is kept in a list beside it.
///
///     JSON(RemarkFields.self) { field in
///         switch field {
///         case .clock: .string(remark.stamp.at.clock)
///         case .speaker: .string(remark.speaker)
///         }
///     }
protocol ViewFields: CaseIterable, RawRepresentable<String>, Sendable {}

extension ViewFields {
    static var names: [String] { allCases.map(\.rawValue) }
}

extension JSON {
    /// An object with a value for each field.
    init<Fields: ViewFields>(_ fields: Fields.Type, _ value: (Fields) -> JSON) {
        self = .object(Fields.allCases.map { Member($0.rawValue, value($0)) })
    }
}

/// Every name that a template of papers may use: those of all views.
enum TemplateNames {
    static let all = Set(views.flatMap { $0.names } + ["style"])

    private static let views: [any ViewFields.Type] = [
        OfficerFields.self, ElectionsFields.self, ElectionFields.self, ElectionResultFields.self,
        BallotColumnFields.self, BallotFields.self, CandidateRowFields.self, NoticeFields.self, VoterRowFields.self,
        BeforeElectionFields.self, ItemFields.self, MotionPollsFields.self, ItemCourseFields.self,
        TemperatureFields.self, CourseLineFields.self, MeetingHeadFields.self, MeetingPeopleFields.self,
        MeetingAgendaFields.self, CorrectionRowFields.self, SignatureRowFields.self, MeetingAftermathFields.self,
        ProposalHeadFields.self, ProposalAmendmentsFields.self, ProposalActionFields.self, ProposalCourseFields.self,
        ProposalSittingFields.self, StageFields.self, PieceFields.self, CorrectedWordsFields.self, RemarkFields.self,
        MotionFields.self, AmendmentFields.self, PollFields.self, ResolutionFields.self, TaskFields.self,
        SignInRowFields.self, CourseKindFields.self,
    ]
}
