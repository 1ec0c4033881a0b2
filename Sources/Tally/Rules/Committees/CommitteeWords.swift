import Kernel

/// What the rules that elect committees by approvals say.
protocol CommitteeWords: Sendable {
    // Rules, and what they are good for
    var chamberlinCourant: RuleLabel { get }
    var equalShares: RuleLabel { get }
    var maximinSupport: RuleLabel { get }
    var pav: RuleLabel { get }
    var reverseSequentialPAV: RuleLabel { get }
    var sequentialPAV: RuleLabel { get }
    var sequentialPhragmen: RuleLabel { get }
    var steps: RuleLabel { get }

    // Searching the best
    func notProved(within steps: Int) -> String
    var tooManyBest: String { get }

    // Why a candidate is elected or not
    var fillsSeat: String { get }
    func sharedBy(seat: Int, votes: Int64, load: Rational) -> String
    func lowestLoad(_ head: String, next: String, other: Rational) -> String
    var nobodyApproves: String { get }
    func loadWouldRise(to load: Rational) -> String
    func phragmenGoesOn(_ reason: String) -> String
    func bestBargain(number: Int, cost: String, payers: Int64, each: String, rest: Int64) -> String
    var seatsFilled: String { get }
    func tooLittleLeft(votes: Int64, left: String, cost: String) -> String
    func seatAdds(seat: Int, worth gain: Rational) -> String
    func asMuchAs(_ head: String, _ next: String) -> String
    func moreThan(_ head: String, _ next: String, by ahead: Rational) -> String
    func seatWouldAdd(worth gain: Rational) -> String
    func leavingOutCosts(_ loss: Rational) -> String
    func lessThan(_ head: String, _ next: String, by gap: Rational) -> String
    func keptToEnd(worth: Rational) -> String
    func leastSupported(seat: Int, votes: Rational) -> String
    func othersLeftMore(votes: Int64) -> String
    func replacedBy(_ other: String) -> String
    func inPlaceOf(_ member: String) -> String
    func worthAsMuch(_ whole: Rational, _ exchange: String) -> String
    func worthLess(_ whole: Rational, _ exchange: String, only other: Rational) -> String
}

extension Language {
    var committees: any CommitteeWords {
        switch self {
        case .chinese: CommitteeChinese()
        case .english: CommitteeEnglish()
        }
    }
}
