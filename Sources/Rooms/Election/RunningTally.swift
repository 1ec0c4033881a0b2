/// What has been read for one post so far. Each paper adds to it or is taken out of it; nothing is counted over.
public struct RunningTally: Codable, Hashable, Sendable {
    public struct Line: Codable, Hashable, Sendable {
        public let name: String
        public internal(set) var votes = 0
        public internal(set) var against = 0
    }

    /// The candidates in the order of the list, then those written in, by name: in the order of being read they would tell
    /// which paper came first. Who no paper names any more is no line.
    public private(set) var lines: [Line] = []
    /// How many of the lines are candidates.
    public private(set) var candidates = 0
    public private(set) var valid = 0
    public private(set) var blank = 0
    public private(set) var void = 0
    /// Papers that wait for a ruling.
    public private(set) var doubtful = 0
    public private(set) var voidReasons: [VoidCount] = []
    /// Whether reading has begun.
    public private(set) var isOpen = false

    public struct VoidCount: Codable, Hashable, Sendable {
        public let reason: VoidReason
        public internal(set) var papers: Int
    }

    public init() {}

    public var read: Int { valid + blank + void + doubtful }
    /// Those written in, most votes first, then by name.
    public var writeIns: [Line] { lines[candidates...].sorted { ($1.votes, $0.name) < ($0.votes, $1.name) } }
    /// As papers show them: the candidates in the order of the list, then those written in.
    public var shown: [Line] { lines[..<candidates] + writeIns }

    public func votes(for name: String) -> Int { lines.first { $0.name == name }?.votes ?? 0 }

    /// Those with votes or on the list, most votes first, then in the order of the list.
    public var ranking: [Line] {
        lines.enumerated().sorted { ($1.element.votes, $0.offset) < ($0.element.votes, $1.offset) }.map(\.element)
    }

    mutating func open(_ names: [String]) {
        guard !isOpen else { return }
        isOpen = true
        lines = names.map { Line(name: $0) }
        candidates = names.count
    }

    /// Adds so many papers alike; a negative number takes them out again. Under a rule that ranks, the first preference is shown.
    mutating func add(_ part: PaperPart, papers: Int, form: BallotForm) {
        switch part {
        case .marked(let marks):
            valid += papers
            for mark in form == .ranking ? marks.prefix(1) : marks[...] { add(mark, papers) }
        case .blank: blank += papers
        case .void(let reason, _): void(reason, papers)
        case .doubtful: doubtful += papers
        }
    }

    /// Adds a team's sheet, or takes it out with a sign of -1.
    mutating func add(_ sheet: TallySheet, sign: Int = 1) {
        valid += sheet.valid * sign
        blank += sheet.blank * sign
        if sheet.void > 0 { void(.said(""), sheet.void * sign) }
        for (number, votes) in sheet.votes.sorted { add(.candidate(number), votes * sign) }
        for (number, votes) in sheet.against.sorted { add(.against(number), votes * sign) }
        for (name, votes) in sheet.writeIns.sorted { add(.writeIn(name), votes * sign) }
    }

    private mutating func add(_ mark: BallotMark, _ papers: Int) {
        switch mark {
        case .candidate(let number): if isListed(number) { lines[number - 1].votes += papers }
        case .points(let number, let points): if isListed(number) { lines[number - 1].votes += points * papers }
        case .against(let number): if isListed(number) { lines[number - 1].against += papers }
        case .writeIn(let name):
            guard let place = lines.firstIndex(where: { $0.name == name }) else {
                let place = lines[candidates...].firstIndex { $0.name > name } ?? lines.endIndex
                return lines.insert(Line(name: name, votes: papers), at: place)
            }
            lines[place].votes += papers
            if place >= candidates, lines[place].votes == 0, lines[place].against == 0 { lines.remove(at: place) }
        }
    }

    private func isListed(_ number: Int) -> Bool { number >= 1 && number <= candidates }

    /// See `Book.withoutReasons`.
    mutating func dropReasons() {
        guard voidReasons.contains(where: { $0.reason.withoutReason != $0.reason }) else { return }
        let counts = voidReasons
        (voidReasons, void) = ([], 0)
        for count in counts { void(count.reason.withoutReason, count.papers) }
    }

    private mutating func void(_ reason: VoidReason, _ papers: Int) {
        void += papers
        if let place = voidReasons.firstIndex(where: { $0.reason == reason }) {
            voidReasons[place].papers += papers
            if voidReasons[place].papers == 0 { voidReasons.remove(at: place) }
        } else {
            let place = voidReasons.firstIndex { reason < $0.reason } ?? voidReasons.endIndex
            voidReasons.insert(VoidCount(reason: reason, papers: papers), at: place)
        }
    }
}
