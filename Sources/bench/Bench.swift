import Foundation

/// Measures the book, an election at the prompt, and elections counted here and by others.
///
///     bench                  all of it
///     bench elections        or book, or live: that alone
///     bench open BOOK        one part of it, on a book at hand
///
/// `BALLOTS` is the largest election counted, a million unless it says otherwise; peers are taken from the Python
/// environment in `.build/peers`, which `scripts/peers` makes.
@main
struct Bench {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        if arguments.count == 2, let part = arguments.first, let book = arguments.last {
            return try Part.run(part, on: book)
        }
        let wanted = arguments.first ?? "all"
        if wanted != "elections" { try Figures.print(live: wanted != "book", book: wanted != "live") }
        if wanted == "all" || wanted == "elections" { try elections() }
    }

    private static func elections() throws {
        let most = ProcessInfo.processInfo.environment["BALLOTS"].flatMap { Int($0) } ?? 1_000_000
        let sizes = [10_000, 100_000, 1_000_000].filter { $0 < most } + [most]
        let folder = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()
        let python = ".build/peers/bin/python"
        try Elections(
            program: folder.appendingPathComponent("yuanba").path,
            python: FileManager.default.isExecutableFile(atPath: python) ? python : nil
        ).print(sizes: sizes)
    }
}
