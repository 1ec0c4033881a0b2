import ArgumentParser
import Foundation
import Tally

/// `yuanba ballots`: a ballot file in another format, or in a form fit to publish.
struct BallotsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballots",
        abstract: "选票文件换格式，或整理成可以公布的样子。Convert ballot files, or make them fit to publish.",
        discussion: """
            yuanba ballots ballots.csv --to blt -o ward.blt
            yuanba ballots ward.blt --to blt --public -o published.blt
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case blt, csv, json }
    private static let mostRecords = 1_000_000

    @Argument(help: ArgumentHelp("选票文件 ballot files", valueName: "file")) var files: [String]
    @Option(help: "blt | csv | json") var to: Format = .blt
    @Option(help: "文件格式，不说就看内容。The files' format, else told by their content.") var input: String?
    @Flag(name: .customLong("public"), help: "排序合并，只有一个人的填法缩短或略去。Sorted and merged; unique patterns withheld.")
    var isPublic = false
    @Option(name: .short, help: "写到这个文件。Write to this file.") var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let language = Tally.Language(rawValue: screen.language.rawValue) ?? .chinese
        let source = BallotSource(
            paths: files, format: input.flatMap(BallotFile.Format.init(rawValue:)), language: language)
        var election = try source.read().election
        if isPublic {
            election = election.published()
            let withheld = election.withheld ?? Election.Withheld(shortened: 0, dropped: 0)
            let told = Phrase(
                "缩短\(withheld.shortened)张，略去\(withheld.dropped)张",
                "\(withheld.shortened) shortened, \(withheld.dropped) left out")
            FileHandle.standardError.write(Data((told(language) + "\n").utf8))
        }
        // A record a paper: what stands for billions of them in one line has no room as records.
        guard to != .json || election.ballots.total <= Self.mostRecords else {
            let total = election.ballots.total
            throw Failure(
                Phrase(
                    "\(total)张选票：json一张一条记录，最多\(Self.mostRecords)张；请用 --to blt 或 csv",
                    "\(total) ballots: json writes a record for each, \(Self.mostRecords) at most; use --to blt or csv")(
                        language))
        }
        let text =
            switch to {
            case .blt: BallotFile.blt(election)
            case .csv: BallotFile.csv(election)
            case .json: BallotFile.castVoteRecords(election).encoded() + "\n"
            }
        guard let output else { return FileHandle.standardOutput.write(Data(text.utf8)) }
        try OutputFile.write(Data(text.utf8), to: output, language: screen.language)
    }
}
