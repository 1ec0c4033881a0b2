import Tally

/// What an election came to, and the figures it rests on.
public struct Outcome: Codable, Hashable, Sendable {
    public enum Validity: Codable, Hashable, Sendable {
        case valid
        /// Fewer took part than required.
        case turnoutShort(required: Int)
        /// More papers came back than had gone out.
        case moreThanIssued
        /// More papers came back than there are voters.
        case moreThanRegistered
        /// No turnout decides here, and the meeting itself has no quorum.
        case noQuorum(present: Int, required: Int, Citation)
        /// Not one paper was cast.
        case nothingCast
        /// The rule cannot count these papers.
        case notCounted(CountError)
        /// The same, as books of 0.1 tell it.
        case uncountable(chinese: String, english: String)
    }

    /// Somebody who had the votes and is not seated.
    public struct PassedOver: Codable, Hashable, Sendable {
        public enum Reason: Codable, Hashable, Sendable {
            case holds(post: String)
            case kin(of: String)
            /// Not old enough on the day.
            case tooYoung
            /// A project whose motion was taken back or rejected.
            case withdrawn
        }

        public let name: String
        public let reason: Reason
    }

    public internal(set) var validity: Validity = .valid
    public internal(set) var registered: Int?
    public internal(set) var issued: Int?
    /// Papers that came back: all count as having taken part.
    public internal(set) var cast = 0
    /// How many had to take part; `nil` where no floor is set.
    public internal(set) var turnoutRequired: Int?
    /// Votes needed to be elected.
    public internal(set) var votesRequired = 0
    /// In the order of their votes.
    public internal(set) var elected: [String] = []
    public internal(set) var tied: [String] = []
    /// The seats for which the tied compete.
    public internal(set) var tiedSeats = 0
    /// Who lost a post by this vote.
    public internal(set) var recalled: [String] = []
    public internal(set) var openSeats = 0
    public internal(set) var passedOver: [PassedOver] = []
    /// Votes for a higher post that were added here.
    public internal(set) var carried: Listed<String, Int> = [:]
    /// Those whom a 海选 makes candidates, most votes first.
    public internal(set) var nominated: [String]?
    /// What a choosing came to for each of its projects.
    public internal(set) var projects: [ProjectOutcome]?
    /// The lot that settled what the papers of a choosing did not.
    public internal(set) var lot: Drawing?

    public var isValid: Bool { validity == .valid }
    /// Seats that nobody won and no tie contests: for 另行选举.
    public var isShort: Bool { isValid && openSeats > 0 && tied.isEmpty }
}

/// What others' elections mean for this one.
struct Surroundings {
    /// Who was elected to another post of the same body, and to which.
    var holders: [String: String] = [:]
    /// Votes to be added, by name.
    var carried: [String: Int] = [:]
    /// Elections to higher posts of the same body that are not declared yet.
    var higher: [Election] = []
    /// Those who cannot have the post whatever their votes.
    var barred: [String: Outcome.PassedOver.Reason] = [:]
    var registry: Registry
}

extension Election {
    /// The outcome as it stands by the papers read so far.
    func outcome(papers: Pages<CalledPaper>?, part: Int, in around: Surroundings) -> Outcome {
        var outcome = Outcome()
        outcome.registered = call.registered
        outcome.issued = issued
        outcome.cast = collected
        outcome.openSeats = rule.fillsSeats ? seats : 0
        if let turnout = rule.turnout, let registered = call.registered {
            outcome.turnoutRequired = turnout.share.required(of: registered)
        }
        outcome.votesRequired = rule.votes.map { $0.share.required(of: outcome.cast) } ?? 1
        outcome.validity = validity(outcome)
        guard outcome.isValid else { return outcome }
        switch rule.method {
        case .recall: decideRecall(&outcome)
        case .nomination: nominate(&outcome, around)
        case .counted(let name): RankedCount.fill(&outcome, by: name, self, papers: papers, part: part, around)
        case .budgeted: ChoosingCount.fill(&outcome, self, papers: papers, part: part, around)
        default: fillSeats(&outcome, around)
        }
        outcome.openSeats = rule.fillsSeats ? max(0, seats - outcome.elected.count) : 0
        return outcome
    }

    private func validity(_ outcome: Outcome) -> Outcome.Validity {
        if let issued, collected > issued { return .moreThanIssued }
        if let registered = outcome.registered, collected > registered { return .moreThanRegistered }
        if let required = outcome.turnoutRequired, outcome.cast < required { return .turnoutShort(required: required) }
        return outcome.cast == 0 ? .nothingCast : .valid
    }

    private func decideRecall(_ outcome: inout Outcome) {
        let agreed = tally.lines.first?.votes ?? 0
        if agreed >= outcome.votesRequired { outcome.recalled = tally.lines.prefix(1).map(\.name) }
    }

    /// As many as there are seats, and one more, since there must be more candidates than seats.
    private func nominate(_ outcome: inout Outcome, _ around: Surroundings) {
        outcome.passedOver = tally.lines.filter { $0.votes > 0 }.compactMap { line in
            around.barred[line.name].map { .init(name: line.name, reason: $0) }
        }
        outcome.nominated = nominated(seats + 1, without: Set(around.barred.keys))
    }

    private func fillSeats(_ outcome: inout Outcome, _ around: Surroundings) {
        outcome.carried = Listed(around.carried)
        var contenders: [SeatFilling.Contender] = []
        for line in tally.lines {
            let votes = line.votes + around.carried[line.name, default: 0]
            guard votes >= max(1, outcome.votesRequired) else { continue }
            if let reason = around.barred[line.name] {
                outcome.passedOver.append(.init(name: line.name, reason: reason))
            } else if let post = around.holders[line.name] {
                outcome.passedOver.append(.init(name: line.name, reason: .holds(post: post)))
            } else {
                contenders.append(.init(line.name, votes, groups: groups(of: line.name, around.registry)))
            }
        }
        let kinTied = avoidKin(&contenders, &outcome, around)
        let filling = filled(by: contenders, seats: seats - kinTied.count)
        outcome.elected = filling.elected
        outcome.tied = kinTied.flatMap { $0 } + filling.tied
        outcome.tiedSeats = filling.tiedSeats + kinTied.count
    }

    private func filled(by contenders: [SeatFilling.Contender], seats: Int) -> SeatFilling.Filled {
        SeatFilling(seats: seats, held: call.reserved.map(\.seats)).filled(by: contenders)
    }

    /// Of near kin the one in the higher post stays, then the one with more votes; the next in votes moves up. Near kin with
    /// the same votes for the same post are put to the vote again: they are returned in pairs, each pair with a seat to itself.
    private func avoidKin(
        _ contenders: inout [SeatFilling.Contender], _ outcome: inout Outcome, _ around: Surroundings
    ) -> [[String]] {
        guard rule.kinAvoidance != nil else { return [] }
        var tied: [[String]] = []
        var standing = contenders
        defer { contenders = standing }
        func drop(_ name: String, kinOf other: String) {
            standing.removeAll { $0.name == name }
            outcome.passedOver.append(.init(name: name, reason: .kin(of: other)))
        }
        for person in standing {
            if let other = around.holders.keys.sorted().first(where: { around.registry.areNearKin($0, person.name) }) {
                drop(person.name, kinOf: other)
            }
        }
        // Only those who would be seated keep others out, so the seats are filled again after each that is dropped.
        while let (stays, goes) = kinSeatedTogether(standing, seats: seats - tied.count, around.registry) {
            if stays.votes > goes.votes {
                drop(goes.name, kinOf: stays.name)
            } else {
                standing.removeAll { $0 == stays || $0 == goes }
                tied.append([stays.name, goes.name])
            }
        }
        return tied
    }

    /// Two near kin who would both be seated, the one with more votes first.
    private func kinSeatedTogether(
        _ contenders: [SeatFilling.Contender], seats: Int, _ registry: Registry
    ) -> (SeatFilling.Contender, SeatFilling.Contender)? {
        let names = filled(by: contenders, seats: seats).elected
        let seated = names.compactMap { name in contenders.first { $0.name == name } }
        for (place, one) in seated.enumerated() {
            for other in seated[(place + 1)...] where registry.areNearKin(one.name, other.name) { return (one, other) }
        }
        return nil
    }

    /// The places of the reserved groups that somebody belongs to.
    func groups(of name: String, _ registry: Registry) -> Set<Int> {
        Set(call.reserved.indices.filter { registry.belongs(name, to: call.reserved[$0].group) })
    }
}

extension Registry {
    /// Whether somebody belongs to a group for which seats are kept: 女, 党员, 少数民族, 苗, 三组, a village group or workplace.
    public func belongs(_ name: String, to group: String) -> Bool {
        guard let details = self[name]?.details else { return false }
        switch group {
        case "女", "妇女", "女性": return details.gender == "女"
        case "男", "男性": return details.gender == "男"
        case "党员": return details.isPartyMember == true
        case "代表": return details.isRepresentative == true
        case "少数民族": return details.ethnicity.map { !$0.hasPrefix("汉") } ?? false
        default:
            let words = [details.ethnicity, details.ethnicity.map { $0 + "族" }, details.group, details.workplace]
            return words.contains(group)
        }
    }
}
