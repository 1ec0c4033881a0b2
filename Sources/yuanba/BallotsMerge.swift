import ArgumentParser
import Foundation
import Kernel
import Ledger
import Tally

/// `yuanba ballots merge FILE… -o FILE`: the boxes of one election as one file.
struct BallotsMerge: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ballots-merge",
        abstract: Help.text(\.ballotsMerge),
        usage: "yuanba ballots merge <file> ... -o <file>",
        discussion: """
            yuanba ballots merge 一组.blt 二组.blt 三组.csv -o 全村.blt
            yuanba ballots merge 全村.blt 邻村.blt --format json -o 全乡.blt
            """)

    enum Telling: String, ExpressibleByArgument, CaseIterable { case text, json }

    @Argument(help: .said(\.ballotFiles, value: "file")) var files: [String]
    @Option(help: .said(\.inputFormat)) var input: String?
    @Option(help: .said(\.contest)) var contest: String?
    @Flag(help: .said(\.ballotsAlike)) var alike = false
    @Option(help: .said(\.ballotsMergeFormat)) var format: Telling = .text
    @Option(name: .short, help: .said(\.output)) var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try screen.explaining {
            let language = screen.language
            let words = language.ballotMerge
            if format == .json, output == nil { throw Failure(words.figuresWantFile) }
            try refuseTwice(words)
            if let output { try OutputFile.check(output, language: language) }
            var merger = BallotMerger(
                input: try input.map { try BallotSource.format(named: $0, language) }, contest: contest,
                takesAlike: alike,
                folder: output.map(OutputFile.folder(of:)) ?? FileManager.default.temporaryDirectory.path,
                language: language)
            let shown = Progress { words.reading($0, of: $1) }
            for (place, file) in files.enumerated() {
                try merger.add(file)
                shown.show(place + 1, of: files.count)
            }
            shown.clear()
            for trouble in merger.troubles.prefix(Self.mostTold) { Standard.complain(trouble.legible) }
            guard merger.troubles.isEmpty else {
                throw Failure(words.nothingWritten(merger.troubles.count, of: files.count))
            }
            let outcome: BallotMerger.Outcome
            if let output {
                outcome = try OutputFile.stream(to: output, language: language, isPrivate: true) {
                    try merger.write(to: $0)
                }
            } else {
                outcome = try merger.write { Standard.write(UnsafeRawBufferPointer($0)) }
            }
            for warning in merger.warnings.prefix(Self.mostTold) { Standard.complain(warning.legible) }
            switch format {
            case .json: Standard.write(outcome.json.encoded + "\n")
            case .text: Standard.complain(words.merged(outcome))
            }
        }
    }

    private static let mostTold = 50

    /// The same file named twice, by whatever name.
    private func refuseTwice(_ words: any BallotMergeWords) throws {
        var seen: [String: String] = [:]
        for file in files {
            var status = stat()
            guard stat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                guard seen.updateValue(file, forKey: file) == nil else {
                    throw Failure(words.named(file, twiceAs: file))
                }
                continue
            }
            let key = "\(status.st_dev):\(status.st_ino)"
            if let other = seen.updateValue(file, forKey: key) { throw Failure(words.named(file, twiceAs: other)) }
        }
    }
}
