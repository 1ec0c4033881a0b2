import Tally

/// Sound files to begin from, with every part of a format that its reader knows.
enum Samples {
    static let all: [(format: BallotFile.Format, bytes: [UInt8])] =
        texts.flatMap { format, texts in texts.map { (format, Array($0.utf8)) } }

    private static let texts: [(BallotFile.Format, [String])] = [
        (.blt, [blt, plain, pointed, zeros]),
        (.preflib, [preflib, "2\n1,Soup\n2,Rice\n3,3,2\n2,1,2\n1,2\n", categories]),
        (
            .abif,
            ["=A:[Alice]\n27:A>B=C\n12:[Bob]/5,C/3\n# note\n3:\n", "{\"title\":\"T\"}\n5:A>B\n7:B,A\n1:C/2>A\n", abif]
        ),
        (.cef, [cef, "#/Candidates: 甲;乙;丙\n甲 > 乙 = 丙\n乙 * 12\n丙 > 甲 ^3 # mark\n/EMPTY_RANKING/ * 2\n"]),
        (.pabulib, [approvalBudget, pointBudget, ordinalBudget]),
        (.raire, ["1\nContest,339,2,15,16\n339,a,16,15\n339,b,15\n339,c\n"]),
        (.csv, [csv, "编号,第1选择,第2选择\n一,甲,乙\n二,乙,\n三,\"丙\"\"\",甲|乙\n"]),
        (.csv, ["时间戳,排序 [甲],排序 [乙]\n2024/1/1,1,2\n2024/1/2,第2选择,第1选择\n", "时间戳,您同意哪些人？\n1,甲;乙\n2,丙\n"]),
        (.ranks, ["ID,甲,乙,丙\n1,1,2,3\n2,2,1,\n合计,3,3,3\n"]),
        (.scores, ["A,B,C\n5,5,4\n0,,3\n", "打分,,\n甲,乙,丙\n1,2,3\n"]),
        (.marks, ["序号,甲,乙\n1,○,×\n2,√,√\n", "id\t所选\n1\t甲┋乙\n2\t(空)\n"]),
        (.debian, ["Option 1--->: Ann\n/ Option 2--->: Bob\nV: 21 x\nV: 1- y\n", "V: -1324 abc\nV: 2143 def\n"]),
        (.cvr, [records, rangeRecords]),
    ]

    private static let blt = """
        \u{FEFF}4 2 # seats
        -2
        [nick a b c d] [tie a b] [colour blue]
        [undeclared d]
        [group "women" 1 3]
        3 1 3=4 - 0
        (x) 4 a 0
        (y) 0
        2 ? 0 /* blank */
        0
        "A" "B""b" "C\\"" "D"
        "T"

        """

    private static let plain = "3 2\n# plain\n40 1 2 3 0\n30 2 1 0\n1 0\n00 3 0\n0\n\"甲\"\n\"乙\"\n\"丙\"\n\"选举\"\n"

    private static let pointed = """
        3 1
        [budget 20]
        [cost 10 5 12]
        [id "p" "q" "r"]
        [withheld 1 2] [note "缺" "some"]
        [currency PLN] [unnamed apart]
        1 1/5 2/3=3/3 0
        2 3/0 1/-4 0
        0
        "P" "Q" "R" ""

        """

    /// A ballot a line, a 0 within it an empty rank.
    private static let zeros = "3 2\n1 0 0 1 0\n1 1 2 3 0\n2 2 0 3 0\n1 0 0 0 0\n0\n\"A\"\n\"B\"\n\"C\"\n\"T\"\n"

    private static let abif =
        "{version: \"0.1\"}\n{ballotcount: 9, candcount: 2}\n=A:[Ann]\n5:A>\"B, Jr\"\n4:\"B, Jr\"/3,A/1\n"

    private static let preflib = """
        # FILE NAME: x.toc
        # TITLE: T
        # NUMBER ALTERNATIVES: 3
        # NUMBER VOTERS: 5
        # ALTERNATIVE NAME 1: A
        # ALTERNATIVE NAME 2: B
        2: 1,{2,3}
        1: 3
        2: {1,2},3

        """

    private static let categories = """
        # FILE NAME: x.cat
        # NUMBER ALTERNATIVES: 3
        # NUMBER CATEGORIES: 2
        # CATEGORY NAME 1: Yes
        # ALTERNATIVE NAME 1: A
        4: {1,2},3
        2: 3,{}
        1: {},{1,2,3}

        """

    private static let cef = """
        #/Candidates: A ; B;C
        #/Number of Seats: 2
        #/Weight Allowed: true
        #/Implicit Ranking: false
        tag, tag2 || A > B ^2 * 3
        A > X > B
        C = A > B
        /EMPTY_RANKING/

        """

    private static let approvalBudget = """
        META
        key;value
        description;Bench
        num_projects;2
        num_votes;2
        budget;10,5
        vote_type;approval
        PROJECTS
        project_id;cost;name;category
        1;4;Bench;"a;b"
        2;7,5;Lamp;c
        VOTES
        voter_id;age;vote
        1;30;1,2
        2;;2

        """

    private static let pointBudget = """
        META
        key;value
        budget;10.50
        currency;PLN
        num_votes;2
        num_projects;2
        max_sum_points;7
        vote_type;cumulative
        PROJECTS
        project_id;cost
        1;4.25
        2;7
        VOTES
        voter_id;vote;points
        1;1,2;3,4
        2;2,2;5,2

        """

    private static let ordinalBudget = """
        META
        key;value
        budget;10
        vote_type;ordinal
        max_length;2
        min_length;1
        PROJECTS
        project_id;cost;votes;score
        1;4;2;3
        2;7;1;2
        VOTES
        voter_id;vote
        1;2,1
        2;1

        """

    private static let csv = """
        ID,Rank 1,Rank 2,Rank 3,Weight
        1,A,B|C,,2
        2,overvote,UWI,A,1
        3,,"A",skipped,9
        4,undervote,"B, Jr.",C,0

        """

    private static let rangeRecords = """
        {"Election":[{"Candidate":[{"@id":"c1","Name":"A"},{"@id":"o","Name":"overvote"},{"@id":"u","Name":"UWI"}],
          "Contest":[{"@id":"k","VoteVariation":"range","ContestSelection":[{"@id":"s1","CandidateIds":["c1"]},
            {"@id":"s2","CandidateIds":["o"]},{"@id":"s3","CandidateIds":["u"]}]}]}],
         "CVR":[{"CVRSnapshot":[{"CVRContest":[{"ContestId":"k","CVRContestSelection":[
             {"ContestSelectionId":"s1","SelectionPosition":[{"NumberVotes":5,"Rank":1}]},
             {"ContestSelectionId":"s2","SelectionPosition":[{"Rank":2}]}]}]}]}]}

        """

    private static let records = """
        {"@type":"CVR.CastVoteRecordReport","Version":"1.0.0",
         "Election":[{"Name":"T","Candidate":[{"@id":"c1","Name":"A"},{"@id":"c2","Name":"B\\u00e9\\ud83d\\ude00"}],
          "Contest":[{"@id":"k","@type":"CVR.CandidateContest","NumberElected":1,
           "ContestSelection":[{"@id":"s1","CandidateIds":["c1"]},{"@id":"s2","CandidateIds":["c2"]}]}]}],
         "CVR":[{"CurrentSnapshotId":"r","CVRSnapshot":[{"@id":"r","CVRContest":[{"ContestId":"k",
            "CVRContestSelection":[{"ContestSelectionId":"s1","Rank":1},
             {"ContestSelectionId":"s2","SelectionPosition":[{"HasIndication":"yes","NumberVotes":1,"Rank":2}]}]}]}]},
          {"CVRSnapshot":[{"CVRContest":[{"ContestId":"k","CVRContestSelection":[]}]}]}]}

        """
}
