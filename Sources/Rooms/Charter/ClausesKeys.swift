import Kernel

extension ClauseRule {
    enum CodingKeys: String, CaseKey {
        case quorum, majority, proxies, floor, consensus, seconding, joining, leaving, removal, calling, composition,
            recordsOnly, turnout, election, rerun, candidates, recall, petition, term, size, votingAge, voterList,
            handover, carryDown, kinAvoidance, committeeExit, incompatible, nominators, ending, publication, procedure,
            participation, fewerAbstentions, castingVote, lots, extraVotes, movers, reserved, sayings, ballots,
            latePapers,
            approval, ruledOut, matching, accountsPosted, reconciling, regularMeeting, openness, keeping
    }
    enum QuorumCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum MajorityCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ProxiesCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum FloorCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ConsensusCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum JoiningCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum LeavingCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum RemovalCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum CallingCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum CompositionCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum RecordsOnlyCodingKeys: String, ArgumentKey { case kinds }
    enum TurnoutCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ElectionCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum RerunCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum CandidatesCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum RecallCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum PetitionCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum TermCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum SizeCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum VotingAgeCodingKeys: String, ArgumentKey { case _0 = "years" }
    enum VoterListCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum HandoverCodingKeys: String, ArgumentKey { case days }
    enum CommitteeExitCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum IncompatibleCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum NominatorsCodingKeys: String, ArgumentKey { case _0 = "count" }
    enum EndingCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ProcedureCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum PublicationCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ParticipationCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum FewerAbstentionsCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum CastingVoteCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum LotsCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ExtraVotesCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum LatePapersCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum MoversCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ReservedCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum SayingsCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum BallotsCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ApprovalCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum RuledOutCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum MatchingCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum AccountsPostedCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum ReconcilingCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum RegularMeetingCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum OpennessCodingKeys: String, ArgumentKey { case _0 = "terms" }
    enum KeepingCodingKeys: String, ArgumentKey { case _0 = "terms" }
}
