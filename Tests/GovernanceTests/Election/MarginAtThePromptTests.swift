import Chance
import Foundation
import Reference
import Tally
import Testing

@testable import Yard

/// What 宣布 says of papers changed, held against every change of them: seats by every set of people, with kept seats, floors and names written in.
@Suite("Margins of elections at the prompt")
struct MarginAtThePromptTests {
    static let cases = ProcessInfo.processInfo.environment["YUANBA_HUNT"].flatMap { Int($0) } ?? 60

    @Test func everyChangeOfPapers() throws {
        var dice = Chance(seed: 20_260_522)
        let names = ["甲", "乙", "丙", "丁"]
        var (exact, kept, turning) = (0, 0, 0)
        for number in 0..<Self.cases {
            let people = Array(names.prefix(2 + dice.below(3)))
            let seats = 1 + dice.below(min(2, people.count - 1))
            let women = Set(names.filter { _ in dice.below(3) == 0 })
            let held = women.isEmpty ? 0 : dice.below(2)
            let isPlurality = dice.once(in: 3)
            var booth = try Booth(people: names)
            for name in women { try booth.yard.run(.people(.person(name: name, details: PersonDetails(gender: "女")))) }
            let listed = subsets(of: people, upTo: seats)
            let papers = (0..<1 + dice.below(5)).map { _ in dice.once(in: 3) ? listed[0] : dice.pick(listed) }
            let post = isPlurality ? "组长" : "委员"
            try booth.call(
                post, seats: seats, rule: isPlurality ? "多数" : nil, registered: papers.count * 2 - 1, people,
                held: held > 0 ? [Reservation(group: "女", seats: held)] : [])
            try booth.run(.issue(papers: papers.count, post: nil))
            let outcome = try booth.hold(
                papers.map { paper in (paper.compactMap { people.firstIndex(of: $0).map { $0 + 1 } }, 1) })
            let election = try booth.election(post)
            let said = try #require(booth.book.margin(of: election, in: booth.meeting))
            // Whoever stands, and where names may be written in, others: known to the book or to nobody.
            let open = election.call.takesWriteIns ? names + ["外"] : people
            let kinds = subsets(of: open, upTo: seats)
            func result(_ papers: [[String]]) -> (elected: Set<String>, tied: Set<String>) {
                var votes: [String: Int] = [:]
                for paper in papers { for name in paper { votes[name, default: 0] += 1 } }
                return RandomElectionTests.Reading(
                    votes: votes, cast: papers.count, registered: papers.count * 2 - 1, issued: papers.count,
                    seats: seats, women: women, heldForWomen: held
                ).result(isPlurality ? .plurality : .absoluteMajority)
            }
            let elected = Set(outcome.elected)
            let slow = MarginReckoner(kinds: kinds.count) { changed in
                let again = result(changed.map { kinds[$0] })
                return !again.tied.isEmpty || again.elected != elected
            }.margin(of: papers.compactMap { kinds.firstIndex(of: $0) }, most: papers.count)
            #expect(
                said.isExact && said.upper == slow.map(Int64.init),
                "case \(number): \(papers), \(seats) seats, \(held) for \(women), elected \(elected): \(said), by trial \(slow ?? -1)"
            )
            exact += 1
            if held > 0 { kept += 1 }
            if (slow ?? 0) > 0 { turning += 1 }
        }
        #expect(min(exact, kept, turning) > Self.cases / 8)
    }

    private func subsets(of names: [String], upTo size: Int) -> [[String]] {
        (1..<1 << names.count).map { bits in names.indices.filter { bits >> $0 & 1 == 1 }.map { names[$0] } }
            .filter { $0.count <= size }
    }
}
