/// Why an undo or a redo is refused.
public enum HistoryRefusal: Hashable, Sendable {
    case unknownEntry(Int)
    case nothingToUndo
    case nothingToRedo
    case undoStops(entry: Int, Stop)

    /// What undo does not go behind.
    public enum Stop: Hashable, Sendable { case approvedMinutes(meeting: Int), declaredElection(post: String) }
}

extension Refusal {
    public static func history(_ reason: HistoryRefusal) -> Refusal { Refusal(reason) }
}
