import Foundation
import Tally
import Testing

/// Nothing a file holds may trap a reader or a count. YUANBA_FUZZ says for how many seconds; two otherwise.
@Suite("Malformed input")
struct MutationTests {
    static let seconds = ProcessInfo.processInfo.environment["YUANBA_FUZZ"].flatMap { Double($0) } ?? 2

    static let seeds = [
        "4 2\n-2\n[nick a b c d]\n[tie a b]\n3 1 3=4 - 0\n(x) 1 4 1 0\n2 0\n0\n\"A\" \"B\" \"C\" \"D\"\n\"T\"\n",
        "# NUMBER ALTERNATIVES: 3\n# NUMBER CATEGORIES: 2\n# ALTERNATIVE NAME 1: A\n2: 1,{2,3}\n1: 3\n",
        "2\n1,Soup\n2,Rice\n3,3,2\n2,1,2\n1,2\n", "=A:[Alice]\n27:A>B=C\n12:[Bob]/5,C/3\n",
        "#/Candidates: A ; B\n#/Number of Seats: 2\n#/Weight Allowed: yes\nx || A > B ^2 * 3\n/EMPTY_RANKING/\n",
        "META\nkey;value\nbudget;10\nvote_type;cumulative\nPROJECTS\nproject_id;cost\n1;4\n2;7\nVOTES\nvoter_id;vote;points\n1;1,2;3,4\n",
        "1\nContest,339,2,15,16\n339,a,16,15\n", "ID,Rank 1,Rank 2,Weight\n1,A,B|C,2\n2,overvote,UWI,1\n3,,\"A\",9\n",
        """
        {"@type":"CVR.CastVoteRecordReport","Election":[{"Candidate":[{"@id":"c1","Name":"A"}],"Contest":[{"@id":"k","ContestSelection":[{"@id":"s1","CandidateIds":["c1"]}],"NumberElected":1}]}],"CVR":[{"CVRSnapshot":[{"@id":"r","CVRContest":[{"ContestId":"k","CVRContestSelection":[{"ContestSelectionId":"s1","Rank":1}]}]}],"CurrentSnapshotId":"r"}]}
        """,
    ]

    @Test("mutated files of every format are read or refused, and what is read can be counted")
    func mutations() throws {
        var random = RandomElections(seed: RandomElections.seed)
        print("fuzz: \(Self.seconds) s, seed \(RandomElections.seed)")
        let end = Date().addingTimeInterval(Self.seconds)
        let words = [
            "0", "-1", "9223372036854775807", "99999999999999999999", "\u{FEFF}", "\r", "\n", "=", "-", "\"", "[", "]",
            "/*", "甲", "|", ";", ",",
        ]
        var counted = 0
        repeat {
            var bytes = Array(Self.seeds[random.below(Self.seeds.count)].utf8)
            for _ in 0...random.below(4) {
                let place = random.below(bytes.count + 1)
                switch random.below(5) {
                case 0 where place < bytes.count: bytes.remove(at: place)
                case 1: bytes.insert(UInt8(random.below(256)), at: place)
                case 2: bytes.insert(contentsOf: Array(words[random.below(words.count)].utf8), at: place)
                case 3: bytes.removeSubrange(place...)
                default:
                    let from = random.below(bytes.count + 1)
                    let piece = Array(bytes[min(from, place)..<max(from, place)])
                    bytes.insert(contentsOf: piece, at: random.below(bytes.count + 1))
                }
            }
            let format = random.below(3) == 0 ? BallotFile.Format.allCases[random.below(8)] : nil
            guard let election = try? BallotFile.read(bytes, name: "fuzz", format: format) else { continue }
            let rule = RuleBook.all[random.below(RuleBook.all.count)]
            guard election.candidates.count < 12, election.ballots.total < 100_000 || rule.name != "cambridge" else {
                continue
            }
            if let count = try? rule.count(election, ties: random.below(2) == 0 ? .order : .open) {
                _ = CountJSON(count).encoded
                _ = CountText(count).text
                for candidate in count.candidates.indices { _ = count.why(candidate) }
                counted += 1
            }
            _ = BallotFile.blt(election.published())
        } while Date() < end
        #expect(counted > 0)
    }
}
