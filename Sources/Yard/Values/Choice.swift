/// How somebody votes on a question. Nobody is called so: the words stand for themselves wherever a name may.
public enum Choice: String, Codable, Sendable, CaseIterable {
    case `for` = "赞成"
    case against = "反对"
    case abstain = "弃权"
}
