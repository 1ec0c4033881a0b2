import Foundation
import Kernel
import Tally

/// What a ballot file was taken for, for whoever handed it in: `yuanba ballots --explain FILE`.
struct BallotExplanation {
    private let file: String
    private let election: Election?
    /// What is wrong with it, and as what it was read.
    private let refusal: Phrase?
    private let tried: BallotFile.Format?

    init(file: String, election: Election) {
        (self.file, self.election, refusal, tried) = (file, election, nil, election.reading.format)
    }

    init(file: String, error: BallotError) {
        (self.file, election, tried) = (file, nil, error.format)
        refusal = Phrase(error.message)
    }

    init(file: String, refusal: BallotText.Refusal) {
        (self.file, election, self.refusal, tried) = (file, nil, refusal.phrase, nil)
    }

    var isRefused: Bool { election == nil }

    // MARK: In words

    func text(_ language: Language) -> String {
        let words = language.ballots
        func name(_ format: BallotFile.Format) -> String { "\(format.rawValue) · \(words.name(of: format))" }
        var lines = [file]
        guard let election else {
            lines.append(words.notRead(refusal?(language) ?? ""))
            if let tried { lines.append(words.taken(as: name(tried))) }
            return lines.indented
        }
        let reading = election.reading
        if let format = reading.format { lines.append(words.format(name(format))) }
        if let shape = reading.shape { lines.append(words.form(shape(language))) }
        lines.append(words.encoding(reading.encoding))
        if !election.title.isEmpty { lines.append(words.title(election.title)) }
        if !reading.columns.isEmpty {
            lines.append(words.columns)
            lines += reading.columns.map { "  \($0.heading)  →  \($0.use(language))" }
        }
        let names = election.candidates.map { candidate in
            candidate.name + (candidate.isWithdrawn ? words.withdrawn : "")
                + (candidate.isUndeclared ? words.undeclared : "")
        }
        lines.append(words.candidates(names).legible)
        let papers = Papers(election.ballots, isRanked: reading.isRanked)
        lines.append(
            words.papers(papers.total, marked: papers.marked, blank: papers.blank)
                + (papers.overvoted > 0 ? words.overvoted(papers.overvoted) : ""))
        if let withheld = election.withheld {
            lines.append(words.inPublication(shortened: withheld.shortened, dropped: withheld.dropped))
        }
        if !reading.taken.isEmpty {
            lines.append(words.namingNobody)
            lines += reading.taken.map { "  “\($0.read)”  →  \($0.meaning(language))  ×\($0.times)" }
        }
        if !reading.written.isEmpty {
            lines.append(words.writtenOtherwise)
            lines += reading.written.prefix(50).map { "  “\($0.read)”  →  \($0.meaning(language))  ×\($0.times)" }
            if reading.written.count > 50 { lines.append(words.more(reading.written.count - 50)) }
        }
        if !reading.dropped.isEmpty {
            lines.append(words.leftOut)
            lines += reading.dropped.map { words.dropped(line: $0.line, $0.read, $0.why(language)) }
        }
        if !election.warnings.isEmpty {
            lines.append(words.note)
            lines += election.warnings.map { "  " + $0(language).legible }
        }
        return lines.indented
    }

    // MARK: For other programs

    func json(_ language: Language) -> JSON {
        guard let election else {
            return [
                "file": .string(file), "read": .bool(false), "format": .string(tried?.rawValue),
                "error": .string(refusal?(language)),
            ]
        }
        let reading = election.reading
        let papers = Papers(election.ballots, isRanked: reading.isRanked)
        return [
            "file": .string(file), "read": .bool(true), "format": .string(reading.format?.rawValue),
            "encoding": .string(reading.encoding), "shape": .string(reading.shape?(language)),
            "title": .string(election.title),
            "columns": .array(
                reading.columns.map { ["heading": .string($0.heading), "use": .string($0.use(language))] }),
            "candidates": .strings(election.candidates.map(\.name)),
            "papers": .int(papers.total), "marked": .int(papers.marked), "blank": .int(papers.blank),
            "overvoted": .int(papers.overvoted),
            "no_choice": .array(
                reading.taken.map {
                    ["read": .string($0.read), "meaning": .string($0.meaning(language)), "times": .int($0.times)]
                }),
            "written": .array(
                reading.written.map {
                    ["read": .string($0.read), "meaning": .string($0.meaning(language)), "times": .int($0.times)]
                }),
            "dropped": .array(
                reading.dropped.map {
                    ["line": .int($0.line), "read": .string($0.read), "why": .string($0.why(language))]
                }),
            "warnings": .strings(election.warnings.map { $0(language).legible }),
        ]
    }

    /// How many papers there are of each kind.
    private struct Papers {
        var total: Int64
        var marked: Int64 = 0
        var blank: Int64 = 0
        /// Papers with several candidates at one rank, in files whose papers have ranks.
        var overvoted: Int64 = 0

        init(_ ballots: Ballots, isRanked: Bool?) {
            total = ballots.total
            var hasRanks = isRanked ?? false
            for ballot in ballots {
                if isRanked == nil, ballot.ranks.count > 1 || ballot.ranks.contains(.overvote) { hasRanks = true }
                if ballot.ranks.allSatisfy({ $0 == .skipped }) {
                    blank += ballot.weight
                } else {
                    marked += ballot.weight
                }
                let isDoubled = ballot.ranks.contains { rank in
                    if case .tied = rank { return true } else { return rank == .overvote }
                }
                if isDoubled { overvoted += ballot.weight }
            }
            if !hasRanks || ballots.hasScores { overvoted = 0 }
        }
    }
}

extension [String] {
    /// The first line, and the others set in below it.
    fileprivate var indented: String {
        enumerated().map { $0.offset == 0 ? $0.element : "  " + $0.element }.joined(separator: "\n") + "\n"
    }
}
