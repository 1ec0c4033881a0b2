import Foundation
import Kernel
import Tally
import Testing

@Suite("Ties, reserved seats, verification")
struct ResultTests {
    private func read(_ text: String) throws -> Election { try BallotFile.read(Array(text.utf8), name: "test") }

    private func tied() throws -> Election {
        try read("3 1\n2 1 0\n2 2 0\n1 3 1 0\n1 3 2 0\n0\n\"甲\" \"乙\" \"丙\"\n\"选举\"\n")
    }

    @Test("a tie nobody settles ends the count with what is certain")
    func openTie() throws {
        let count = try InstantRunoff().count(tied())
        #expect(count.isOpen && count.elected.isEmpty)
        #expect(count.tied == [0, 1, 2])
        #expect(count.ties.map(\.settlement) == [.open])
        #expect(count.rounds.count == 1)
        #expect(CountText(count).text.contains("并列未决"))
    }

    @Test("a tie is settled by order, by lot, by asking; and says so")
    func settledTies() throws {
        var election = try tied()
        election.tieOrder = [2, 1]
        let byOrder = try InstantRunoff().count(election, ties: .order)
        #expect(byOrder.rounds[0].excluded == [2] && byOrder.ties[0].settlement == .order)
        let lot = Lot(seed: "9319./2.5.8.")
        let first = lot.order(of: election.candidates)[0]
        let byLot = try InstantRunoff().count(election, ties: TieBreak([.lot(seed: lot.seed)]))
        #expect(byLot.rounds[0].excluded == [first])
        let asked = try InstantRunoff().count(election, ties: TieBreak([.ask { $0.tied.last }]))
        #expect(asked.rounds[0].excluded == [2] && asked.ties[0].settlement == .asked)
    }

    @Test("RFC 3797's own example is drawn as printed there")
    func rfc3797() {
        let lot = Lot(seed: "9319./2.5.8.10.12./9.18.26.34.41.45./")
        #expect(lot.draw(10, from: 25).map { $0 + 1 } == [17, 7, 2, 16, 25, 23, 8, 24, 19, 13])
    }

    @Test("a reserved seat is kept under every rule for several seats")
    func reserved() throws {
        let text = """
            5 2
            [group women 4 5]
            40 1 2 3 0
            30 2 1 3 0
            20 3 2 1 0
            6 4 5 0
            4 5 4 0
            0
            "A" "B" "C" "D" "E"
            """
        for rule in RuleBook.all where rule.about.seats != .one {
            var election = try read(text)
            election.reserved = [try #require(Reserve(parsing: "women:1"))]
            guard
                let count = try? rule.count(
                    election, options: rule.name == "cambridge" ? ["floor": "0"] : [:], ties: .order),
                !count.elected.isEmpty
            else { continue }
            #expect(count.elected.contains(3) || count.elected.contains(4), "\(rule.name)")
            #expect(count.elected.count == 2, "\(rule.name)")
            #expect(!count.notes.isEmpty, "\(rule.name)")
        }
    }

    @Test("a result verifies against its ballots, in either form; a figure changed does not")
    func verification() throws {
        let text = "3 2\n4 1 2 0\n3 2 3 0\n2 3 0\n1 1 3 0\n0\n\"A\" \"B\" \"C\"\n\"T\"\n"
        let bytes = Array(text.utf8)
        let election = try read(text)
        let count = try Scottish().count(election, ties: .order)
        let digests = CountJSON.Digests(file: SHA256.hex(of: bytes), canonical: election.canonicalDigest)
        let result = CountJSON(count, digests: digests).encoded
        func check(_ result: String, _ ballots: [UInt8]) throws -> Verification {
            let election = try BallotFile.read(ballots, name: "ballots")
            let digests = ballots.withUnsafeBufferPointer { CountJSON.Digests(of: election, bytes: $0) }
            return try Verification.check(
                result: Array(result.utf8), resultName: "result", election: election, digests: digests)
        }
        let same = try check(result, bytes)
        #expect(same.isSound && same.ballots == .file, "\(same.differences)")
        let canonical = Array(BallotFile.blt(election.canonical()).utf8)
        #expect(try check(result, canonical).ballots == .canonical)
        let forged = try check(result.replacing("\"C\": \"2.00000\"", with: "\"C\": \"3.00000\""), bytes)
        #expect(!forged.isSound && forged.differences.first?.place == "rounds[0].votes.C")
        let published = election.published(atLeast: 3)
        #expect(published.withheld == Election.Withheld(shortened: 0, dropped: 3))
        let partial = try check(result, Array(BallotFile.blt(published).utf8))
        #expect(!partial.isSound && partial.remark != nil)
    }

    @Test("nothing published is marked by fewer voters than asked for")
    func published() throws {
        var random = RandomElections(seed: 9)
        for _ in 0..<50 {
            let election = try Election(random.election())
            let published = election.published(atLeast: 3)
            #expect(published.ballots.allSatisfy { $0.weight >= 3 })
            let dropped = published.withheld?.dropped ?? 0
            #expect(published.ballots.total + dropped == election.ballots.total)
        }
    }

    @Test("every report can be made of every count, in both languages")
    func reports() throws {
        let election = try tied()
        for rule in RuleBook.all {
            guard let count = try? rule.count(election, ties: .order) else { continue }
            for language in Language.allCases {
                #expect(CountText(count, language: language).text.contains(rule.name))
                #expect(!CountMarkdown(count, language: language).text.isEmpty)
                let page = CountHTML(count, language: language).page
                #expect(page.hasPrefix("<!DOCTYPE html>") && !page.contains("http://www.w3.org/1999"))
                #expect(!count.why(0)(language).isEmpty)
                _ = try JSON.read(Array(CountJSON(count, language: language).encoded.utf8), name: "json")
            }
        }
    }

    @Test("why a project was funded or not: what each voter paid, what was short")
    func whyByStep() throws {
        let text = """
            META
            key;value
            budget;1000
            PROJECTS
            project_id;cost;name
            1;600;Lamps
            2;300;Well
            3;100;Shelf
            VOTES
            voter_id;vote
            a;1,2
            b;1
            c;1
            d;1,2
            e;2,3
            f;3
            """
        let election = try read(text)
        func why(_ rule: some Rule, _ candidate: Int) throws -> String {
            try rule.count(election, ties: .order).why(candidate)(.english)
        }
        // 1000 for six voters: a, b, c, d pay 150 of their 500/3 each; a and d have 50/3 left, e the whole 500/3.
        #expect(
            try why(BudgetEqualShares(), 0)
                == "1 Lamps: number 1: of its cost 600 yuan, 4 votes pay 150 yuan each, the best bargain then; elected."
        )
        #expect(
            try why(BudgetEqualShares(), 1)
                == "2 Well: its 3 votes have 150 yuan left together, less than its cost 300 yuan; not elected.")
        #expect(try why(BudgetGreedy(), 1).contains("3 votes, cost 300 yuan, fits into the 400 yuan left"))
        #expect(try why(BudgetPhragmen(), 2).contains("its 2 votes can pay 100 yuan when each has earned 50 yuan"))
        // Seats: A adds 4 (a, b, c, d), then B to d and e 1/2 + 1.
        let sets = try read("3 2\n3 1=3 0\n1 1=2 0\n1 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n")
        let seats = try SequentialPAV().count(sets, ties: .order)
        #expect(seats.why(0)(.english) == "A: seat 1 adds 4 to the voters' worth, 1 more than C would; elected.")
        #expect(seats.why(1)(.english).contains("adds 3/2") && seats.why(2)(.english).contains("not elected"))
        // A and B: 3 + 3/2 + 2; C and B: 3 + 1 + 2; A and C: 9/2 + 1.
        let whole = try read("3 2\n3 1=3 0\n1 1=2 0\n2 2 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n")
        let best = try PAV().count(whole)
        #expect(best.elected.sorted() == [0, 1])
        #expect(
            best.why(0)(.english)
                == "A: the committee is worth 13/2, with C in its place only 6, 1/2 less; elected.")
        #expect(
            best.why(2)(.english)
                == "C: the committee is worth 13/2, with it in the place of A only 6, 1/2 less; not elected.")
        for rule in RuleBook.all where rule.about.seats != .one {
            guard let count = try? rule.count(sets, ties: .order) else { continue }
            for candidate in count.standing {
                #expect(count.why(candidate)(.chinese).contains(count.label(candidate)), "\(rule.name)")
            }
        }
    }

    @Test("instant run-off: marks doubled, skipped and repeated are four sums apart")
    func runoffMarks() throws {
        let csv = """
            Rank 1,Rank 2,Rank 3
            Ann,Bob,
            Ann,,
            Bob,Ann,
            overvote,Ann,
            Ann|Bob,Cy,
            ,,Cy
            Cy,Cy,Bob
            ,Bob,
            Cy,overvote,Bob
            """
        let election = try read(csv)
        func first(_ options: [String: String]) throws -> Round {
            try #require(try InstantRunoff().count(election, options: options, ties: .order).rounds.first)
        }
        let plain = try first([:])
        #expect(plain.votes.map(\.description) == ["2", "2", "3"])
        // A blank paper is neither valid nor exhausted; with those blank every row sums to all.
        let blank = try InstantRunoff().count(try read("Rank 1,Rank 2\nAnn,\nBob,Ann\nAnn,Bob\n,\n"), ties: .order)
        #expect(blank.ballots == 4 && blank.valid == 3 && blank.rounds[0].inactive?.exhausted == 0)
        #expect(blank.blank == 1 && blank.rounds[0].inactive?.blank == 1 && blank.rounds[0].exhausted == 0)
        #expect(plain.inactive?.overvotes == 2)
        let skipping = try first(["overvote": "skip", "skipped": "1"])
        #expect(skipping.votes.map(\.description) == ["3", "2", "3"])
        #expect(skipping.inactive?.skipped == 1 && skipping.inactive?.overvotes == 0)
        let count = try InstantRunoff().count(
            election, options: ["duplicates": "exhaust", "until": "two"], ties: .order)
        #expect(
            count.rounds.last?.inactive?.total == Int64(count.ballots)
                - count.rounds[count.rounds.count - 1].votes.reduce(Int64(0)) { $0 + (Int64($1.description) ?? 0) })
        let write = try read("Rank 1,Rank 2\nUWI,Ann\nBob,\nAnn,\nUWI,Bob\nUWI,Ann\n")
        let uwi = try InstantRunoff().count(write, ties: .order)
        #expect(uwi.rounds[0].elected.isEmpty && uwi.rounds[0].excluded == [0])
        #expect(uwi.elected.map(uwi.label) == ["Ann"])
    }
}
