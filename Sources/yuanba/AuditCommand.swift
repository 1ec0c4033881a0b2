import ArgumentParser
import Foundation
import Kernel
import Tally

/// `yuanba audit`: a result checked by hand, on papers drawn by a public seed.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: Help.text(\.audit),
        discussion: """
            yuanba audit plan result.json ward.blt --risk 5% --seed 31415926
            yuanba audit read result.json ward.blt --risk 5% --seed 31415926 --papers read.txt
            """,
        subcommands: [AuditPlan.self, AuditRead.self])
}

/// What both halves of an audit are asked by.
struct AuditOptions: ParsableArguments {
    @Argument(help: .said(\.auditResult, value: "result")) var result: String
    @Argument(help: .said(\.ballotFiles, value: "ballots")) var ballots: [String]
    @Option(help: .said(\.auditRisk)) var risk = "5%"
    @Option(help: .said(\.auditSeed)) var seed: String
    @Option(help: .said(\.auditMethod)) var method: Method = .polling
    @Option(help: .said(\.contest)) var contest: String?

    enum Method: String, ExpressibleByArgument, CaseIterable {
        case polling, comparison

        var audit: Audit.Method { self == .polling ? .polling : .comparison }
    }

    /// A share as `5%` or `0.05`, more than nothing and less than a half.
    func limit(_ language: Language) throws -> Rational {
        let isShare = risk.hasSuffix("%") || risk.hasSuffix("％")
        let digits = isShare ? String(risk.dropLast()) : risk
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        let places = parts.count == 2 ? parts[1].utf8.count : 0
        let figures = parts.joined()
        guard (1...2).contains(parts.count), !parts[0].isEmpty, figures.utf8.count < 12, let value = Int64(figures),
            figures.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw Failure(language.audits.noRisk(risk)) }
        let unit = (0..<places).reduce(Int128(isShare ? 100 : 1)) { product, _ in product * 10 }
        let limit = Rational(Int128(value), unit)
        guard limit > 0, limit + limit < 1 else { throw Failure(language.audits.noRisk(risk)) }
        return limit
    }

    /// The ballots, recounted by what the result says: it has to agree with them before any paper is looked at.
    /// Beside the claims, the register that more than half of has to have taken part, where the rule has such a floor.
    func prepared(
        _ language: Language
    ) throws -> (election: Election, claims: AuditClaims, turnoutOf: Int64?) {
        guard !seed.isEmpty else { throw Failure(language.audits.noSeed) }
        let confirmed = try ConfirmedResult(result: result, ballots: ballots, contest: contest, language: language)
        let (count, counted) = (confirmed.count, confirmed.election)
        guard let rule = RuleBook.rule(named: count.rule) else {
            throw Failure(language.audits.notRecounted, status: Failure.notSound)
        }
        do throws(AuditClaims.Obstacle) {
            let claims = try AuditClaims(of: count, in: counted, rule: rule, options: count.options)
            return (counted, claims, count.rule == "absolute-majority" ? counted.registered ?? count.voters : nil)
        } catch {
            throw Failure(language.audits.obstacle(error, rule: count.rule))
        }
    }
}

/// `yuanba audit plan`: which papers to look at, in which order.
struct AuditPlan: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "plan", abstract: Help.text(\.auditPlan))

    /// More numbers than these are no page any more.
    private static let mostNumbers = 5_000

    @OptionGroup var asked: AuditOptions
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let language = screen.language
        let words = language.audits
        let limit = try asked.limit(language)
        let (election, claims, turnoutOf) = try asked.prepared(language)
        let papers = election.ballots.total
        let expected = Audit.expected(
            claims, of: election, method: asked.method.audit, seed: asked.seed, limit: limit,
            most: Int(min(papers, Int64(Self.mostNumbers))))
        var lines = [
            words.heading(election.title), words.seed(asked.seed, papers: papers),
            words.method(asked.method.audit, risk: asked.risk), words.claims(claims.claims.count),
        ]
        lines += claims.claims.map { "  " + words.claim($0, name: election.name, papers: papers) }
        if let registered = turnoutOf { lines.append("  " + words.turnout(papers, of: registered)) }
        let number = expected ?? Int(min(papers, Int64(Self.mostNumbers)))
        lines.append(expected.map(words.expected) ?? words.expectedAll(papers))
        var sequence = PaperSequence(seed: asked.seed, papers: papers)
        let drawn = (0..<number).compactMap { _ in sequence.next() }
        lines.append(words.inOrder)
        lines += stride(from: 0, to: drawn.count, by: 10).map { start in
            "  " + drawn[start..<min(start + 10, drawn.count)].map(String.init).joined(separator: " ")
        }
        lines.append(words.sorted)
        let sorted = drawn.sorted()
        lines += stride(from: 0, to: sorted.count, by: 10).map { start in
            "  " + sorted[start..<min(start + 10, sorted.count)].map(String.init).joined(separator: " ")
        }
        lines.append(words.howToGoOn)
        let text = lines.joined(separator: "\n").legible + "\n"
        guard let output else { return Standard.write(text) }
        try OutputFile.write(Data(text.utf8), to: output, language: language)
    }
}

/// `yuanba audit read`: what the papers drawn say, and whether that is enough.
struct AuditRead: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read", abstract: Help.text(\.auditRead))

    @OptionGroup var asked: AuditOptions
    @Option(help: .said(\.auditPapers, value: "file")) var papers = "-"
    @Option(help: .said(\.auditPile)) var pile: Int64?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let language = screen.language
        let words = language.audits
        let limit = try asked.limit(language)
        let (election, claims, turnoutOf) = try asked.prepared(language)
        // How many papers there are is what every number rests on, and of 双过半 whether enough took part.
        if let pile, pile != election.ballots.total {
            throw Failure(words.otherPile(pile, counted: election.ballots.total), status: Failure.notSound)
        }
        var audit = Audit(claims, papers: election.ballots.total, method: asked.method.audit)
        var sequence = PaperSequence(seed: asked.seed, papers: election.ballots.total)
        let places = PaperPlaces(election)
        let text = String(decoding: try BallotSource.bytes(of: papers, language), as: UTF8.self)
        for (place, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let typed = line.split(separator: "#", omittingEmptySubsequences: false)[0].trimmed
            guard !typed.isEmpty else { continue }
            guard let number = sequence.next() else { throw Failure(words.morePapers(than: election.ballots.total)) }
            let paper = try self.paper(typed, number, election, at: "\(papers):\(place + 1)", language)
            audit.draw(paper, counted: places.ballot(number))
            Standard.write(
                words.afterPaper(audit.drawn, number: number, risk: audit.risk.decimal(6)) + "\n")
            if audit.risk <= limit { break }
        }
        let next = sequence.next()
        if audit.risk <= limit {
            Standard.write(words.confirmed(audit.drawn, risk: audit.risk.decimal(6), limit: asked.risk) + "\n")
            if let registered = turnoutOf {
                let papers = election.ballots.total
                Standard.write(
                    (pile == nil ? words.pileNotCounted(papers, of: registered) : words.turnout(papers, of: registered))
                        + "\n")
                if pile == nil { throw ExitCode(3) }
            }
        } else if let next {
            Standard.write(words.goOn(next: next, risk: audit.risk.decimal(6), limit: asked.risk) + "\n")
            throw ExitCode(3)
        } else {
            throw Failure(words.countAll, status: Failure.notSound)
        }
    }

    /// `17: 1 3 2` or `1 3 2`: numbers or names in order; 空 or blank; 缺 or missing for a paper that is not there.
    private func paper(
        _ typed: String, _ number: Int64, _ election: Election, at place: String, _ language: Language
    ) throws -> Ballot? {
        var marks = typed
        if let colon = typed.firstIndex(where: { $0 == ":" || $0 == "：" }), let said = Int64(typed[..<colon]) {
            guard said == number else { throw Failure(language.audits.otherPaper(place, said, expected: number)) }
            marks = typed[typed.index(after: colon)...].trimmed
        }
        if ["空", "blank", "-", ""].contains(marks.lowercased()) { return Ballot([]) }
        if ["缺", "missing"].contains(marks.lowercased()) { return nil }
        var ranks: [Ballot.Rank] = []
        for word in marks.split(whereSeparator: { " 　,，、>".contains($0) }) {
            let group = try word.split(separator: "=").map { name -> Int in
                if let one = Int(name), election.candidates.indices.contains(one - 1) { return one - 1 }
                guard let one = election.candidates.firstIndex(where: { $0.name == name || $0.id == String(name) })
                else {
                    throw Failure(
                        language.audits.nobody(place, String(name), known: election.standing.map(election.name)))
                }
                return one
            }
            ranks.append(group.count == 1 ? .one(group[0]) : .tied(group))
        }
        return Ballot(ranks: ranks)
    }
}

extension Substring {
    fileprivate var trimmed: String { String(self).trimmed }
}

extension String {
    fileprivate var trimmed: String {
        var part = self[...]
        while let first = part.first, first.isWhitespace { part.removeFirst() }
        while let last = part.last, last.isWhitespace { part.removeLast() }
        return String(part)
    }
}
