import Chance
import Foundation
import Testing

@testable import Yard

/// Random elections against a reading of the articles that shares no code with the house: seats are found by trying every
/// set of people, not by going down a list. `YUANBA_HUNT=1` looks at 20,000 instead of 500.
@Suite struct RandomElectionTests {
    static let cases = ProcessInfo.processInfo.environment["YUANBA_HUNT"] == nil ? 500 : 20_000

    /// What the article says, in the plainest words.
    struct Reading {
        var votes: [String: Int]
        var cast: Int
        var registered: Int
        var issued: Int
        var seats: Int
        var women: Set<String>
        var heldForWomen: Int

        enum Rule { case absoluteMajority, rerun, plurality }

        /// §18: 有登记参加选举的村民过半数投票，选举有效. 收回的选票多于发出的，无效.
        var isValid: Bool { cast * 2 > registered && cast <= issued }

        func hasEnough(_ name: String, _ rule: Rule) -> Bool {
            let own = votes[name] ?? 0
            switch rule {
            case .absoluteMajority: return own * 2 > cast
            case .rerun: return own > 0 && own * 3 >= cast
            case .plurality: return own > 0
            }
        }

        /// Of all sets that fit the seats and leave those kept for women to women, the ones with the most votes from the top
        /// down. Who is in all of them is elected; who is in some is tied.
        func result(_ rule: Rule) -> (elected: Set<String>, tied: Set<String>) {
            let able = votes.keys.filter { hasEnough($0, rule) }.sorted()
            var best: [Set<String>] = []
            var bestVotes: [Int] = []
            for bits in 0..<(1 << able.count) {
                let set = Set(able.indices.filter { bits >> $0 & 1 == 1 }.map { able[$0] })
                guard set.count <= seats, set.subtracting(women).count <= seats - heldForWomen else { continue }
                let key = set.map { votes[$0] ?? 0 }.sorted(by: >)
                if bestVotes.lexicographicallyPrecedes(key) {
                    bestVotes = key
                    best = [set]
                } else if key == bestVotes {
                    best.append(set)
                }
            }
            let elected = best.dropFirst().reduce(best.first ?? []) { $0.intersection($1) }
            return (elected, best.reduce(into: Set<String>()) { $0.formUnion($1) }.subtracting(elected))
        }
    }

    @Test func everyRuleAgainstThePlainReadingOfItsArticle() throws {
        var dice = Chance(seed: 20_260_520)
        let names = ["甲", "乙", "丙", "丁", "戊", "己"]
        var ties = 0, voids = 0, short = 0, full = 0
        for number in 0..<Self.cases {
            let people = Array(names.prefix(Int.random(in: 2...6, using: &dice)))
            let seats = Int.random(in: 1...max(1, people.count - 1), using: &dice)
            let women = Set(people.filter { _ in Int.random(in: 0...2, using: &dice) == 0 })
            let held = women.isEmpty ? 0 : Int.random(in: 0...min(1, seats), using: &dice)
            let isPlurality = Int.random(in: 0...3, using: &dice) == 0

            var booth = try Booth(people: names)
            for name in women { try booth.yard.run(.people(.person(name: name, details: PersonDetails(gender: "女")))) }
            var ballots: [([Int], Int)] = []
            // A handful of kinds of paper in small numbers brings figures level often.
            for _ in 0..<Int.random(in: 1...5, using: &dice) {
                let marks = (1...people.count).filter { _ in Int.random(in: 0..<people.count, using: &dice) < seats }
                ballots.append((marks, Int.random(in: 1...3, using: &dice)))
            }
            var reading = Reading(
                votes: [:], cast: ballots.reduce(0) { $0 + $1.1 }, registered: 0, issued: 0, seats: seats, women: women,
                heldForWomen: held)
            // Now and then at the edge of turnout, and of papers issued; mostly just inside both.
            let edge = Int.random(in: 0...3, using: &dice) == 0
            reading.registered = max(1, reading.cast * 2 - (edge ? Int.random(in: -3...3, using: &dice) : 1))
            reading.issued = min(reading.registered, reading.cast + (edge ? Int.random(in: -1...4, using: &dice) : 0))
            guard reading.issued > 0 else { continue }
            for (marks, copies) in ballots where marks.count <= seats {
                for mark in marks { reading.votes[people[mark - 1], default: 0] += copies }
            }

            try booth.call(
                isPlurality ? "组长" : "委员", seats: seats, rule: isPlurality ? "多数" : nil, registered: reading.registered,
                people, held: held > 0 ? [Reservation(group: "女", seats: held)] : [])
            try booth.run(.issue(papers: reading.issued, post: nil))
            let outcome = try booth.hold(ballots)
            let isValid = isPlurality ? reading.cast <= reading.issued : reading.isValid
            #expect(outcome.isValid == isValid, "case \(number)")
            let expected = isValid ? reading.result(isPlurality ? .plurality : .absoluteMajority) : ([], [])
            #expect(Set(outcome.elected) == expected.0, "case \(number): \(reading)")
            #expect(Set(outcome.tied) == expected.1, "case \(number): \(reading)")
            #expect(outcome.openSeats == seats - outcome.elected.count)
            if !isValid {
                voids += 1
            } else if !outcome.tied.isEmpty {
                ties += 1
            } else if outcome.isShort {
                short += 1
            } else {
                full += 1
            }
            if outcome.isShort, !isPlurality { try followUp(&booth, reading, dice: &dice, number: number) }
        }
        #expect(
            min(ties, voids, short, full) > Self.cases / 100, "\((ties, voids, short, full)): each kind often enough")
    }

    /// 另行选举 after the first vote, with its third of the ballots cast.
    private func followUp(_ booth: inout Booth, _ first: Reading, dice: inout Chance, number: Int) throws {
        let before = try booth.election("委员")
        let elected = Set(before.declaration?.outcome.elected ?? [])
        let open = first.seats - elected.count
        let left = before.candidates.filter { !elected.contains($0) }
        guard !left.isEmpty else { return }
        // By votes, then in the order of the list: 得票多的为候选人.
        let standing = left.enumerated().sorted { one, other in
            let (a, b) = (first.votes[one.element] ?? 0, first.votes[other.element] ?? 0)
            return a != b ? a > b : one.offset < other.offset
        }.prefix(open + 1).map(\.element)
        try booth.run(.rerun(post: "委员", candidates: nil, seats: nil))
        let rerun = try booth.election("委员")
        #expect(rerun.candidates == standing, "case \(number)")
        #expect(rerun.seats == open)
        var second = first
        second.seats = open
        second.heldForWomen = min(open, max(0, first.heldForWomen - elected.intersection(first.women).count))
        second.votes = [:]
        var ballots: [([Int], Int)] = []
        for _ in 0..<4 {
            let marks = (1...standing.count).filter { _ in Bool.random(using: &dice) }
            ballots.append((marks, Int.random(in: 1...6, using: &dice)))
        }
        second.cast = ballots.reduce(0) { $0 + $1.1 }
        for (marks, copies) in ballots where marks.count <= open {
            for mark in marks { second.votes[standing[mark - 1], default: 0] += copies }
        }
        let outcome = try booth.hold(ballots)
        // More papers than voters are void.
        let isValid = second.cast * 2 > second.registered && second.cast <= second.registered
        let expected = isValid ? second.result(.rerun) : ([], [])
        #expect(outcome.isValid == isValid, "case \(number)")
        #expect(Set(outcome.elected) == expected.0, "case \(number): \(second)")
        #expect(Set(outcome.tied) == expected.1, "case \(number): \(second)")
    }

    /// Certain is exactly: elected outright, however the papers left are marked.
    @Test func certainIsElectedWhateverIsLeft() throws {
        var dice = Chance(seed: 7)
        var certainOnes = 0, before = 0
        for number in 0..<max(60, Self.cases / 100) {
            let names = ["甲", "乙", "丙"]
            let seats = Int.random(in: 1...2, using: &dice)
            let women: Set<String> = Bool.random(using: &dice) ? ["丙"] : []
            let held = women.isEmpty ? 0 : 1
            var booth = try Booth(people: names)
            for name in women { try booth.yard.run(.people(.person(name: name, details: PersonDetails(gender: "女")))) }
            let isPlurality = Bool.random(using: &dice)
            let total = Int.random(in: 3...9, using: &dice)
            let left = Int.random(in: 0...min(3, total - 1), using: &dice)
            let registered = total * 2 - Int.random(in: 0...2, using: &dice)
            try booth.call(
                isPlurality ? "组长" : "委员", seats: seats, rule: isPlurality ? "多数" : nil, registered: registered, names,
                held: held > 0 ? [Reservation(group: "女", seats: 1)] : [])
            try booth.run(.collect(papers: total, post: nil))
            try booth.run(.read(post: nil))
            var votes: [String: Int] = [:]
            for _ in 0..<(total - left) {
                let marks = (1...3).filter { $0 != 2 || Bool.random(using: &dice) }.filter { _ in
                    Int.random(in: 0...2, using: &dice) > 0
                }
                try booth.run(.paper(parts: [.marked(marks.map { .candidate($0) })], copies: 1))
                if marks.count <= seats { for mark in marks { votes[names[mark - 1], default: 0] += 1 } }
            }
            let election = try booth.election(isPlurality ? "组长" : "委员")
            let said = Set(booth.book.certain(in: election))
            var always = Set(names)
            let kinds = Self.subsets(of: names + ["庚", "辛"], upTo: seats)
            for choice in Self.multisets(of: kinds.count, size: left) {
                var full = votes
                for kind in choice { for name in kinds[kind] { full[name, default: 0] += 1 } }
                let reading = Reading(
                    votes: full, cast: total, registered: registered, issued: total, seats: seats, women: women,
                    heldForWomen: held)
                let isValid = isPlurality || reading.isValid
                let elected = isValid ? reading.result(isPlurality ? .plurality : .absoluteMajority).elected : []
                always.formIntersection(elected)
                if always.isEmpty { break }
            }
            #expect(
                said == always, "case \(number): \(votes), \(left) left of \(total), \(seats) seats, women \(women)")
            certainOnes += said.count
            if left > 0 { before += said.count }
        }
        #expect(before > 5 && certainOnes > before)
    }

    private static func subsets(of names: [String], upTo size: Int) -> [[String]] {
        (0..<(1 << names.count)).map { bits in names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] } }
            .filter { $0.count <= size }
    }

    private static func multisets(of kinds: Int, size: Int) -> [[Int]] {
        (0..<size).reduce([[]]) { lists, _ in
            lists.flatMap { list in ((list.last ?? 0)..<kinds).map { list + [$0] } }
        }
    }
}
