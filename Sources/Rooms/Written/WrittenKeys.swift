import Kernel

extension WrittenEvent {
    enum CodingKeys: String, CaseKey {
        case started, delivered, returned, papersOpened, cancelled, unopened, boxOpened, paperRead, boxSealed
    }
    enum StartedCodingKeys: String, ArgumentKey { case _0 = "questions", until, isSecret }
    enum DeliveredCodingKeys: String, ArgumentKey { case _0 = "slips", day }
    enum ReturnedCodingKeys: String, ArgumentKey { case _0 = "slips", day, isLate }
    enum PapersOpenedCodingKeys: String, ArgumentKey { case _0 = "question", returned, late }
    enum UnopenedCodingKeys: String, ArgumentKey { case _0 = "question", entry }
    enum BoxOpenedCodingKeys: String, ArgumentKey { case _0 = "question" }
    enum PaperReadCodingKeys: String, ArgumentKey { case _0 = "question", choice, papers, reason }
    enum BoxSealedCodingKeys: String, ArgumentKey { case _0 = "question", read, of = "returned", void }
    enum CancelledCodingKeys: String, ArgumentKey { case _0 = "question", reason }
}
