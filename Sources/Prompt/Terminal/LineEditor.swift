import CEdit
import Glibc

/// The line being typed at a terminal: editing, history in memory, completion; all from libedit.
///
/// libedit keeps its state in globals, so there is one editor and one completion at a time, on the main thread.
package final class LineEditor {
    /// What the terminal gave.
    package enum Input {
        case line(String)
        /// Ctrl-C: what was typed is dropped.
        case interrupted
        /// Ctrl-D on an empty line, or the terminal is gone.
        case end
    }

    /// Candidates for a word, given the line up to it.
    package typealias Completer = (_ before: String, _ word: String) -> [String]

    private nonisolated(unsafe) static var completer: Completer?
    private nonisolated(unsafe) static var wasInterrupted: sig_atomic_t = 0

    package init(completer: @escaping Completer) {
        LineEditor.useUTF8()
        LineEditor.completer = completer
        cedit_begin(LineEditor.complete)
        var action = sigaction()
        action.__sigaction_handler.sa_handler = { _ in LineEditor.wasInterrupted = 1 }
        // Without SA_RESTART the read of a key ends, so that the prompt comes back at once.
        sigaction(SIGINT, &action, nil)
    }

    deinit { LineEditor.completer = nil }

    package func read(_ prompt: String) -> Input {
        LineEditor.wasInterrupted = 0
        guard let typed = readline(prompt) else {
            guard LineEditor.wasInterrupted != 0 else { return .end }
            return .interrupted
        }
        defer { free(typed) }
        if LineEditor.wasInterrupted != 0 { return .interrupted }
        let line = String(cString: typed)
        if !line.isEmpty { add_history(typed) }
        return .line(line)
    }

    /// A line that is not shown while it is typed, and not remembered: a passphrase. `nil` where the terminal is gone.
    package func readSecret(_ prompt: String) -> String? {
        var shown = termios()
        guard tcgetattr(STDIN_FILENO, &shown) == 0 else { return nil }
        var hidden = shown
        hidden.c_lflag &= ~tcflag_t(ECHO)
        hidden.c_lflag |= tcflag_t(ECHONL | ICANON)
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden)
        defer { tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown) }
        Output.write(prompt)
        LineEditor.wasInterrupted = 0
        guard let line = readLine(), LineEditor.wasInterrupted == 0 else { return nil }
        return line
    }

    /// Forgets the lines typed before.
    package func forget() { clear_history() }

    /// A machine fresh from its installer speaks C, in which libedit would take Han apart into bytes.
    private static func useUTF8() {
        setlocale(LC_CTYPE, "")
        if let codes = nl_langinfo(Int32(CODESET)), String(cString: codes) == "UTF-8" { return }
        setlocale(LC_CTYPE, "C.UTF-8")
    }

    private static let complete:
        @convention(c) (UnsafePointer<CChar>?, Int32, Int32) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = {
            text, start, _ in
            guard let text, let buffer = cedit_line() else { return nil }
            let word = String(cString: text)
            let line = String(cString: buffer)
            let before = line.range(ofLast: word).map { String(line[..<$0.lowerBound]) } ?? line
            let found = LineEditor.completer?(before, word) ?? []
            cedit_completing(found.first?.hasSuffix("=") == true ? 0 : 32)
            return LineEditor.array(found)
        }

    /// What readline wants: the part all share, then each, then a null; all on the heap, and freed by libedit.
    private static func array(_ found: [String]) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
        guard let first = found.first else { return nil }
        let shared = found.dropFirst().reduce(first) { String(zip($0, $1).prefix { $0 == $1 }.map(\.0)) }
        let entries = found.count == 1 ? [first] : [shared] + found
        guard let memory = calloc(entries.count + 1, MemoryLayout<UnsafeMutablePointer<CChar>?>.stride) else {
            return nil
        }
        let array = memory.bindMemory(to: UnsafeMutablePointer<CChar>?.self, capacity: entries.count + 1)
        for (place, entry) in entries.enumerated() { array[place] = strdup(entry) }
        return array
    }
}

extension String {
    fileprivate func range(ofLast word: String) -> Range<String.Index>? {
        guard !word.isEmpty else { return endIndex..<endIndex }
        guard count >= word.count else { return nil }
        var start = index(endIndex, offsetBy: -word.count)
        while true {
            if self[start...].hasPrefix(word) { return start..<index(start, offsetBy: word.count) }
            guard start > startIndex else { return nil }
            start = index(before: start)
        }
    }
}
