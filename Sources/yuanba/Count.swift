import ArgumentParser
import Foundation
import Kernel
import Tally

/// `yuanba count FILE… --rule RULE`: counts ballot files.
struct CountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: Help.text(\.count),
        discussion: """
            yuanba count ward.blt --rule scottish
            yuanba count ward.blt --rule meek --seats 5 --format json --ties lot:9319.
            yuanba count ward.blt --rule irv --format json --public -o result.json
            yuanba count --rule irv --set overvote=skip ballots.csv --why 潘玉珍
            yuanba count city.pb --rule budget-equal-shares --why 全部
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, md, html, nist, rctab }

    @Argument(help: .said(\.countFiles, value: "file"))
    var files: [String]
    @Option(help: .said(\.countRule)) var rule: String
    @Option(help: .said(\.countSeats)) var seats: Int?
    @Option(name: .customLong("set"), help: .said(\.countSetting)) var settings: [String] = []
    @Option(help: .said(\.inputFormat)) var input: String?
    @Option(help: .said(\.contest)) var contest: String?
    @Flag(help: .said(\.partial)) var partial = false
    @Option(help: "text | json | md | html | nist | rctab") var format: Format = .text
    @Option(help: .said(\.countTies))
    var ties: [String] = []
    @Option(help: .said(\.countReserve)) var reserve: [String] = []
    @Option(help: .said(\.countGroups)) var groups: String?
    @Option(help: .said(\.countRegistered)) var registered: Int64?
    @Option(help: .said(\.countWhy)) var why: String?
    @Flag(inversion: .prefixedNo, help: .said(\.countMargin)) var margin = true
    @Flag(
        name: .customLong("public"),
        help: .said(\.countPublic))
    var isPublic = false
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var screen: ScreenOptions

    private var language: Language { screen.language }

    func run() throws {
        guard let rule = RuleBook.rule(named: rule) else {
            throw Failure(language.counts.noRule(rule, known: RuleBook.all.map(\.name)))
        }
        try refuseUnused(rule)
        let (election, digests) = try read()
        var count: Tally.Count
        do {
            let options = try options()
            count = try rule.count(election, options: options, ties: try tieBreak(election))
            if margin { count.margin = try rule.margin(of: count, in: election, options: options) }
        } catch let error as CountError {
            throw Failure("\(files.joined(separator: " ")): \(error.phrase(language))")
        }
        try print(count, of: election, digests?.value)
        if count.isOpen { throw ExitCode(3) }
    }

    // MARK: What was asked for

    /// The election, and the digests of its ballots where they will be printed; the files are let go when both are made.
    private func read() throws -> (Election, LaterDigests?) {
        let source = try BallotSource(
            paths: files, input: input, contest: contest, isPartial: partial, language: language)
        let election = try adjusted(try source.read())
        let isDigested = format == .json && !isPublic
        return (election, isDigested ? LaterDigests(of: election, file: source.file) : nil)
    }

    private func options() throws -> [String: String] {
        var options: [String: String] = [:]
        for setting in settings {
            let sides = setting.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[0].isEmpty else {
                throw Failure(language.counts.writeSetting(setting))
            }
            let (key, value) = (String(sides[0]), String(sides[1]))
            if let before = options[key], before != value {
                throw Failure(language.counts.settingTwice(key, before, value))
            }
            options[key] = value
        }
        return options
    }

    private func adjusted(_ election: Election) throws -> Election {
        var election = election
        if let seats { election.seats = seats }
        if let registered { election.registered = registered }
        if let groups {
            do {
                try election.readGroups(try BallotSource.text(of: groups, language), name: groups)
            } catch let error as BallotError {
                throw Failure(error.message(language))
            }
        }
        election.reserved += try reserve.map { text in
            guard let reserve = Reserve(parsing: text) else {
                throw Failure(language.counts.writeReserve(text))
            }
            return reserve
        }
        try refuseUnkept(election)
        return election
    }

    /// At a terminal ties are asked about; in a script a tie that nobody told how to settle ends the count.
    private func tieBreak(_ election: Election) throws -> TieBreak {
        let language = language
        let isTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1
        let ask = TieBreak.Step.ask { tie in isTerminal ? Self.ask(tie, election, language) : nil }
        guard !ties.isEmpty else { return TieBreak(isTerminal ? [ask] : []) }
        return TieBreak(
            try ties.flatMap { text in
                if text == "ask" { return [ask] }
                guard let known = TieBreak(parsing: text) else {
                    let ways = "ask, lot:SEED, order, backwards, forwards"
                    throw Failure(language.counts.noTies(text, ways: ways))
                }
                return known.steps
            })
    }

    private static func ask(_ tie: Tie, _ election: Election, _ language: Language) -> Int? {
        let names = tie.tied.enumerated().map { "\($0.offset + 1) \(election.name($0.element))" }.joined(
            separator: "  ")
        let question = language.counts.which(names, purpose: language.counts.purpose(tie.purpose))
        while true {
            Standard.ask(question)
            guard let answer = readLine(), !answer.isEmpty else { return nil }
            if let number = Int(answer), tie.tied.indices.contains(number - 1) { return tie.tied[number - 1] }
        }
    }

    // MARK: What is printed

    private func print(_ count: Tally.Count, of election: Election, _ digests: CountJSON.Digests?) throws {
        let text: String
        if let why {
            text = told(
                try asked(why, count, election).map { (count.label($0), count.why($0, in: election)(language)) })
        } else {
            switch format {
            case .text: text = CountText(count, language: language).text
            case .md: text = CountMarkdown(count, language: language).text
            case .json:
                var json = CountJSON(count, digests: digests, language: language)
                json.showsWitness = !isPublic
                text = json.encoded
            case .nist:
                text =
                    ResultReport(count, title: election.title, generated: try Stamp.now(), language: language)
                    .value.encoded
            case .rctab:
                guard count.rounds.contains(where: \.sumsToPapers) else {
                    throw Failure(language.counts.hasNoRounds(count.rule))
                }
                text =
                    RoundSummary(count: count, title: election.title, day: String(try Stamp.now().prefix(10)))
                    .value.encoded
            case .html:
                text = CountHTML(count, title: election.title, language: language).page
            }
        }
        let bytes = Data((text.hasSuffix("\n") ? text : text + "\n").utf8)
        guard let output else { return Standard.write(text.hasSuffix("\n") ? text : text + "\n") }
        // Only JSON names digests of the papers, and none for the public.
        try OutputFile.write(
            bytes, to: output, language: screen.language, isPrivate: format == .json && why == nil && !isPublic)
    }
}
