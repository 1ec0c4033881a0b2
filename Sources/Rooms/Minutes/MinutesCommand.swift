/// Lines about the record itself.
public enum MinutesCommand: Hashable, Sendable {
    /// 更正 旧→新: in the last entry that holds the old words.
    case replace(old: String, new: String)
    /// 更正 N TEXT: the whole words of an entry.
    case rewrite(entry: Int, text: String)
    /// 不公开: the entry's reason or words stay out of public papers; `nil` is the last entry.
    case makePrivate(entry: Int?)
    /// 宣读
    case readOut
    /// 通过纪要: approves the minutes of that meeting (the last closed one unless told).
    case approve(meeting: Int?, corrections: String?)
    /// 签字: the session brings the paper in as a `SourceText` of kind `.paper`.
    case sign(names: [String], meeting: Int?)
}
