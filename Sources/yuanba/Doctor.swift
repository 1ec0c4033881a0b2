import ArgumentParser
import Foundation
import Kernel
import Ledger
import Tally
import Yard

/// `yuanba doctor BOOK -o NEW`: what of a damaged book still verifies, as a new book.
struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: Help.text(\.doctor),
        discussion: """
            yuanba doctor 坏了.book -o 救出.book
            """)

    @Argument(help: .said(\.doctorBook, value: "book")) var book: String
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: .said(\.doctorNew, value: "new"))
    var output: String
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try screen.explaining {
            let salvaged = try Journal.doctor(book, to: output)
            for line in Self.lines(salvaged, output, screen.screen) { print(line) }
            // Entries about people served, and no key to any of them.
            if salvaged.keys == 0, let book = try? Journal.read(at: output).replay().book, book.sealedEntries > 0 {
                print(screen.language.program.noKeysSaved(book.sealedEntries))
            }
            if !salvaged.isWhole { throw ExitCode(Failure.notSound) }
        }
    }

    private static func lines(_ salvaged: Journal.Salvaged, _ output: String, _ screen: any Screen) -> [String] {
        let words = screen.language.program
        var lines = [words.saved(output, entries: salvaged.entries, head: salvaged.head.description)]
        if let stop = salvaged.stop {
            // What to do about it is what is being done.
            let sentence = stop.damage.told(of: stop.entry, by: screen)
            let why = sentence.split(whereSeparator: { "；;".contains($0) }).first.map(String.init) ?? sentence
            lines.append(words.stopped(at: stop.entry, why))
        }
        if !salvaged.left.isEmpty { lines.append(words.leftBehind(list(salvaged.left))) }
        if !salvaged.pages.isEmpty { lines.append(words.gaveNothing(list(salvaged.pages))) }
        lines += salvaged.layout.map { words.laidOutAnew($0.told(by: screen)) }
        return lines + [salvaged.isWhole ? words.nothingLeft(output) : words.enterTheRest()]
    }

    private static func list(_ ranges: [ClosedRange<Int>]) -> String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    }
}
