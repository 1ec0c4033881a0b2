import Testing

@testable import Tally

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
            MeekNewZealand(), "6 5\n4 5 1 0\n2 4 2 0\n0\n\"A\" \"B\" \"C\" \"D\" \"E\" \"F\" \"\"\n")
        #expect(count.elected.count == 5 && count.rounds.count < 60)
    }

    @Test("New Zealand: published iteration reports of 2019, to the last digit")
    func iterationReports() throws {
        // New Plymouth, South-West Ward: papers that give each iteration's published figures.
        let ward = try count(
            MeekNewZealand(),
            """
            4 2
            58 1 0
            182 1 2 0
            72 1 3 0
            96 1 4 0
            832 2 0
            1007 3 0
            122 4 0
            331 4 2 0
            647 4 3 0
            0
            "Hale" "Henderson" "Jordan" "Pearce"
            """)
        #expect(row(ward, 2) == ["0.000000000", "1014.000000000", "1079.000000000", "1196.000000000"])
        #expect(row(ward, 3) == ["0.000000000", "1041.583333223", "1132.916666451", "1096.333333732"])
        #expect(ward.rounds.map { $0.quota?.decimal(9) } == ["1115.666666667", "1096.333333334", "1090.277777803"])
        #expect(ward.rounds[2].exhausted.decimal(9) == "76.166666594" && ward.elected == [3, 2])
        // Porirua, mayor: an absolute majority of the votes that are left, half a vote rounded up.
        let mayor = try count(
            MeekNewZealand(),
            """
            6 1
            101 1 0
            47 1 2 0
            40 1 3 0
            34 1 3 6 0
            55 1 4 0
            76 1 5 6 0
            91 1 6 0
            4514 2 0
            1011 3 2 0
            664 3 5 0
            364 3 6 0
            347 4 0
            468 4 2 0
            276 4 3 0
            168 4 5 0
            74 4 5 6 0
            320 4 6 0
            1218 5 2 0
            1042 5 6 0
            4860 6 0
            0
            "Ah Far" "Baker" "Coffey" "Duncan" "Ford" "Tana"
            """)
        #expect(mayor.rounds.map { $0.quota } == [7885, 7835, 7634, 7476, 7060])
        #expect(mayor.rounds.map { $0.votes[1] } == [4514, 4561, 5029, 6040, 7258] && mayor.elected == [1])
    }

    @Test("New Zealand: the pseudo-random numbers of published reports")
    func pseudoRandomNumbers() {
        // Waitara community board 2019: six candidates, four seats, 2353 papers.
        let waitara = NewZealandNumbers(candidates: 6, seats: 4, papers: 2353)
        #expect(waitara.numbers == [8451, 1794, 8420, 3887, 8185, 4432])
        // Kapiti Coast 2016, districtwide: fourteen candidates, one of them withdrawn, five seats, 17,783 papers.
        let kapiti = NewZealandNumbers(candidates: 14, seats: 5, papers: 17783)
        #expect(kapiti.numbers.prefix(3) == [6581, 403, 6604])
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

    @Test("Cambridge: too few first preferences, and a surplus does not help")
    func floor() throws {
        // 60 papers, 2 seats: quota 21. A's surplus of 19 goes to D, who then has 20 but was named first on one paper.
        let count = try count(
            Cambridge(), "4 2\n40 1 4 0\n10 2 0\n9 3 0\n1 4 2 0\n0\n\"A\" \"B\" \"C\" \"D\"\n", ["floor": "5"])
        #expect(row(count, 2) == ["21", "10", "9", "20"])
        #expect(count.rounds[1].excluded == [3])
    }

    @Test("Minneapolis: whoever has the threshold takes votes until the surplus moves; then the count is over")
    func continues() throws {
        // Threshold ⌊104 ÷ 4⌋ + 1 = 27. A's surplus of 13 goes to B, who has the threshold already: 13 × 0.3250 each.
        let count = try count(
            Minneapolis(),
            """
            5 3
            40 1 2 4 0
            28 2 4 0
            16 3 0
            12 4 3 0
            8 5 3 0
            0
            "A" "B" "C" "D" "E"
            """)
        #expect(row(count, 2) == ["27.0000", "41.0000", "16.0000", "12.0000", "8.0000"])
        // B's 14 ÷ 41 = 0.3414: 28 papers at 0.3414 and 40 at 0.3250 × 0.3414 = 0.1109 go to D.
        #expect(row(count, 3) == ["27.0000", "27.0000", "16.0000", "25.9952", "8.0000"])
        // C and E together (24) stay below D; with them gone only D is left, and their votes stay (c).
        #expect(count.rounds[2].excluded == [2, 4])
        #expect(count.elected == [0, 1, 3] && count.rounds.count == 3)
    }

    @Test("Minneapolis: a rank marked for several is passed over, in Scotland the paper ends there")
    func overvotes() throws {
        let text = "3 1\n2 1=2 3 0\n1 2 0\n0\n\"A\" \"B\" \"C\"\n"
        #expect(row(try count(Minneapolis(), text), 1) == ["0.0000", "1.0000", "2.0000"])
        #expect(row(try count(Scottish(), text), 1) == ["0.00000", "1.00000", "0.00000"])
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
        #expect(row(count, 3) == ["37", "43", "30", "0", "0"].map { $0 + ".0000" })
    }
}
