import Kernel

extension Gate {
    enum CodingKeys: String, CaseKey {
        case speakers, decided, decidedIn, actions, overseers, pledges, published, actionsDone, comments
    }
    enum SpeakersCodingKeys: String, ArgumentKey { case atLeast }
    enum DecidedInCodingKeys: String, ArgumentKey { case kinds, attended, agreed }
    enum ActionsCodingKeys: String, ArgumentKey { case atLeast }
    enum OverseersCodingKeys: String, ArgumentKey { case atLeast }
    enum PledgesCodingKeys: String, ArgumentKey { case atLeast }
    enum PublishedCodingKeys: String, ArgumentKey { case days, times }
    enum CommentsCodingKeys: String, ArgumentKey { case atLeast }
}
