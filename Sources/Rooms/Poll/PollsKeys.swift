import Kernel

extension PollEvent {
    enum CodingKeys: String, CaseKey { case opened, rollCalled, closed, recounted, temperatureTaken, annulled }
    enum OpenedCodingKeys: String, ArgumentKey { case _0 = "question", method, matter, subject, _4 = "electorate" }
    enum RollCalledCodingKeys: String, ArgumentKey { case _0 = "question", votes }
    enum ClosedCodingKeys: String, ArgumentKey {
        case _0 = "question", votes, _2 = "electorate", judgement, otherReading, quorum
    }
    enum RecountedCodingKeys: String, ArgumentKey { case _0 = "question", votes, judgement, otherReading }
    enum TemperatureTakenCodingKeys: String, ArgumentKey { case _0 = "question", hands }
    enum AnnulledCodingKeys: String, ArgumentKey { case _0 = "question", reason }
}
