import Kernel

/// The development fund: every line of it, and what they come to at every moment.
///
/// What is stored is the lines alone; sums, appropriations and receipts are reckoned from them, line by line as they come.
///
///     book.fund.free.total              // what can still be appropriated, in fen
///     book.fund.money.total             // what the bank should have
///     book.fund.grant(GrantID(1))?.held.total
public struct Fund: Codable, Sendable {
    /// One line, with the moment at which it counts.
    public struct Line: Codable, Sendable {
        public let stamp: Stamp
        public let event: FundEvent
        /// The entry that took it back.
        public fileprivate(set) var reversedBy: Int?
    }

    public private(set) var lines = Pages<Line>()
    private(set) var free = Course()
    /// Free and held together. Every line of money stands in it, those too that move none in or out.
    private(set) var money = Course()
    /// All that came in from the beginning, less what was taken back.
    private(set) var grants = Pages<Grant>()
    private(set) var budgets: [Budget] = []
    /// What was appropriated on each motion, as a sum below zero.
    private var onMotions: [Int: Course] = [:]
    private var receipts: [String: Int] = [:]
    private(set) var founding: Stamp?
    /// Places in `lines`.
    private(set) var notices: [Int] = []
    private(set) var reconciliations: [Int] = []
    private(set) var explanations: [Int] = []

    struct Budget: Sendable {
        var terms: FundBudget
        var entry: Int
        /// What was appropriated under it, as a sum below zero.
        var taken = Course()
    }

    public init() {}

    public var isEmpty: Bool { lines.isEmpty }
    /// The sum of all accounts, which is zero after every line.
    public private(set) var sumOfAccounts = 0

    func line(ofEntry entry: Int) -> Line? { place(ofEntry: entry).map { lines[$0] } }

    private func place(ofEntry entry: Int) -> Int? {
        let place = lines.partitioningIndex { $0.stamp.entry >= entry }
        return place < lines.count && lines[place].stamp.entry == entry ? place : nil
    }

    func grant(_ id: GrantID) -> Grant? { place(of: id).map { grants[$0] } }

    /// Numbers rise but may have gaps where an entry was struck.
    private func place(of id: GrantID) -> Int? {
        let place = grants.partitioningIndex { $0.id >= id }
        return place < grants.count && grants[place].id == id ? place : nil
    }

    var nextGrant: GrantID { GrantID((grants.last?.id.number ?? 0) + 1) }

    /// The entry of an expense that bears a receipt's number and still stands.
    func entry(ofReceipt receipt: String) -> Int? { receipts[Self.key(receipt)] }

    func course(ofMotion number: Int) -> Course { onMotions[number] ?? Course() }

    func course(of account: FundAccount) -> Course? {
        switch account {
        case .free: free
        case .held(let id): grant(id)?.held
        case .spent(let id): grant(id)?.spent
        case .matchUsed(let id): grant(id)?.matched
        case .founding, .gifts, .matchGiven: nil
        }
    }

    private static func key(_ receipt: String) -> String { receipt.folded.filter { !$0.isWhitespace } }

    // MARK: Taking lines in

    mutating func take(_ event: FundEvent, at stamp: Stamp) {
        let place = lines.count
        lines.append(Line(stamp: stamp, event: event))
        switch event {
        case .founded: founding = stamp
        case .budgeted(let budget): note(budget, entry: stamp.entry)
        case .appropriated(let appropriation): grants.append(Grant(appropriation, at: stamp))
        case .spent(let expense):
            for receipt in expense.spending.receipts { receipts[Self.key(receipt)] = stamp.entry }
        case .published: notices.append(place)
        case .reconciled: reconciliations.append(place)
        case .explained: explanations.append(place)
        case .closed(let closing): change(closing.grant) { $0.closed = stamp.entry }
        case .reversed(let reversal): takeBack(reversal, by: stamp.entry)
        case .received, .matched, .refunded: break
        }
        guard let moment = event.moment else { return }
        let postings = postings(of: event)
        var change = 0
        for posting in postings {
            sumOfAccounts += posting.fen
            if posting.account.isMoney { change += posting.fen }
            post(posting, at: moment, entry: stamp.entry)
        }
        money.add(change, at: moment, entry: stamp.entry)
        for (number, sum) in motionSums(of: event) {
            onMotions[number, default: Course()].add(-sum, at: moment, entry: stamp.entry)
        }
        for (index, sum) in budgetSums(of: event) where index < budgets.count {
            budgets[index].taken.add(-sum, at: moment, entry: stamp.entry)
        }
        if let grant = grant(about: event) { self.change(grant) { $0.lines.append(place) } }
    }

    private mutating func post(_ posting: Posting, at moment: Moment, entry: Int) {
        switch posting.account {
        case .free: free.add(posting.fen, at: moment, entry: entry)
        case .held(let id): change(id) { $0.held.add(posting.fen, at: moment, entry: entry) }
        case .spent(let id): change(id) { $0.spent.add(posting.fen, at: moment, entry: entry) }
        case .matchUsed(let id): change(id) { $0.matched.add(posting.fen, at: moment, entry: entry) }
        case .founding, .gifts, .matchGiven: break
        }
    }

    private mutating func change(_ id: GrantID, _ change: (inout Grant) -> Void) {
        if let place = place(of: id) { change(&grants[place]) }
    }

    private mutating func takeBack(_ reversal: Reversal, by entry: Int) {
        guard let place = place(ofEntry: reversal.entry) else { return }
        lines[place].reversedBy = entry
        switch lines[place].event {
        case .founded: founding = nil
        case .appropriated(let appropriation): change(appropriation.grant) { $0.reversed = entry }
        case .closed(let closing): change(closing.grant) { $0.closed = nil }
        case .spent(let expense):
            for receipt in expense.spending.receipts where receipts[Self.key(receipt)] == reversal.entry {
                receipts[Self.key(receipt)] = nil
            }
        default: break
        }
    }

    /// The same field and period anew is the same budget with another sum.
    private mutating func note(_ budget: FundBudget, entry: Int) {
        let same = budgets.firstIndex {
            $0.terms.field.folded == budget.field.folded && $0.terms.from == budget.from
                && $0.terms.until == budget.until
        }
        if let same {
            budgets[same].terms = budget
            budgets[same].entry = entry
        } else {
            budgets.append(Budget(terms: budget, entry: entry, taken: taken(under: budget)))
        }
    }

    /// What was appropriated already for that field in that period.
    func taken(under budget: FundBudget) -> Course {
        var course = Course()
        for line in lines {
            guard let moment = line.event.moment else { continue }
            for sum in sums(of: line.event, under: budget) { course.add(-sum, at: moment, entry: line.stamp.entry) }
        }
        return course
    }

    private enum CodingKeys: CodingKey { case lines }

    private struct Stored: Codable {
        let stamp: Stamp
        let event: FundEvent
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        for line in try container.decode([Stored].self, forKey: .lines) { take(line.event, at: line.stamp) }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(lines.map { Stored(stamp: $0.stamp, event: $0.event) }, forKey: .lines)
    }
}

/// An appropriation and what became of it.
struct Grant: Sendable {
    let appropriation: Appropriation
    let stamp: Stamp
    var held = Course()
    var spent = Course()
    var matched = Course()
    /// Places of its lines in the fund's, its own first.
    var lines: [Int] = []
    /// The entry that closed it, or took it back.
    var closed: Int?
    var reversed: Int?

    var id: GrantID { appropriation.grant }

    init(_ appropriation: Appropriation, at stamp: Stamp) {
        self.appropriation = appropriation
        self.stamp = stamp
    }

    /// How it stands at a moment, or now.
    func standing(at moment: Moment? = nil) -> Standing {
        func sum(_ course: Course) -> Money { Money(fen: moment.map(course.balance(through:)) ?? course.total) }
        return Standing(given: appropriation.amount, spent: sum(spent), left: sum(held), matched: sum(matched))
    }

    struct Standing: Hashable {
        let given: Money
        let spent: Money
        let left: Money
        let matched: Money
        /// What went back to the fund when it was closed. With what was spent and what is left it makes up what was given.
        var returned: Money { Money(fen: given.fen - spent.fen - left.fen) }
    }
}

extension Book {
    /// The development fund; an empty one where nobody set one up.
    public var fund: Fund { fundState ?? Fund() }
}
