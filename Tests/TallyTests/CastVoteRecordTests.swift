import Kernel
import Tally
import Testing

@Suite("Cast vote records")
struct CastVoteRecordTests {
    private static let when = "2026-11-26T20:00:00+08:00"

    private func read(_ text: String, _ format: BallotFile.Format? = nil) throws -> Election {
        try BallotFile.read(Array(text.utf8), name: "test", format: format)
    }

    private func records(_ election: Election) throws -> JSON {
        try #require(BallotFile.castVoteRecords(election, generated: Self.when))
    }

    /// What NIST's schema asks of each part of a report.
    private static let required: [String: [String]] = [
        "CVR.CastVoteRecordReport": [
            "Election", "GeneratedDate", "GpUnit", "ReportGeneratingDeviceIds", "ReportingDevice", "Version",
        ],
        "CVR.Election": ["@id", "Contest", "ElectionScopeId"], "CVR.Candidate": ["@id"],
        "CVR.CandidateContest": ["@id", "ContestSelection"], "CVR.CandidateSelection": ["@id"],
        "CVR.GpUnit": ["@id", "Type"], "CVR.ReportingDevice": ["@id"], "CVR.Code": ["Type", "Value"],
        "CVR.CVR": ["CVRSnapshot", "CurrentSnapshotId", "ElectionId"], "CVR.CVRSnapshot": ["@id", "Type"],
        "CVR.CVRContest": ["ContestId"], "CVR.CVRContestSelection": ["SelectionPosition"],
        "CVR.SelectionPosition": ["HasIndication", "NumberVotes"],
    ]

    private func check(_ value: JSON) {
        if let type = value["@type"]?.text {
            for key in Self.required[type] ?? ["known type, not \(type)"] {
                #expect(value[key] != nil, "\(type) lacks \(key)")
            }
        }
        for member in value.members { check(member.value) }
        for item in value.items { check(item) }
    }

    @Test("a report has every part that NIST's schema requires, and the time the caller gives")
    func schema() throws {
        var election = try read(
            "4 2\n[undeclared 4]\n2 1 - 2=3 0\n1 ? 4 0\n1 0\n0\n\"Ann\" \"Bob\" \"Cy\" \"Write-in\" \"T\"\n")
        let report = try records(election)
        check(report)
        #expect(report["GeneratedDate"]?.text == Self.when)
        #expect(report["CVR"]?.items.count == 4)
        let again = try read(report.encoded)
        #expect(again.canonicalDigest == election.canonicalDigest)
        #expect(again.candidates.map(\.isUndeclared) == [false, false, false, true] && again.seats == 2)
        election.ballots = try Ballots([Ballot(scores: [0: 5, 1: 0]), Ballot(scores: [2: -3], weight: 2)])
        let points = try records(election)
        check(points)
        #expect(try read(points.encoded).canonicalDigest == election.canonicalDigest)
    }

    @Test("records tell neither the order in which papers came nor their numbers")
    func order() throws {
        let papers = [Ballot(ranks: [.one(1)], id: "0907"), Ballot(ranks: [.one(0)], id: "0903"), Ballot([1, 0])]
        var election = Election(seats: 1, candidates: [Candidate("A"), Candidate("B")])
        election.ballots = try Ballots(papers)
        let first = try records(election).encoded
        election.ballots = try Ballots(papers.reversed())
        #expect(try records(election).encoded == first)
        #expect(!first.contains("090"))
    }

    @Test("a candidate named overvote is an overvote: Ann is elected, nobody else")
    func overvote() throws {
        func record(_ selection: String) -> String {
            """
            {"CVRSnapshot": [{"CVRContest": [{"ContestId": "c", "CVRContestSelection": [
              {"ContestSelectionId": "\(selection)", "SelectionPosition": [{"HasIndication": "yes", "NumberVotes": 1, "Rank": 1}]}]}]}]}
            """
        }
        let names = ["Ann", "Bob", "overvote", "undervote", "UWI"]
        let candidates = names.map { "{\"@id\": \"k\($0)\", \"Name\": \"\($0)\"}" }.joined(separator: ", ")
        let selections = names.map { "{\"@id\": \"\($0)\", \"CandidateIds\": [\"k\($0)\"]}" }.joined(separator: ", ")
        let marks = ["overvote", "overvote", "overvote", "Ann", "Ann", "Bob", "undervote", "UWI"]
        let election = try read(
            """
            {"Election": [{"Candidate": [\(candidates)], "Contest": [{"@id": "c", "ContestSelection": [\(selections)]}]}],
             "CVR": [\(marks.map(record).joined(separator: ", "))]}
            """)
        #expect(election.candidates.map(\.name) == ["Ann", "Bob", "UWI"] && election.candidates[2].isUndeclared)
        #expect(election.ballots.map(\.ranks)[0] == [.overvote] && election.ballots.map(\.ranks)[6] == [])
        let count = try InstantRunoff().count(election)
        #expect(count.elected == [0] && count.rounds[0].inactive?.overvotes == 3)
    }

    @Test("a mark that counts as several votes is refused where the contest gives no points")
    func severalVotes() {
        #expect(throws: BallotError.self) {
            try read(
                """
                {"Election": [{"Contest": [{"@id": "c", "ContestSelection": [{"@id": "s"}]}]}], "CVR": [{"CVRSnapshot": [
                 {"CVRContest": [{"ContestId": "c", "CVRContestSelection": [
                  {"ContestSelectionId": "s", "SelectionPosition": [{"NumberVotes": 3}]}]}]}]}]}
                """)
        }
    }
}
