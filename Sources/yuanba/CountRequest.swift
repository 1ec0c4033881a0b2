import Kernel
import Tally

/// What was asked for and cannot be had is refused before anything is counted, so that nothing asked for is ignored.
extension CountCommand {
    private var words: any CountWords { screen.language.counts }

    /// Refuses what the rule has no use for.
    func refuseUnused(_ rule: any Rule) throws {
        let about = rule.about
        let isBudget = about.name.hasPrefix("budget-")
        if let seats, seats < 1 { throw Failure(words.tooFewSeats(seats)) }
        if let seats, isBudget {
            throw Failure(words.hasNoSeats(about.name, seats: seats))
        }
        if let registered {
            guard about.options.contains(where: { $0.key == "registered" }) else {
                throw Failure(words.doesNotAskWhoIsRegistered(about.name, registered: registered))
            }
            guard registered > 0 else {
                throw Failure(words.tooFewRegistered(registered))
            }
            if let set = settings.last(where: { $0.hasPrefix("registered=") }), set != "registered=\(registered)" {
                throw Failure(words.registeredDiffer(registered, setting: set))
            }
        }
        if isBudget, !reserve.isEmpty || groups != nil {
            throw Failure(words.hasNothingToKeep(about.name))
        }
        if let why, [.md, .html, .nist, .rctab].contains(format) {
            throw Failure(words.whyInFormat(why, format: format.rawValue))
        }
    }

    /// Refuses seats kept for groups that are not there or too many, and groups for which no seat is kept.
    func refuseUnkept(_ election: Election) throws {
        if groups != nil, election.reserved.isEmpty {
            throw Failure(words.groupsAlone)
        }
        for reserve in election.reserved
        where !election.candidates.contains(where: { $0.groups.contains(reserve.group) && !$0.isWithdrawn }) {
            let known = Set(election.candidates.flatMap(\.groups)).sorted()
            throw Failure(
                known.isEmpty
                    ? words.nobodyOf(reserve.group, seats: reserve.seats)
                    : words.nobodyOf(reserve.group, seats: reserve.seats, known: known))
        }
        if let over = election.reserved.first(where: { $0.seats > election.seats }) {
            throw Failure(words.moreKept(over.group, seats: over.seats, than: election.seats))
        }
        if election.reserved.count > Reserve.most {
            throw Failure(words.tooManyGroups(most: Reserve.most))
        }
    }

    /// Those of whom it is asked why they won or lost: one by name or number, or 全部, all.
    func asked(_ why: String, _ count: Tally.Count, _ election: Election) throws -> [Int] {
        let known = count.standing
        if let candidate = known.first(where: { count.label($0) == why || election.name($0) == why }) {
            return [candidate]
        }
        guard ["全部", "all"].contains(why.lowercased()) else {
            throw Failure(words.noCandidate(why, known: known.map { count.title($0) }))
        }
        return known
    }

    /// Why somebody won or lost, in the format asked for; a list where it was asked of several.
    func told(_ reasons: [(candidate: String, why: String)]) -> String {
        guard format == .json else { return reasons.map { $0.why + "\n" }.joined() }
        let facts = reasons.map { reason in
            JSON.object([.init("candidate", .string(reason.candidate)), .init("why", .string(reason.why))])
        }
        return facts.count == 1 ? facts[0].encoded : JSON.array(facts).encoded
    }
}
