import Kernel

extension Scene {
    /// Those who supervise what somebody elected just now, or their near kin, belongs to.
    func supervisorsToLeave(after outcome: Outcome) -> [(name: String, post: String, citation: Citation)] {
        guard let day = meeting?.day, !outcome.elected.isEmpty else { return [] }
        return book.supervisorsToLeave(on: day).map { ($0, $1, $2) }
    }
}
