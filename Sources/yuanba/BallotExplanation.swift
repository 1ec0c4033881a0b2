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
        refusal = Phrase(error.message(.chinese), error.message(.english))
    }

    init(file: String, refusal: BallotText.Refusal) {
        (self.file, election, self.refusal, tried) = (file, nil, refusal.phrase, nil)
    }

    var isRefused: Bool { election == nil }

    // MARK: In words

    func text(_ language: Language) -> String {
        func say(_ chinese: String, _ english: String) -> String { Phrase(chinese, english)(language) }
        var lines = [file]
        guard let election else {
            let reason = refusal?(language) ?? ""
            lines.append(say("没有读成：\(reason)", "not read: \(reason)"))
            if let tried { lines.append(say("当作 \(tried.title(.chinese)) 读的", "read as \(tried.title(.english))")) }
            return lines.indented
        }
        let reading = election.reading
        if let format = reading.format {
            lines.append(say("格式：\(format.title(.chinese))", "Format: \(format.title(.english))"))
        }
        if let shape = reading.shape { lines.append(say("形式：\(shape.chinese)", "Form: \(shape.english)")) }
        lines.append(say("编码：\(reading.encoding)", "Encoding: \(reading.encoding)"))
        if !election.title.isEmpty { lines.append(say("标题：\(election.title)", "Title: \(election.title)")) }
        if !reading.columns.isEmpty {
            lines.append(say("列：", "Columns:"))
            lines += reading.columns.map { "  \($0.heading)  →  \($0.use(language))" }
        }
        let names = election.candidates.map { candidate in
            candidate.name + (candidate.isWithdrawn ? say("（退选）", " (withdrawn)") : "")
                + (candidate.isUndeclared ? say("（没登记的另写人选）", " (undeclared write-ins)") : "")
        }
        let separator = say("、", ", ")
        lines.append(
            say("候选人\(names.count)名：", "Candidates (\(names.count)): ") + names.joined(separator: separator).legible)
        let papers = Papers(election.ballots, isRanked: reading.isRanked)
        lines.append(
            say(
                "选票\(papers.total)张：有选择\(papers.marked)，空白\(papers.blank)",
                "Papers: \(papers.total), marked \(papers.marked), blank \(papers.blank)")
                + (papers.overvoted > 0
                    ? say("；其中有同名次多人的\(papers.overvoted)张", "; with several at one rank \(papers.overvoted)") : ""))
        if let withheld = election.withheld {
            lines.append(
                say(
                    "公布时缩短\(withheld.shortened)张，略去\(withheld.dropped)张",
                    "In publication \(withheld.shortened) shortened, \(withheld.dropped) left out"))
        }
        if !reading.taken.isEmpty {
            lines.append(say("不是名字的格子：", "Cells that name nobody:"))
            lines += reading.taken.map { "  “\($0.read)”  →  \($0.meaning(language))  ×\($0.times)" }
        }
        if !reading.written.isEmpty {
            lines.append(say("写法不同的名字：", "Names written otherwise:"))
            lines += reading.written.prefix(50).map { "  “\($0.read)”  →  \($0.meaning(language))  ×\($0.times)" }
            if reading.written.count > 50 {
                let more = reading.written.count - 50
                lines.append(say("  ……另有\(more)种", "  … and \(more) more"))
            }
        }
        if !reading.dropped.isEmpty {
            lines.append(say("略去：", "Left out:"))
            lines += reading.dropped.map { dropped in
                say(
                    "  第\(dropped.line)行 \(dropped.read)：\(dropped.why.chinese)",
                    "  line \(dropped.line) \(dropped.read): \(dropped.why.english)")
            }
        }
        if !election.warnings.isEmpty {
            lines.append(say("注意：", "Note:"))
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

extension BallotFile.Format {
    /// What the format is called.
    fileprivate func title(_ language: Language) -> String {
        let title: Phrase =
            switch self {
            case .blt: Phrase("BLT，排序选票", "BLT, ranked ballots")
            case .preflib: Phrase("PrefLib", "PrefLib")
            case .abif: Phrase("ABIF", "ABIF")
            case .cef: Phrase("CEF（Condorcet Election Format）", "CEF (Condorcet Election Format)")
            case .pabulib: Phrase("pabulib，参与式预算", "pabulib, participatory budgeting")
            case .raire: Phrase("RAIRE", "RAIRE")
            case .csv: Phrase("表格", "a table")
            case .ranks: Phrase("表格（指明是名次）", "a table, of ranks as told")
            case .scores: Phrase("表格（指明是分数）", "a table, of scores as told")
            case .marks: Phrase("表格（指明是记号）", "a table, of marks as told")
            case .debian: Phrase("Debian的计票单", "a Debian tally sheet")
            case .cvr: Phrase("CVR，NIST的票面记录", "CVR, NIST's cast vote records")
            }
        return rawValue + " · " + title(language)
    }
}
