import Kernel

extension MotionEvent {
    enum CodingKeys: String, CaseKey { case asked, carried, voted, ruled, returned, referred }
    enum AskedCodingKeys: String, ArgumentKey { case _0 = "motion" }
    enum CarriedCodingKeys: String, ArgumentKey { case _0 = "motion" }
    enum VotedCodingKeys: String, ArgumentKey { case _0 = "motion", votes, electorate, judgement }
    enum RuledCodingKeys: String, ArgumentKey { case _0 = "text" }
    enum ReturnedCodingKeys: String, ArgumentKey { case _0 = "question", item }
    enum ReferredCodingKeys: String, ArgumentKey { case _0 = "question", item, by, until }
}
