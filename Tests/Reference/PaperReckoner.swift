extension MeetingReckoner {
    /// A vote by paper, kept as plainly as can be: under each voter the day, and beside them numbers of papers of nobody in particular.
    public struct Papers: Sendable {
        public let motion: Int
        public let isSecret: Bool
        /// The last day in time.
        public let until: Int
        public var sent: [String: Int] = [:]
        public var back: [String: Int] = [:]
        public var late: [String: Int] = [:]
        public var unnamedSent: [Int] = []
        public var unnamedBack: [Int] = []
        public var unnamedLate: [Int] = []
        public var isOut = true

        public init(motion: Int, isSecret: Bool, until: Int) {
            (self.motion, self.isSecret, self.until) = (motion, isSecret, until)
        }

        public var sentCount: Int { sent.count + unnamedSent.count }
        public var backCount: Int { back.count + unnamedBack.count }
        public var lateCount: Int { late.count + unnamedLate.count }

        /// What a day brought, and what that makes: sent, back, late; then the same so far.
        public func day(_ day: Int) -> [Int] {
            let lists = [
                Array(sent.values) + unnamedSent, Array(back.values) + unnamedBack, Array(late.values) + unnamedLate,
            ]
            return lists.map { $0.filter { $0 == day }.count } + lists.map { $0.filter { $0 <= day }.count }
        }

        public var days: [Int] {
            Set(Array(sent.values) + unnamedSent + Array(back.values) + unnamedBack + Array(late.values) + unnamedLate)
                .sorted()
        }

        /// Whether so many more papers can have come back.
        public func takes(_ more: Int, entitled: Int) -> Bool {
            let all = backCount + lateCount + more
            return all <= entitled && (sentCount == 0 || all <= sentCount)
        }

        public mutating func takeBack(_ voter: String?, _ count: Int, on day: Int) {
            for _ in 0..<count {
                switch (voter, day > until) {
                case (let voter?, false): back[voter] = day
                case (let voter?, true): late[voter] = day
                case (nil, false): unnamedBack.append(day)
                case (nil, true): unnamedLate.append(day)
                }
            }
        }

        /// Whether they may be opened: the last day is over, or all that went out are back.
        public func mayOpen(on day: Int) -> Bool {
            isOut && backCount > 0 && (day > until || sentCount > 0 && backCount >= sentCount)
        }
    }

    /// The papers on a motion that are out.
    public func out(_ motion: Int) -> Int? { papers.lastIndex { $0.motion == motion && $0.isOut } }

    /// Opens the papers at a place: the poll that counts them.
    public mutating func openPapers(_ place: Int) {
        papers[place].isOut = false
        var poll = Poll()
        poll.papers = Set(papers[place].back.keys)
        poll.unnamedPapers = papers[place].unnamedBack.count
        polls.append(poll)
    }

    /// Counts them without names.
    public mutating func count(_ figures: [Int]) {
        guard let poll = openPoll else { return }
        polls[poll].counted = figures
        close()
    }
}
