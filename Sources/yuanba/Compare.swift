import ArgumentParser
import Yard
import Kernel

/// `yuanba compare A B`: two tellers' books of one box.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare",
        abstract: Help.text(\.compare),
        discussion: """
            yuanba compare 甲.book 乙.book
            """)

    @Argument(help: .said(\.compareFirst)) var first: String
    @Argument(help: .said(\.compareSecond)) var second: String
    @OptionGroup var sitting: SittingOptions

    func run() throws {
        let screen = sitting.screen
        try sitting.output.explaining {
            guard let comparison = try Comparison(first, second) else { throw Failure(screen.comparison(.nothingRead)) }
            if let agreement = comparison.agreement { return print(screen.comparison(.agree(agreement))) }
            for difference in comparison.differences { print(screen.sentence(difference).legible) }
            throw Failure(screen.comparison(.differ(comparison.differences.count)), status: Failure.notSound)
        }
    }
}
