import ArgumentParser
import Foundation
import Kernel
import Ledger
import Yard

/// `yuanba merge A B -o C`: two copies of one book that went on apart, laid together.
struct MergeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge",
        abstract: Help.text(\.merge),
        discussion: """
            yuanba merge 左.yuanba 右.yuanba -o 合.yuanba
            yuanba merge --show 合.yuanba
            """)

    @Argument(help: .said(\.mergeBooks, value: "book")) var books: [String]
    @Flag(help: .said(\.mergeShow)) var show = false
    @Option(name: .short, help: .said(\.mergeOutput)) var output: String?
    @OptionGroup var screen: ScreenOptions

    func run() throws {
        try screen.explaining {
            let language = screen.language
            let words = language.program
            if show {
                guard books.count == 1, output == nil else { throw Failure(words.showOneBook()) }
                return try Journal.read(at: books[0]).leftByMerging(in: language).forEach { print($0.legible) }
            }
            guard books.count == 2, let output else { throw Failure(words.mergeTwoBooks()) }
            do {
                let merge = try BookMerge(books[0], books[1], redeciding: Redeciding.both)
                try merge.write(to: output)
                for line in merge.lines(in: language) { print(line.legible) }
                print(words.merged(output, taken: merge.taken))
            } catch let trouble as MergeTrouble {
                throw Failure(trouble.told(in: language))
            }
        }
    }
}
