import Glibc
import Kernel
import Prompt

/// The prompt at a terminal: a line is typed, its answer stands under it, then where the meeting stands.
public final class Prompt {
    private let session: Session
    private let style: Style
    private let editor: LineEditor
    /// How to get back here: `yuanba meet 南山.book`.
    private let comeBack: String
    /// How many rows the board of a count takes just above the line being typed; 0 where none stands there.
    private var boardRows = 0
    /// What was typed where a number was asked for, and is none: the next line.
    private var instead: String?

    public init(session: Session, style: Style, comeBack: String) {
        self.session = session
        self.style = style
        self.comeBack = comeBack
        editor = LineEditor { before, word in
            Completion(book: session.book, language: session.screen.language).candidates(before: before, word: word)
        }
        session.journal.foldsEveryLine = true
        session.ask = { [weak self] question, options in self?.choose(question, options) }
        session.askSecret = { [editor] prompt in editor.readSecret(prompt) }
    }

    /// Runs until the line says so, Ctrl-D, or the terminal goes away. Nothing can be lost: every answer is on disk.
    public func run() {
        if let warning = session.takeClockWarning() { show(warning, style.yellow) }
        show(session.status.told(by: session.screen), style.dim)
        while true {
            switch next() {
            case .line(let line):
                let answer = session.answer(to: Array(line.utf8))
                if session.takeWiping() { wipe() }
                show(answer)
                if case .left = answer { return leave() }
            case .interrupted:
                Output.line("")
            case .end:
                Output.line("")
                return leave()
            }
            session.rest()
        }
    }

    private func next() -> LineEditor.Input {
        guard let line = instead else { return editor.read("> ") }
        instead = nil
        return .line(line)
    }

    /// Nothing of the ledger stays on the screen, in what was scrolled off it, or in the lines typed before.
    private func wipe() {
        Output.write("\u{1B}[H\u{1B}[2J\u{1B}[3J")
        boardRows = 0
        editor.forget()
    }

    private func leave() {
        if session.isLedgerOpen { wipe() }
        if let trouble = session.end() { show(trouble, style.yellow) }
        let isOpen = session.status.meeting != nil
        Output.line((isOpen ? session.screen.prompt.stillOpen : session.screen.prompt.left) + comeBack)
    }

    private func show(_ answer: Answer) {
        guard answer != .nothing else { return }
        if style.redraws, case .entered(_, let lines) = answer, let board = session.openBoard {
            // The board says what the first line of a paper's answer would; an undo has something of its own to say.
            let news = lines.flatMap { $0.split(separator: "\n").map(String.init) }.filter { $0 != board.line }
            return redraw(board.rows, saying: news)
        }
        boardRows = 0
        let lines = answer.lines.flatMap {
            $0.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        for (place, line) in lines.enumerated() {
            let isWarning = line.hasPrefix(session.screen.prompt.warning)
            let dress = isWarning ? style.yellow : { $0 }
            if place > 0 {
                show("  \(line)", dress)
            } else {
                let sign = answer.isRefused ? style.red(answer.sign) : style.dim(answer.sign)
                show("\(answer.sign) \(line)", { sign + dress(String($0.dropFirst(answer.sign.count))) }, rest: dress)
            }
        }
        if case .asked = answer { return }
        show(session.status.told(by: session.screen), style.dim)
    }

    /// While a box is read, the board stands still and its figures change: up over the last board and the line typed under it,
    /// clear, and draw again. What is new (somebody certain) stands under it.
    private func redraw(_ board: [String], saying news: [String]) {
        if boardRows > 0 { Output.write("\u{1B}[\(boardRows + 1)A\r\u{1B}[J") }
        let rows = board + news.map { session.view.width.cut($0, to: session.view.columns - 1) }
        for (place, row) in rows.map(\.legible).enumerated() {
            Output.line(place >= board.count ? style.yellow(row) : row)
        }
        boardRows = rows.count
    }

    /// Wraps by display width; the first part and those after it are coloured each by itself.
    private func show(_ line: String, _ first: (String) -> String, rest: (String) -> String) {
        let parts = session.view.width.wrap(line.legible, to: session.view.columns, indent: "  ")
        for (place, part) in parts.enumerated() { Output.line(place == 0 ? first(part) : rest(part)) }
    }

    private func show(_ line: String, _ dress: (String) -> String) { show(line, dress, rest: dress) }

    /// Asks with numbers; anything but one of them cancels, and words are taken for the next line.
    private func choose(_ question: String, _ options: [String]) -> Int? {
        for line in question.split(separator: "\n") { show(String(line), { $0 }) }
        for (place, option) in options.enumerated() { show("  \(place + 1)  \(option)", { $0 }) }
        guard case .line(let typed) = editor.read(session.screen.prompt.chooseNumber) else { return nil }
        guard let number = Numbers.count(typed.trimmingSpaces, units: []) else {
            if !typed.trimmingSpaces.isEmpty { instead = typed }
            return nil
        }
        return options.indices.contains(number - 1) ? number - 1 : nil
    }
}
