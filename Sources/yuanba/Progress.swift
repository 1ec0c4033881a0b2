import Foundation

/// How far reading has come, on standard error: one line on a terminal, written over and cleared at the end; elsewhere a line a tenth, where
/// there is so much that somebody waits.
final class Progress: @unchecked Sendable {
    private let told: @Sendable (Int, Int) -> String
    private let isTerminal = isatty(STDERR_FILENO) == 1
    private let turn = NSLock()
    private var shown = 0

    init(_ told: @escaping @Sendable (Int, Int) -> String) { self.told = told }

    private static let many = 20

    /// Threads that read books call it, in any order.
    func show(_ done: Int, of all: Int) {
        turn.lock()
        defer { turn.unlock() }
        guard done > shown, all > 1 else { return }
        let before = shown
        shown = done
        let line = told(done, all)
        if isTerminal {
            Standard.ask("\r\u{1B}[K" + line)
        } else if all > Self.many, done * 10 / all > before * 10 / all {
            Standard.complain(line)
        }
    }

    func clear() { if isTerminal, shown > 0 { Standard.ask("\r\u{1B}[K") } }
}
