/// RAIRE's ballot files (M. Blom, P. Stuckey, V. Teague): contests, then ballots, all in commas.
///
///     1
///     Contest,339,4,15,16,17,18
///     339,99813_1_3,17,16
///
/// Of several contests the first is counted, with a warning.
struct RaireReader {
    private var text: DelimitedText
    private var named: NamedBallots

    static func read(_ scan: Scanner) throws(BallotError) -> Election {
        var reader = RaireReader(
            text: DelimitedText(scan: scan, separator: UInt8(ascii: ",")), named: NamedBallots(scan))
        return try reader.election()
    }

    private mutating func election() throws(BallotError) -> Election {
        guard let top = try text.record(), let contests = Int(top[0].text), contests > 0, contests < 100_000 else {
            throw text.scan.wrong("竞选项目数", "the number of contests", at: 0)
        }
        var contest = ""
        for number in 0..<contests {
            guard let line = try text.record(), line.count >= 3, line[0].text.lowercased() == "contest",
                let people = Int(line[2].text), people > 0, people <= line.count - 3
            else { throw text.scan.wrong("Contest,编号,候选人数,候选人…", "Contest,id,number,candidates…") }
            if number > 0 { continue }
            contest = line[1].text
            for field in line[3..<3 + people] { try named.declare(field.text, at: field.offset) }
        }
        named.isClosed = true
        while let line = try text.record() {
            guard line.count >= 2 else {
                throw text.scan.wrong("项目编号,选票编号,选择…", "contest,ballot,choices…", at: line[0].offset)
            }
            guard line[0].text == contest else { continue }
            var ranks: [Ballot.Rank] = []
            for field in line.dropFirst(2) where !field.text.isEmpty {
                ranks.append(.one(try named.place(field.text, at: field.offset)))
            }
            try named.append(Ballot(ranks: ranks, id: line[1].text), at: line[0].offset)
        }
        var election = try named.election(title: contest)
        if contests > 1 { election.warnings.append("\(text.scan.file): \(contests) contests; counting \(contest)") }
        return election
    }
}
