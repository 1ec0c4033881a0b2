import Kernel

// Facts that contradict each other on the papers of an election: said to whoever makes one, printed on none.
extension Paper {
    /// More voters were registered than the list of them has names.
    static let warnsOfAShortList: @Sendable (PaperRequest) -> [String] = { request in
        let facts = request.electionFacts
        let registered = facts.posts.compactMap(\.call.registered).max() ?? 0
        let listed = facts.register?.voters.count ?? facts.book.registry.people.count
        guard registered > listed, facts.posts.allSatisfy(\.rule.isStatutory) else { return [] }
        return [request.wording.electionPapers.listIsShort(listed, registered: registered)]
    }

    /// A post has nobody who stands for it.
    static let warnsOfEmptyPosts: @Sendable (PaperRequest) -> [String] = { request in
        request.electionFacts.ballots.filter { $0.candidates.isEmpty && $0.rule.method != .nomination }
            .map { request.wording.electionPapers.nobodyStands($0.post) }
    }

    /// One person in offices that should watch each other.
    static let warnsOfOffices: @Sendable (PaperRequest) -> [String] = { request in
        guard let meeting = request.electionFacts.meeting, !meeting.elections.isEmpty else { return [] }
        return request.about(meeting.number).officeWarnings
    }
}

extension PaperRequest {
    fileprivate var electionFacts: ElectionFacts {
        ElectionFacts(book: book, meeting: (try? electionMeeting()).flatMap { $0 }, privacy: privacy)
    }
}
