/// A second reckoner of who may vote and what was voted, slow and plain, written from the rules and from nothing else: it keeps everything
/// in sets of names and counts them anew each time.
///
/// A voter is a person, or a household where households are counted. Those who can vote are the voters with somebody here, and those who
/// are not here and gave a proxy to somebody who is. A vote cast stays cast.
public struct MeetingReckoner: Sendable {
    public enum Choice: Sendable { case yes, no, abstain }

    public struct Poll: Sendable, Equatable {
        public var cast: [String: Choice] = [:]
        public var isOpen = true
        /// Voters at the close, and how many of them did not vote.
        public var voters = 0
        /// Of a vote by paper: whose papers came back in time, and how many more of which nobody noted whose.
        public var papers: Set<String>?
        public var unnamedPapers = 0
        /// What was counted without names: for, against, abstaining, void.
        public var counted: [Int]?

        public var yes: Int { cast.values.filter { $0 == .yes }.count }
        public var no: Int { cast.values.filter { $0 == .no }.count }
        public var abstain: Int { cast.values.filter { $0 == .abstain }.count }
    }

    public var households: [String: String] = [:]
    public var countsHouseholds = false
    public var here: Set<String> = []
    /// Principal to holder.
    public var proxies: [String: String] = [:]
    public var polls: [Poll] = []
    public var papers: [Papers] = []

    public init() {}

    public func voter(_ name: String) -> String { countsHouseholds ? households[name] ?? name : name }

    /// Those with somebody here.
    public var present: Set<String> { Set(here.map(voter)) }

    /// Those who are not here and vote through somebody who is.
    public var represented: Set<String> {
        Set(proxies.filter { here.contains($0.value) && !here.contains($0.key) }.map { voter($0.key) }).subtracting(
            present)
    }

    public var canVote: Set<String> { present.union(represented) }

    /// Whether somebody's vote can be taken down: they are here, or somebody here votes for them.
    public func mayCast(_ name: String) -> Bool {
        if let poll = openPoll, polls[poll].papers?.contains(voter(name)) == true { return true }
        if here.contains(name) || proxies[name].map({ here.contains($0) }) == true { return true }
        // A household is called by its own name, whoever of it is here.
        return countsHouseholds && voter(name) == name && canVote.contains(name)
    }

    public var openPoll: Int? { polls.last.map { $0.isOpen ? polls.count - 1 : nil } ?? nil }

    public mutating func open() { polls.append(Poll()) }

    /// Takes down votes; closes the poll where nobody is left, if enough are here to decide.
    public mutating func call(_ votes: [(name: String, choice: Choice)], quorum: Int) {
        guard let poll = openPoll else { return }
        for vote in votes { polls[poll].cast[voter(vote.name)] = vote.choice }
        let enough = polls[poll].papers != nil || present.count >= quorum
        if everybody(in: poll).count == polls[poll].cast.count, enough { close() }
    }

    /// Who can vote now and who has voted already; of papers, whose papers came back and whoever was called beside them.
    public func everybody(in poll: Int) -> Set<String> {
        (polls[poll].papers ?? canVote).union(polls[poll].cast.keys)
    }

    public mutating func close() {
        guard let poll = openPoll else { return }
        polls[poll].voters = everybody(in: poll).count + polls[poll].unnamedPapers
        polls[poll].isOpen = false
    }
}
