import Kernel

/// What the notice of a by-election tells: the posts of the committee that became vacant before their term was over, and who sits on it
/// until the vote; whom the vote then elects is no part of it.
struct VacantPosts {
    let facts: ElectionFacts

    private var book: Book { facts.book }
    /// The meeting of the by-election, where it was held or is being held.
    private var meeting: Meeting? { votes.isEmpty ? nil : facts.meeting }
    private var day: Day { meeting?.day ?? book.last.at.day }

    /// The posts that the meeting votes on for the rest of the term.
    var votes: [Election] { facts.posts.filter { $0.call.isByElection && $0.rule.isStatutory } }

    /// Those of the committee by the time of the vote: its head, the deputies, the others in the order of their election.
    var sitting: [OfficeTerm] {
        let terms = earlier.filter { $0.isHeld(on: day) }
        return terms.filter { rank($0.post) == 0 } + terms.filter { rank($0.post) == 1 }
            + terms.filter { rank($0.post) == 2 }
    }

    /// The posts to be voted on, each with its seats: those called, else those vacant.
    var posts: [(post: String, seats: Int)] {
        if !votes.isEmpty { return votes.map { ($0.post, $0.seats) } }
        let names = vacant.map(\.post)
        return names.uniqued().map { post in (post, names.count { $0 == post }) }
    }

    /// Posts that ended before their term and that nobody was elected to since, each with who had it.
    var vacant: [OfficeTerm] {
        let gone = earlier.filter { term in
            guard let ended = term.ended, ended <= day, let ending = term.ending else { return false }
            return ending != .succeeded && ending != .handedOver
        }
        var filled = earlier.filter(\.isForTheRest)
        return gone.filter { term in
            let after = filled.firstIndex { $0.post == term.post && $0.from >= term.ended ?? term.from }
            if let after { filled.remove(at: after) }
            return after == nil && !earlier.contains { $0.post == term.post && !$0.isForTheRest && $0.from > term.from }
        }
    }

    private var earlier: [OfficeTerm] {
        book.offices.filter { term in
            (term.body == "村民委员会" || term.body == "居民委员会") && term.election.meeting != meeting?.number
        }
    }

    private func rank(_ post: String) -> Int { post.hasSuffix("副主任") ? 1 : post.hasSuffix("主任") ? 0 : 2 }
}
