import ArgumentParser
import Foundation
import Kernel
import Tally

/// `yuanba count FILE… --rule RULE`: counts ballot files.
struct CountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: "计票：把选票文件按一种规则算出结果。Count ballot files by a rule.",
        discussion: """
            yuanba count ward.blt --rule scottish
            yuanba count ward.blt --rule meek --seats 5 --format json --ties lot:9319.
            yuanba count ward.blt --rule irv --format json --public -o result.json
            yuanba count --rule irv --set overvote=skip ballots.csv --why 潘玉珍
            yuanba count city.pb --rule budget-equal-shares --why 全部
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, md, html }

    @Argument(help: ArgumentHelp("选票文件，- 是标准输入 ballot files, - is standard input", valueName: "file"))
    var files: [String]
    @Option(help: "规则，见 yuanba rules。The rule, see yuanba rules.") var rule: String
    @Option(help: "名额，文件里的不算。Seats, instead of the file's.") var seats: Int?
    @Option(name: .customLong("set"), help: "规则的选项 KEY=VALUE。An option of the rule.") var settings: [String] = []
    @Option(help: "文件格式，不说就看内容。The files' format, else told by their content.") var input: String?
    @Option(help: "有几个项目的文件里读哪个。The contest to read, of a file that holds several.") var contest: String?
    @Flag(help: "文件不全也照算，结果里写明。Take files that hold other than they declare; the result says so.") var partial = false
    @Option(help: "text | json | md | html") var format: Format = .text
    @Option(help: "平票：ask | lot:SEED | order | backwards | forwards，可依次写几个。How ties are settled, in turn.")
    var ties: [String] = []
    @Option(help: "保留席位，如 women:1。Seats kept for a group.") var reserve: [String] = []
    @Option(help: "候选人所属群体的 CSV：姓名,群体。A CSV of names and groups.") var groups: String?
    @Option(help: "登记人数，双过半用。How many were registered.") var registered: Int64?
    @Option(help: "说明某人或某个项目为何当选或落选；全部：逐个说。Why somebody or a project won or lost; all: each of them.") var why: String?
    @Flag(
        name: .customLong("public"),
        help: "公布本：JSON里不写选票的指纹，免得有人照着试。To publish: no digests of the papers in JSON, which somebody could try out.")
    var isPublic = false
    @Option(name: .short, help: "写到这个文件。Write to this file.") var output: String?
    @OptionGroup var screen: ScreenOptions

    private var language: Language { screen.language }

    func run() throws {
        guard let rule = RuleBook.rule(named: rule) else {
            throw Failure(language.counts.noRule(rule, known: RuleBook.all.map(\.name)))
        }
        try refuseUnused(rule)
        let (election, digests) = try read()
        let count: Tally.Count
        do {
            count = try rule.count(election, options: try options(), ties: try tieBreak(election))
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
            case .json: text = CountJSON(count, digests: digests, language: language).encoded
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
