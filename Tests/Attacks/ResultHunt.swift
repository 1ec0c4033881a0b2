import Chance
import Foundation
import Fuzzing
import Kernel
import Tally

/// Results of counts with every leaf changed, every part cut out and parts put in: a recount must name the place.
public struct ResultHunt: Hunt {
    public static let name = "results"

    private var chance: Chance
    private var results = 0
    private var alterations = 0
    private var shown = 0

    public init(_ ground: Ground) throws { chance = Chance(seed: ground.seed) }

    public mutating func trial() throws {
        let rule = chance.pick(RuleBook.all)
        try walk(rule)
    }

    /// Counts a random election by a rule, alters every part of the result, and holds each against the ballots.
    ///
    /// - Throws: a ``Finding`` for the first alteration that a recount doesn't name.
    public mutating func walk(_ rule: any Rule) throws {
        var drawn = try AnyElection.draw(&chance, for: rule)
        if chance.once(in: 4), rule.about.seats != .one, !rule.name.hasPrefix("budget-") {
            var election = drawn.election
            election.candidates[0].groups = ["women"]
            election.reserved = [Reserve("women", seats: 1)]
            drawn = AnyElection(election: election, options: drawn.options)
        }
        let ways: [TieBreak] = [.open, .order, TieBreak([.lot(seed: "9319.")]), TieBreak([.ask { $0.tied.last }])]
        guard let count = try? rule.count(drawn.election, options: drawn.options, ties: chance.pick(ways)) else {
            return
        }
        let file = Array(BallotFile.blt(drawn.election).utf8)
        let digests = file.withUnsafeBufferPointer { CountJSON.Digests(of: drawn.election, bytes: $0) }
        let language = chance.pick(Language.allCases)
        let result = CountJSON(count, digests: digests, language: language).value
        results += 1
        // What is not in the ballots comes with the result alone.
        var ballots = drawn.election
        ballots.reserved = []
        ballots.registered = nil
        for candidate in ballots.candidates.indices { ballots.candidates[candidate].groups = [] }

        let whole = try check(result, ballots, digests)
        guard whole.isSound else {
            throw Finding("\(rule.name): \(told(drawn.election)) does not verify: \(whole.differences.map(\.place))")
        }
        for alteration in Alteration.all(of: result) {
            let altered = alteration.applied(to: result)
            alterations += 1
            do {
                let check = try check(altered, ballots, digests)
                if names(check, alteration) { continue }
                if isShown(check, alteration, altered) {
                    shown += 1
                    continue
                }
                throw Finding(
                    "\(rule.name): \(alteration) is not named, but \(check.differences.map(\.place)), in a result of \(told(drawn.election))\n\(altered.encoded)"
                )
            } catch is Verification.Failure {
                continue
            }
        }
    }

    private func told(_ election: Election) -> String { BallotFile.blt(election) }

    private func check(_ result: JSON, _ ballots: Election, _ digests: CountJSON.Digests) throws -> Verification {
        try Verification.check(
            result: Array(result.encoded.utf8), resultName: "result.json", election: ballots, digests: digests)
    }

    /// Whether a difference is where the result was altered. A list that lost an item differs from there on.
    private func names(_ check: Verification, _ alteration: Alteration) -> Bool {
        let place = alteration.place
        let list = place.hasSuffix("]") ? place.lastIndex(of: "[").map { String(place[..<$0]) } : nil
        return check.differences.contains { difference in
            let here = difference.place
            if here == place || here.hasPrefix(place + ".") || here.hasPrefix(place + "[") { return true }
            if place.hasPrefix(here + ".") || place.hasPrefix(here + "[") { return true }
            return alteration.kind == .deleted && list.map { here.hasPrefix($0 + "[") } ?? false
        }
    }

    /// Whether it is a claim that the ballots can't confute: the recount goes by it and says so, and whatever follows from it
    /// differs; or words of a language in which nothing is said.
    private func isShown(_ check: Verification, _ alteration: Alteration, _ altered: JSON) -> Bool {
        let place = alteration.place
        let isClaim =
            ["rule", "seats", "registered"].contains(place) || place.hasPrefix("options.")
            || place.hasPrefix("tie_break[")
            || place.hasPrefix("reserved[")
            || place.hasPrefix("ties[") && altered.encoded.contains("\"asked\"")
        if isClaim { return !check.isSound || !check.claims.isEmpty }
        return place == "language" && altered["language"]?.text.flatMap(Language.init(rawValue:)) != nil
    }

    public var summary: String { "\(results) results, \(alterations) parts altered, \(shown) claims shown as given" }
}
