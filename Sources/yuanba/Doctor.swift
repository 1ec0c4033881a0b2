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
            let language = screen.language
            for line in Self.lines(salvaged, output, screen.screen) { print(line(language)) }
            if !salvaged.isWhole { throw ExitCode(Failure.notSound) }
        }
    }

    private static func lines(_ salvaged: Journal.Salvaged, _ output: String, _ screen: any Screen) -> [Phrase] {
        var lines = [
            Phrase(
                "\(output)：救出\(salvaged.entries)条，末条指纹 \(salvaged.head)",
                "\(output): \(salvaged.entries) entries saved, head \(salvaged.head)")
        ]
        if let stop = salvaged.stop {
            // What to do about it is what is being done.
            let sentence = screen.sentence(JournalError.damagedEntry(stop.entry, stop.damage))
            let why = sentence.split(whereSeparator: { "；;".contains($0) }).first.map(String.init) ?? sentence
            lines.append(Phrase("到第\(stop.entry)条为止：\(why)", "up to entry \(stop.entry): \(why)"))
        }
        if !salvaged.left.isEmpty {
            let numbers = list(salvaged.left)
            lines.append(
                Phrase(
                    "找到了但接不上、没有带过来的条目：\(numbers)",
                    "found, but not following from what was saved, and left: entries \(numbers)"))
        }
        if !salvaged.pages.isEmpty {
            let pages = list(salvaged.pages)
            lines.append(Phrase("没有救出东西的页：\(pages)", "pages that gave nothing: \(pages)"))
        }
        for fault in salvaged.layout {
            lines.append(
                Phrase(
                    "原账：\(screen.words(fault))；新账照账本该有的样子另建，没有带过来",
                    "in the old book \(screen.words(fault)); the new one is laid out as a book should be"))
        }
        lines.append(
            salvaged.isWhole
                ? Phrase(
                    "没有发现丢下的；和签过字的纸对一对：yuanba verify \(output) --head 指纹",
                    "nothing was found to be left behind; hold it against a signed paper: yuanba verify \(output) --head HASH"
                )
                : Phrase("原账没有动；丢下的照纸面的记录补记", "the old book was not touched; enter what was left from the papers"))
        return lines
    }

    private static func list(_ ranges: [ClosedRange<Int>]) -> String {
        ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }.joined(separator: ", ")
    }
}
