import Kernel

extension Rule {
    /// Sees to it that reserved seats are kept, and says in the notes how.
    ///
    /// Counts that exclude candidates have kept them on the way (Hill's constraints), and so have those that elect the most
    /// (``Transcript/passOver(_:)``). Where a rule knows nothing of them the last seats are guarded here: of those elected, the last who belong to no group in need give way, and
    /// the same rule counts once more among the members.
    func keepReserves(_ election: Election, options: [String: String], ties: TieBreak, in count: inout Count) {
        guard !election.reserved.isEmpty else { return }
        let reservation = Reservation(election)
        for reserve in reservation.short {
            count.notes.append(Phrase { $0.rules.tooFewInGroup(reserve.group, seats: reserve.seats) })
        }
        let wish = Phrase.list(election.reserved.map { "\($0.group):\($0.seats)" })
        // Seats that a rule leaves open for want of votes stay open.
        let hasOpenSeats = count.elected.count < min(election.seats, election.electable.count)
        if reservation.isMet(by: count.elected) || count.isOpen || hasOpenSeats {
            let isStaged = count.rounds.contains { $0.decisions.contains { $0.kind == .guarded } }
            let isKept = !count.keptOut.isEmpty
            count.notes.append(
                Phrase {
                    let how =
                        isKept
                        ? $0.rules.lastSeatsGuarded : isStaged ? $0.rules.byConstraints : $0.rules.nothingChanged
                    return $0.rules.reserved(wish($0), how)
                })
            return
        }
        guardLastSeats(election, reservation, options: options, ties: ties, in: &count)
        count.notes.append(Phrase { $0.rules.reserved(wish($0), $0.rules.lastSeatsGuarded) })
    }

    private func guardLastSeats(
        _ election: Election, _ reservation: Reservation, options: [String: String], ties: TieBreak,
        in count: inout Count
    ) {
        var elected: [Int] = []
        let pool = election.electable
        for candidate in count.elected {
            let hopeful = pool.filter { !elected.contains($0) }
            if reservation.canElect(candidate, hopeful: hopeful, elected: elected) { elected.append(candidate) }
        }
        while elected.count < election.seats {
            let hopeful = pool.filter { !elected.contains($0) }
            let allowed = hopeful.filter { reservation.canElect($0, hopeful: hopeful, elected: elected) }
            var again = election
            again.reserved = []
            again.seats = 1
            for candidate in again.candidates.indices where !allowed.contains(candidate) {
                again.candidates[candidate].isWithdrawn = true
            }
            guard let next = (try? self.count(again, options: options, ties: ties))?.elected.first else { break }
            elected.append(next)
        }
        count.elected = elected
        count.committees = []
    }
}
