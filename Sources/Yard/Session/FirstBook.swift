import Prompt

/// Makes the first book with somebody who has never seen the program: its name, its kind, its file.
public struct FirstBook {
    let screen: any Screen

    public init(screen: any Screen) { self.screen = screen }

    /// Asks, and makes the book; `nil` where the person went away.
    ///
    /// - Throws: `JournalError` where it cannot be made.
    public func make() throws -> (journal: Journal, path: String)? {
        let editor = LineEditor { _, _ in [] }
        func ask(_ question: String) -> String? {
            guard case .line(let line) = editor.read(question) else { return nil }
            return line.trimmingSpaces
        }
        Output.line(screen.prompt.firstBook)
        guard let community = ask(screen.prompt.communityName), !community.isEmpty else { return nil }
        Output.line(screen.prompt.whichKind)
        Output.line("  1  \(screen.prompt.villageKind)")
        Output.line("  2  \(screen.prompt.residentsKind)")
        guard let kind = FirstBook.kind({ ask("1/2: ") }) else { return nil }
        let suggested = community.filter { $0 != "/" && $0 != " " } + ".book"
        guard let typed = ask("\(screen.prompt.bookFile) [\(suggested)]: ") else { return nil }
        let path = typed.isEmpty ? suggested : typed
        let journal = try Journal.create(at: path, community: community, kind: kind)
        Output.line(screen.prompt.madeBook + path)
        Output.line(screen.prompt.firstSteps)
        return (journal, path)
    }

    /// Asks until one of the two is chosen; `nil` where the person went away.
    static func kind(_ ask: () -> String?) -> Book.Header.Kind? {
        while let answer = ask() {
            switch Numbers.count(answer, units: []) {
            case 1: return .village
            case 2: return .residents
            default: continue
            }
        }
        return nil
    }
}
