import ArgumentParser
import Foundation
import Kernel
import Tally

/// `yuanba ballots`: a ballot file in another format, or in a form fit to publish.
struct BallotsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballots",
        abstract: Help.text(\.ballots),
        discussion: """
            yuanba ballots ballots.csv --to blt -o ward.blt
            yuanba ballots ward.blt --to blt --public -o published.blt
            yuanba ballots --explain 问卷.xlsx
            """)

    enum Format: String, ExpressibleByArgument, CaseIterable { case blt, csv, json, cvr, raire, abif, preflib, pabulib }
    enum Telling: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: .said(\.ballotFiles, value: "file")) var files: [String]
    @Option(help: "blt | csv | json | cvr | raire | abif | preflib | pabulib") var to: Format = .blt
    @Flag(help: .said(\.ballotsExplain))
    var explain = false
    @Option(help: .said(\.ballotsExplainFormat)) var format: Telling = .text
    @Option(help: .said(\.inputFormat)) var input: String?
    @Option(help: .said(\.contest)) var contest: String?
    @Flag(help: .said(\.partial)) var partial = false
    @Flag(name: .customLong("public"), help: .said(\.ballotsPublic))
    var isPublic = false
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        let language = screen.language
        let source = try BallotSource(
            paths: files, input: input, contest: contest, isPartial: partial, language: language)
        if explain { return try tell(source.explanations()) }
        var election = try source.read()
        if isPublic {
            election = election.published()
            let withheld = election.withheld ?? Election.Withheld(shortened: 0, dropped: 0)
            Standard.complain(
                language.ballots.withheld(shortened: withheld.shortened, dropped: withheld.dropped))
        }
        let text =
            switch to {
            case .blt: BallotFile.blt(election)
            case .csv: BallotFile.csv(election)
            case .json, .cvr: try records(of: election)
            case .raire: try raire(election)
            case .abif: BallotFile.abif(election)
            case .preflib: BallotFile.prefLib(election)
            case .pabulib: BallotFile.pabulib(election)
            }
        if let output {
            try OutputFile.write(Data(text.utf8), to: output, language: screen.language, isPrivate: !isPublic)
        } else {
            Standard.write(text)
        }
        for lost in lost(election, language.ballots) { Standard.complain(lost) }
    }

    /// - Throws: status 2 where a file was refused; what is wrong with it has been told.
    private func tell(_ explanations: [BallotExplanation]) throws {
        let text =
            switch format {
            case .text: explanations.map { $0.text(screen.language) }.joined(separator: "\n").legible
            case .json: JSON.array(explanations.map { $0.json(screen.language) }).encoded + "\n"
            }
        if let output {
            // What was left out stands in it as it stood in the file: names of voters too.
            try OutputFile.write(Data(text.utf8), to: output, language: screen.language, isPrivate: true)
        } else {
            Standard.write(text)
        }
        if explanations.contains(where: \.isRefused) { throw ExitCode(2) }
    }

    /// - Throws: status 2 where papers are no lists of candidates.
    private func raire(_ election: Election) throws -> String {
        guard let json = BallotFile.raire(election) else { throw Failure(screen.language.ballots.noLists) }
        return json.encoded
    }

    private func records(of election: Election) throws -> String {
        if let records = BallotFile.castVoteRecords(election, generated: try Stamp.now()) { return records.encoded }
        let (total, most) = (election.ballots.total, BallotFile.mostRecords)
        throw Failure(screen.language.ballots.tooManyRecords(total, most: most))
    }

    /// What the other format has no place for.
    private func lost(_ election: Election, _ words: any BallotWords) -> [String] {
        guard to != .blt else { return [] }
        if let target = BallotFile.Target(rawValue: to.rawValue) {
            return BallotFile.lost(in: target, election).map { words.lost($0, in: to.rawValue) }
        }
        var lost: [String] = []
        let withdrawn = election.candidates.filter(\.isWithdrawn).map(\.name)
        if !withdrawn.isEmpty { lost.append(words.cannotSayWhoWithdrew(to.rawValue, withdrawn)) }
        if to == .csv, !election.title.isEmpty { lost.append(words.lost(.title, in: to.rawValue)) }
        if to != .csv, election.ballots.hasIDs { lost.append(words.lost(.paperNumbers, in: to.rawValue)) }
        if to == .csv, election.seats != 1 { lost.append(words.cannotSaySeats(election.seats)) }
        if election.budget > 0 { lost.append(words.cannotSayBudget(to.rawValue)) }
        let unsayable = to == .csv ? BallotFile.csvCannotName(election) : []
        if !unsayable.isEmpty { lost.append(words.readOtherwise(unsayable)) }
        let named = Set(election.ballots.flatMap { $0.ranks.flatMap(\.candidates) })
        let unnamed = election.candidates.indices.filter { !named.contains($0) && !election.candidates[$0].isWithdrawn }
        if to == .csv, !election.ballots.hasScores, !unnamed.isEmpty {
            lost.append(words.cannotNameUnmarked(unnamed.map(election.name)))
        }
        return lost + BallotFile.lostEverywhere(election).map { words.lost($0, in: to.rawValue) }
    }
}
