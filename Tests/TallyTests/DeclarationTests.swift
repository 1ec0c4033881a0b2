import Tally
import Testing

/// What a file says of itself is checked against what it holds.
@Suite("Declared totals")
struct DeclarationTests {
    private func read(_ text: String, isPartial: Bool = false) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", isPartial: isPartial)
    }

    private func refusal(_ text: String) throws -> String {
        let error = #expect(throws: BallotError.self) { try read(text) }
        return try #require(error).message(.english)
    }

    static func city(_ meta: String, votes: String, kind: String = "approval", columns: String = "vote") -> String {
        "META\nkey;value\n\(meta)\nbudget;100\nvote_type;\(kind)\nPROJECTS\nproject_id;cost\n1;60\n2;40\n3;50\n"
            + "VOTES\nvoter_id;\(columns)\n\(votes)\n"
    }

    @Test("75 of a declared 1,000 PrefLib ballots are refused; with --partial the result says so")
    func preflib() throws {
        func file(_ voters: Int, _ orders: Int) -> String {
            "# FILE NAME: s\n# DATA TYPE: soi\n# NUMBER ALTERNATIVES: 3\n# NUMBER VOTERS: \(voters)\n"
                + "# NUMBER UNIQUE ORDERS: \(orders)\n# ALTERNATIVE NAME 1: A\n40: 1\n35: 2,1\n"
        }
        let told = try refusal(file(1000, 5))
        #expect(told.hasPrefix("test:4:18: read \"1000\", expected 75") && told.contains("--partial"))
        #expect(try refusal(file(75, 5)).contains("expected 2, as many as the file holds (NUMBER UNIQUE ORDERS)"))
        #expect(try read(file(75, 2)).notes.isEmpty)
        let partial = try read(file(1000, 5), isPartial: true)
        #expect(partial.notes.count == 2)
        let again = try BallotFile.read(Array(BallotFile.blt(partial).utf8), name: "again")
        #expect(again.notes == partial.notes && again.canonicalDigest == partial.canonicalDigest)
        let notes = try InstantRunoff().count(partial).notes.map(\.english)
        #expect(notes.contains("the file is partial: it declares NUMBER VOTERS 1000 and holds 75"))
    }

    @Test("PrefLib's orders are as strict and as whole as DATA TYPE says, and other data are refused")
    func dataType() throws {
        func file(_ kind: String, _ ballot: String) -> String {
            "# DATA TYPE: \(kind)\n# NUMBER ALTERNATIVES: 3\n1: \(ballot)\n"
        }
        #expect(try refusal(file("soi", "1,{2,3}")).contains("DATA TYPE soi"))
        #expect(try refusal(file("soc", "1,2")).contains("DATA TYPE soc"))
        #expect(try refusal(file("wmd", "1,2,3")).contains("soc, soi, toc, toi or cat"))
        for (kind, ballot) in [("soc", "1,2,3"), ("soi", "1,2"), ("toc", "1,{2,3}"), ("toi", "{1,2}")] {
            #expect(try read(file(kind, ballot)).ballots.total == 1)
        }
    }

    @Test("PrefLib's first form without the line of sums loses no ballot, and no total becomes a candidate")
    func sums() throws {
        let none = try refusal("3\n1,Ann\n2,Bob\n3,Cy\n3,2,1,3\n2,1,2,3\n")
        #expect(none.hasPrefix("test:5:1: read \"3,2,1,3\", expected the line of sums"))
        let misnumbered = try refusal("6\n1,a\n2,b\n3,c\n4,d\n6,e\n5,5,3\n2,2,1,4\n1,1,2,4\n2,4,3,6\n")
        #expect(misnumbered.hasPrefix("test:6:1: read \"6,e\", expected candidate 5"))
        // Three figures that might be a ballot are no sums either, unless they sum.
        #expect(try refusal("2\n1,A\n2,B\n3,1,2\n2,2,1\n").hasPrefix("test:4:1"))
        #expect(try read("2\n1,A\n2,B\n5,5,2\n3,1,2\n2,2,1\n").ballots.total == 5)
    }

    @Test("num_votes, num_projects and the bounds of a pabulib ballot are checked")
    func pabulib() throws {
        let votes = "a;1,2\nb;3"
        #expect(try refusal(Self.city("num_votes;500", votes: votes)).contains("expected 2"))
        #expect(try refusal(Self.city("num_projects;30", votes: votes)).hasPrefix("test:3:14: read \"30\", expected 3"))
        #expect(
            try refusal(Self.city("max_length;1", votes: votes)).contains(
                "read \"1,2\", expected a ballot within max_length 1"))
        #expect(try refusal(Self.city("min_length;2", votes: votes)).contains("min_length 2"))
        #expect(try refusal(Self.city("max_sum_cost;99.5", votes: votes)).contains("max_sum_cost 99.5"))
        let whole = "num_votes;2\nnum_projects;3\nmin_length;1\nmax_length;2\nmin_sum_cost;50\nmax_sum_cost;100"
        #expect(try read(Self.city(whole, votes: votes)).notes.isEmpty)
        #expect(try refusal(Self.city("", votes: votes, kind: "choose-1")).contains("choose-1"))
        #expect(try refusal(Self.city("", votes: votes, kind: "veto")).contains("one of approval"))
        let partial = try read(Self.city("num_votes;500\nmax_length;1", votes: votes), isPartial: true)
        #expect(
            partial.notes.map(\.english) == [
                "the file is partial: it declares num_votes 500 and holds 2",
                "a ballot breaks max_length 1, counted all the same",
            ])
    }

    @Test("a pabulib ballot gives no more and no fewer points than the file allows")
    func points() throws {
        func refused(_ meta: String) throws -> String {
            try refusal(Self.city(meta, votes: "a;1,2;4,3", kind: "cumulative", columns: "vote;points"))
        }
        for bound in ["max_points;3", "min_points;4", "max_sum_points;6", "min_sum_points;8"] {
            #expect(try refused(bound).contains(bound.replacing(";", with: " ")), "\(bound)")
        }
    }

    @Test("RAIRE: a candidate more than counted, a contest that is not listed")
    func raire() throws {
        #expect(try refusal("1\nContest,1,2,A,B,C\n1,x,A\n").contains("2 candidates"))
        #expect(try refusal("1\nContest,1,2,A,B\n7,x,A\n").contains("a contest listed at the beginning"))
        #expect(try read("1\nContest,1,2,A,B,winner,A\n1,x,A\n").ballots.total == 1)
    }

    @Test("ABIF's own counts are checked, and its other lines about the file are told")
    func abif() throws {
        let election = try read(
            "{version: \"0.1\"}\n{title: \"T\", ballotcount: 5, candcount: 2}\n{max_rank: 3}\n3:A>B\n2:B\n")
        #expect(election.title == "T" && election.ballots.total == 5)
        #expect(election.warnings.map(\.english).joined().contains("{max_rank}"))
        #expect(try refusal("{ballotcount: 9}\n3:A>B\n").contains("expected 3"))
        #expect(try refusal("{ballotcount 9}\n3:A>B\n").contains("a key and a value"))
    }
}
