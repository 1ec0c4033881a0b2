import Kernel

extension PollEvent {
    enum CodingKeys: String, CaseKey {
        case opened, rollCalled, closed, recounted, temperatureTaken, annulled, castingVoteGiven, heard
    }
    enum OpenedCodingKeys: String, ArgumentKey { case _0 = "question", method, matter, subject, _4 = "electorate" }
    enum RollCalledCodingKeys: String, ArgumentKey { case _0 = "question", votes, matter, subject }
    enum ClosedCodingKeys: String, ArgumentKey {
        case _0 = "question", votes, _2 = "electorate", judgement, otherReading, quorum, further, area, matter,
            subject
    }
    enum RecountedCodingKeys: String, ArgumentKey {
        case _0 = "question", votes, judgement, otherReading, further, area, electorate
    }
    enum TemperatureTakenCodingKeys: String, ArgumentKey { case _0 = "question", hands }
    enum CastingVoteGivenCodingKeys: String, ArgumentKey {
        case _0 = "question", _1 = "choice", by, _3 = "citation", isMet
    }
    enum HeardCodingKeys: String, ArgumentKey { case _0 = "question", passed, _2 = "electorate", quorum }
    enum AnnulledCodingKeys: String, ArgumentKey { case _0 = "question", reason }
}
