import Kernel

extension Scene {
    /// The last day of a hand-over that comes too late, and the clause that sets it.
    func handoverMissed(on day: Day) -> (latest: Day, citation: Citation)? {
        guard let rule = book.electionCalendar?.rule(for: .handover), let latest = rule.window.latest, day > latest
        else { return nil }
        return (latest, rule.citation)
    }

    /// Those who supervise what somebody elected just now, or their near kin, belongs to.
    func supervisorsToLeave(after outcome: Outcome) -> [(name: String, post: String, citation: Citation)] {
        guard let day = meeting?.day, !outcome.elected.isEmpty else { return [] }
        return book.supervisorsToLeave(on: day).map { ($0, $1, $2) }
    }
}
