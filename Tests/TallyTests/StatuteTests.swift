import Tally
import Testing

/// Small counts worked by hand from the statutes, for the facts that decide the last digit.
@Suite("Statutes, by hand")
struct StatuteTests {
    private func count(_ rule: any Rule, _ text: String, _ options: [String: String] = [:]) throws -> Count {
        let election = try BallotFile.read(Array(text.utf8), name: "test")
        return try rule.count(election, options: options, ties: .order)
    }

    private func row(_ count: Count, _ number: Int) -> [String] {
        count.rounds[number - 1].votes.map(count.show)
    }

    @Test("ERS97: quota rounded up, surplus over transferable papers only, remainder lost")
    func society() throws {
        // 100 valid, 2 seats: quota 33.34. A has 60; its surplus 26.66 over 45 transferable papers is 0.59 each.
        let count = try count(
            ElectoralReformSociety(),
            "4 2\n30 1 2 0\n15 1 3 0\n15 1 0\n18 2 0\n12 3 0\n10 4 0\n0\n\"A\" \"B\" \"C\" \"D\"\n")
        #expect(count.quota?.decimal(2) == "33.34")
        #expect(row(count, 2) == ["33.34", "35.70", "20.85", "10.00"])
        #expect(count.rounds[1].loss.decimal(2) == "0.11" && count.rounds[1].exhausted == 0)
        #expect(count.elected == [0, 1])
    }

    @Test("ERS97: a surplus is deferred where it cannot change who is last")
    func deferral() throws {
        // 90 valid, 2 seats: quota 30. The surplus of 1 just makes up the gap of 1 between D (5) and C (6): deferred.
        let text = "4 2\n31 1 3 0\n28 2 0\n20 3 0\n11 4 3 0\n0\n\"A\" \"B\" \"C\" \"D\"\n"
        let deferring = try count(ElectoralReformSociety(), text)
        #expect(deferring.rounds[0].decisions.map(\.kind).contains(.deferred))
        #expect(deferring.rounds[0].excluded == [3])
    }

    @Test("Northern Ireland: whoever matches all others takes the last place, and nothing moves any more")
    func lastPlace() throws {
        let count = try count(
            NorthernIreland(), "3 1\n40 1 0\n25 2 3 0\n20 3 2 0\n0\n\"A\" \"B\" \"C\"\n")
        #expect(count.rounds[0].excluded == [2])
        #expect(row(count, 2) == ["40.00", "45.00", "0.00"])
        #expect(count.elected == [1] && count.rounds.count == 2)
    }

    @Test("Meek: keep factors rounded up, quota sinking with what runs out")
    func meek() throws {
        // Six ballots for A alone or A then B, two seats: the classic small count.
        let count = try count(Meek(), "3 2\n4 1 2 0\n2 3 0\n0\n\"Castor\" \"Pollux\" \"Helen\"\n")
        #expect(row(count, 1) == ["4.000000000", "0.000000000", "2.000000000"])
        #expect(count.rounds[0].quota?.decimal(9) == "2.000000001")
        #expect(count.elected.first == 0)
        let last = count.rounds[count.rounds.count - 1]
        #expect(last.votes.reduce(last.exhausted, +) == 6)
    }

    @Test("New Zealand: keep values that come round for ever end in an exclusion (clause 23)")
    func comesRound() throws {
        // Four share what nobody else is named for; the quota sinks with them until nine places can't follow.
        let count = try count(
            MeekNewZealand(), "6 5\n4 5 1 0\n2 4 2 0\n0\n\"A\" \"B\" \"C\" \"D\" \"E\" \"F\"\n")
        #expect(count.elected.count == 5 && count.rounds.count < 60)
    }

    @Test("Cambridge: every n-th paper, then every n-th from the next; one that cannot move stays")
    func everyNth() throws {
        // 12 papers, 2 seats: quota 5. A holds nine, surplus 4, n = 9 ÷ 4 to the nearest = 2: papers 2, 4, 6, 8.
        let text = """
            3 2
            1 1 2 0
            1 1 3 0
            1 1 2 0
            1 1 0
            1 1 2 0
            1 1 3 0
            1 1 2 0
            1 1 3 0
            1 1 2 0
            2 2 0
            1 3 0
            0
            "A" "B" "C"
            """
        // Paper 4 names nobody else and stays; 2, 6 and 8 go to C, and paper 3 (n + 1) to B.
        let count = try count(Cambridge(), text, ["floor": "0"])
        #expect(row(count, 2) == ["5", "3", "4"])
    }

    @Test("Minneapolis: hopeless candidates leave together before a surplus moves")
    func together() throws {
        let count = try count(
            Minneapolis(),
            "5 2\n50 1 2 0\n30 2 0\n25 3 0\n3 4 3 0\n2 5 4 3 0\n0\n\"A\" \"B\" \"C\" \"D\" \"E\"\n")
        // Quota ⌊110 ÷ 3⌋ + 1 = 37, surplus 13: E, D and the surplus together (18) stay below C (25).
        #expect(count.quota == 37)
        #expect(
            count.rounds[0].excluded == [3, 4] && row(count, 2) == ["50", "30", "30", "0", "0"].map { $0 + ".0000" })
    }
}
