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
        abstract: "救账：把坏账里还对得上指纹的救进一本新账。Save what still verifies of a damaged book into a new one.",
        discussion: """
            yuanba doctor 坏了.book -o 救出.book
            """)

    @Argument(help: ArgumentHelp("坏了的账本，只读不动 the damaged book, which is only read", valueName: "book")) var book: String
    @Option(
        name: [.customShort("o"), .customLong("output")],
        help: ArgumentHelp("新账本的名字，不会盖掉已有的 the book to make; never overwrites", valueName: "new"))
    var output: String
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try screen.explaining {
            let salvaged = try Journal.doctor(book, to: output)
            for line in Self.lines(salvaged, output, screen.screen) { print(line) }
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
