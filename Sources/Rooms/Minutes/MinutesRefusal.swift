/// Why a line about the record is refused.
public enum MinutesRefusal: Hashable, Sendable {
    case wordsNotFound(String)
    case figuresNotWords(entry: Int)
    case nothingToWithhold(entry: Int)
    case minutesApproved(meeting: Int)
    case minutesNotApproved(meeting: Int)
    case alreadySigned(String)
    /// Under 18.
    case tooYoungToSign(String)
    case paperMissing
}

extension Refusal {
    public static func minutes(_ reason: MinutesRefusal) -> Refusal { Refusal(reason) }
}
