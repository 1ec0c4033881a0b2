extension Meeting {
    /// Elections called and not declared.
    public var openElections: [Election] { elections.filter { !$0.isDeclared } }

    /// The box being read.
    public var reading: BoxReading? { readings.last.flatMap { $0.sealed == nil ? $0 : nil } }

    /// The reading of an election's papers.
    public func reading(of election: Int) -> BoxReading? { readings.last { $0.elections.contains(election) } }

    public func election(_ number: Int) -> Election? {
        elections.indices.contains(number - 1) ? elections[number - 1] : nil
    }
}

extension Book {
    public func election(_ id: ElectionID) -> Election? { meeting(id.meeting)?.election(id.number) }

    /// The open election meant: the one for the post, or the only one.
    func openElection(_ post: String?, in meeting: Meeting) throws(Refusal) -> Election {
        let open = meeting.openElections
        guard let post else {
            guard let only = open.first else { throw .election(.noElectionOpen) }
            guard open.count == 1 else { throw .election(.whichPost(open.map(\.post))) }
            return only
        }
        if let election = open.last(where: { $0.post == post }) { return election }
        if meeting.elections.contains(where: { $0.post == post }) { throw .election(.alreadyDeclared(post: post)) }
        throw open.isEmpty ? .election(.noElectionOpen) : .election(.unknownPost(post, open: open.map(\.post)))
    }

    /// The elections that a line about papers means: the post's, or those whose box is being read, or every one whose box is not sealed.
    func electionsForPapers(_ post: String?, in meeting: Meeting) throws(Refusal) -> [Election] {
        if let post, post != Self.allPosts {
            let election = try openElection(post, in: meeting)
            if election.sealed != nil { throw .election(.sealed(post: election.post, election.citation)) }
            return [election]
        }
        let open = meeting.openElections
        // While a box is read, what is said of papers without a post is said of that box.
        let read = post == nil ? meeting.reading?.elections.compactMap({ meeting.election($0) }) ?? [] : []
        if read.contains(where: { $0.sealed == nil }) { return read.filter { $0.sealed == nil } }
        guard let first = open.first else { throw .election(.noElectionOpen) }
        let unsealed = open.filter { $0.sealed == nil }
        guard !unsealed.isEmpty else { throw .election(.sealed(post: first.post, first.citation)) }
        return unsealed
    }

    static let allPosts = "全部"

    /// The last declared election for a post that somebody may follow up: of this meeting, else of the latest earlier one.
    func lastDeclared(_ post: String?, in meeting: Meeting, where fits: (Election) -> Bool) throws(Refusal) -> Election
    {
        let latest = meetings.reversed().lazy.flatMap { $0.elections.reversed() }
        guard let post else {
            let fitting = meeting.elections.filter { election in
                election.isDeclared && fits(election) && !meeting.elections.contains { $0.call.follows == election.id }
            }
            guard let only = fitting.first else { throw .election(.noElectionOpen) }
            guard fitting.count == 1 else { throw .election(.whichPost(fitting.map(\.post))) }
            return only
        }
        guard let election = latest.first(where: { $0.post == post }) else {
            throw .election(.unknownPost(post, open: meeting.elections.map(\.post)))
        }
        guard election.isDeclared else { throw .election(.notDeclared(post: post)) }
        return election
    }
}
