import Kernel

extension PlanEvent {
    enum CodingKeys: String, CaseKey {
        case actionAdded, actionDone, actionPostponed, actionReassigned, actionProgressed, actionCancelled,
            stageReached, pledged, overseen, published, commented
    }
    enum ActionAddedCodingKeys: String, ArgumentKey { case _0 = "action", owner, due, text, budget, proposal, goal }
    enum ActionDoneCodingKeys: String, ArgumentKey { case _0 = "action", note, reason }
    enum ActionPostponedCodingKeys: String, ArgumentKey { case _0 = "action", to, reason }
    enum ActionReassignedCodingKeys: String, ArgumentKey { case _0 = "action", to, reason }
    enum ActionProgressedCodingKeys: String, ArgumentKey { case _0 = "action", text }
    enum ActionCancelledCodingKeys: String, ArgumentKey { case _0 = "action", reason }
    enum StageReachedCodingKeys: String, ArgumentKey { case _0 = "proposal", method, stage }
    enum PledgedCodingKeys: String, ArgumentKey { case _0 = "pledge" }
    enum OverseenCodingKeys: String, ArgumentKey { case names, proposal }
    enum PublishedCodingKeys: String, ArgumentKey { case _0 = "publication" }
    enum CommentedCodingKeys: String, ArgumentKey { case _0 = "comment" }
}
