import Reference
import Testing

@testable import Tally

/// Margins of rules that elect the most where seats are kept for a group: held against every change of papers, by seats found by trying every set.
@Suite("Margins with kept seats")
struct KeptSeatMarginTests {
    @Test(
        "are exact, with floors and without",
        arguments: ["plurality", "block", "limited", "approval", "absolute-majority", "rerun", "borda"])
    func exact(_ name: String) throws {
        let rule = try #require(RuleBook.rule(named: name))
        var random = RandomElections(seed: RandomElections.seed)
        var (turning, kept, open) = (0, 0, 0)
        for round in 1...max(60, ReferenceTests.isHunt ? ReferenceTests.number : 0) {
            let size = name == "borda" ? 3 : 3 + random.below(2)
            let seats = 1 + random.below(2)
            let women = Set((0..<size).filter { _ in random.below(3) == 0 })
            let held = random.below(seats + 1)
            let most =
                switch name {
                case "plurality": 1
                case "limited": max(1, seats - 1)
                case "approval": size
                default: seats
                }
            let kinds = name == "borda" ? MarginReckoner.rankings(size) : MarginReckoner.sets(size, most: most)
            let favourite = random.below(kinds.count)
            let papers = (0..<1 + random.below(size == 4 ? 5 : 6)).map { _ in
                random.below(3) == 0 ? favourite : random.below(kinds.count)
            }
            var election = Election(
                seats: seats,
                candidates: (0..<size).map { Candidate("C\($0)", groups: women.contains($0) ? ["women"] : []) })
            for paper in papers {
                try election.ballots.append(name == "borda" ? Ballot(kinds[paper]) : Ballot(approving: kinds[paper]))
            }
            election.registered = Int64(papers.count * 2 - 1)
            if held > 0 { election.reserved = [Reserve("women", seats: held)] }
            let needed =
                name == "absolute-majority" ? papers.count / 2 + 1 : name == "rerun" ? (papers.count + 2) / 3 : 0
            // No more can be kept than there are women, but of those who have votes enough others may have to wait.
            let wanted = min(held, women.count)
            // Points are doubled: two whom a paper leaves out share what is left.
            let figures: ([Int]) -> [Int] = { papers in
                var figures = [Int](repeating: 0, count: size)
                for paper in papers {
                    for (place, one) in kinds[paper].enumerated() {
                        figures[one] += name == "borda" ? 2 * (size - 1 - place) : 1
                    }
                    guard name == "borda" else { continue }
                    let rest = (0..<size).filter { !kinds[paper].contains($0) }
                    let sum = (kinds[paper].count..<size).reduce(0) { $0 + size - 1 - $1 }
                    for one in rest { figures[one] += 2 * sum / rest.count }
                }
                return figures
            }
            func seated(_ papers: [Int]) -> Set<Set<Int>> {
                KeptSeats(seats: seats, kept: wanted, members: women).best(figures(papers), needed: needed)
            }
            let count = try rule.count(election)
            let best = seated(papers)
            let what =
                "round \(round): \(BallotFile.blt(election)), women \(women), \(held) kept, elected \(count.elected)"
            #expect(count.isOpen == (best.count > 1), "\(what)")
            if best.count == 1 { #expect(best.first == Set(count.elected), "\(what)") }
            let margin = try rule.margin(of: count, in: election)
            let slow = MarginReckoner(kinds: kinds.count) { seated($0) != [Set(count.elected)] || count.isOpen }
                .margin(of: papers, most: papers.count)
            #expect(
                margin.isExact && margin.upper == slow.map(Int64.init), "\(what): \(margin), by trial \(slow ?? -1)")
            if let upper = margin.upper, upper > 0 {
                let again = try rule.count(election.replacing(margin.witness))
                #expect(again.isOpen || Set(again.elected) != Set(count.elected), "\(what)")
                turning += 1
            }
            let free = KeptSeats(seats: seats, kept: 0, members: women).best(figures(papers), needed: needed)
            if free != best { kept += 1 }
            if !count.isOpen, free.count == 1 { #expect(count.keptOut.isEmpty == (free == best), "\(what)") }
            if count.elected.count < seats { open += 1 }
        }
        #expect(turning > 20 && kept > 3 && (open > 3 || !["absolute-majority", "rerun"].contains(name)))
    }

    @Test("a woman who is in however a tie falls is elected, and what kept a man out is said")
    func said() throws {
        let text = """
            4 2
            [group women 3 4]
            9 1 2 0
            6 1 3 0
            6 2 3 0
            3 4 0
            0
            "A" "B" "C" "D"
            "T"
            """
        var election = try BallotFile.read(Array(text.utf8), name: "x.blt")
        election.reserved = [Reserve("women", seats: 1)]
        election.registered = 30
        let count = try AbsoluteMajority().count(election)
        // A and B are level at 15 of 24, and C has half, no more: the seat kept for a woman stays open, the other is voted on again.
        #expect(count.elected.isEmpty && count.tied == [0, 1])
        election.ballots = try Ballots([
            Ballot(approving: [0, 1], weight: 9), Ballot(approving: [0, 2], weight: 8),
            Ballot(approving: [1, 2], weight: 7),
        ])
        let again = try AbsoluteMajority().count(election)
        #expect(again.elected == [0, 2] && again.keptOut == [1])
        #expect(again.notes.contains { $0.english.contains("guarding the last seats") })
        let block = try Block().count(election)
        #expect(block.elected == [0, 2] && block.notes.contains { $0.english.contains("guarding the last seats") })
        // Papers that name both women are good ones, also where the seat kept for them is the last.
        election.seats = 3
        election.candidates.append(Candidate("E"))
        election.ballots = try Ballots([
            Ballot(approving: [0, 1, 4], weight: 11), Ballot(approving: [0, 2, 3], weight: 8),
            Ballot(approving: [1, 4, 2], weight: 7), Ballot(approving: [0, 1, 2], weight: 1),
        ])
        #expect(try AbsoluteMajority().count(election).elected == [0, 1, 2])
    }
}
