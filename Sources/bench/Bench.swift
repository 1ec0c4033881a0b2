import Foundation
import Governance
import Journal

/// Measures the book: how long a line takes, an opening, a replay, and what memory they take.
///
///     bench                 all of it
///     bench open BOOK       one part, on a book at hand
@main
struct Bench {
    static func main() throws {
        let arguments = CommandLine.arguments
        if arguments.count == 3 {
            try Part.run(arguments[1], on: arguments[2])
        } else {
            try Figures.print()
        }
    }
}
