import Kernel

/// RAIRE's ballot files (M. Blom, P. Stuckey, V. Teague): contests, then ballots, all in commas.
///
///     1
///     Contest,339,4,15,16,17,18
///     339,99813_1_3,17,16
///
/// Of several contests the one named is read, else the first, with a warning.
struct RaireReader {
    private var text: DelimitedText
    private var named: NamedBallots

    static let reader = BallotReader(format: .raire, fits: { fits($0) || RaireProblemReader.fits($0) }) {
        scan, wish throws(BallotError) in
        var start = scan
        start.skipSpace()
        guard start.at < start.end, start.bytes[start.at] == UInt8(ascii: "{") else {
            return try read(scan, contest: wish.contest)
        }
        return try RaireProblemReader.read(scan, contest: wish.contest)
    }

    /// How many contests, and under it the first of them.
    static func fits(_ shape: FileShape) -> Bool {
        shape.lines.count > 1 && FileShape.isNumber(shape.lines[0]) && shape.lines[1].lowercased().hasPrefix("contest,")
    }

    static func read(_ scan: Scanner, contest: String?) throws(BallotError) -> Election {
        var reader = RaireReader(
            text: DelimitedText(scan, separator: .comma), named: NamedBallots(scan))
        return try reader.election(of: contest)
    }

    private mutating func election(of wanted: String?) throws(BallotError) -> Election {
        guard let top = try text.record(), let contests = Int(top[0].text), contests > 0, contests < 100_000 else {
            throw text.scan.wrong(at: 0) { $0.contests.contests }
        }
        var contest: String?
        var ids: [String] = []
        for _ in 0..<contests {
            guard let line = try text.record(), line.count >= 3, line[0].text.lowercased() == "contest",
                let people = Int(line[2].text), people > 0, people <= line.count - 3
            else { throw text.scan.wrong { $0.contests.contestLine } }
            // Behind the candidates a file may tell who won; anything else there is one candidate more than counted.
            if line.count > 3 + people, !["winner", "order", "informal"].contains(line[3 + people].text.lowercased()) {
                throw text.scan.wrong(at: line[3 + people].offset, read: line[3 + people].text) {
                    $0.contests.candidates(people)
                }
            }
            guard !ids.contains(line[1].text) else {
                throw text.scan.wrong(at: line[1].offset, read: line[1].text) { $0.contests.newContest }
            }
            ids.append(line[1].text)
            guard contest == nil, wanted == nil || wanted == line[1].text else { continue }
            contest = line[1].text
            for field in line[3..<3 + people] { try named.declare(field.text, at: field.offset) }
        }
        guard let contest else { throw text.scan.noContest(wanted ?? "", of: ids) }
        named.isClosed = true
        while let line = try text.record() {
            guard line.count >= 2 else {
                throw text.scan.wrong(at: line[0].offset) { $0.contests.ballotLine }
            }
            guard ids.contains(line[0].text) else {
                throw text.scan.wrong(at: line[0].offset, read: line[0].text) { $0.contests.listedContest }
            }
            guard line[0].text == contest else { continue }
            var ranks: [Ballot.Rank] = []
            for field in line.dropFirst(2) where !field.text.isEmpty {
                ranks.append(.one(try named.place(field.text, at: field.offset)))
            }
            try named.append(Ballot(ranks: ranks, id: line[1].text), at: line[0].offset)
        }
        var election = try named.election(title: contest)
        if contests > 1, wanted == nil { election.warnings.append(text.scan.several(ids, reading: contest)) }
        return election
    }
}

extension Scanner {
    /// A file of several contests without the one asked for.
    func noContest(_ wanted: String, of names: [String]) -> BallotError {
        let names = names.filter { !$0.isEmpty }
        let known = Phrase.list(names.prefix(20))
        guard !names.isEmpty else {
            return BallotError(
                file: file, line: 0, column: 0, read: wanted,
                expected: Phrase { $0.contests.oneContestOnly })
        }
        return BallotError(
            file: file, line: 0, column: 0, read: wanted,
            expected: Phrase { $0.contests.contestOf(known($0)) })
    }

    /// A warning that a file holds more than what is read of it.
    func several(_ names: [String], reading contest: String) -> Phrase {
        let known = Phrase.list(names.prefix(20))
        return Phrase { $0.contests.several(file: file, contests: names.count, known($0), reading: contest) }
    }
}
