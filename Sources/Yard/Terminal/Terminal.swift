import Glibc
import Kernel
import Prompt

/// What the program stands at: a terminal or a pipe, how wide, in which language.
public struct Terminal: Sendable {
    public let isInteractive: Bool
    public let style: Style
    public let view: View

    /// - Parameter environment: `COLUMNS`, `TERM`, `NO_COLOR`, and `YUANBA_WIDE=1` where ambiguous signs (“ ” … ①) take two
    ///   columns.
    public init(environment: [String: String]) {
        let isOut = isatty(STDOUT_FILENO) == 1
        isInteractive = isOut && isatty(STDIN_FILENO) == 1
        style = Style(isTerminal: isOut, environment: environment)
        let wide = DisplayWidth(ambiguousIsWide: environment["YUANBA_WIDE"] == "1")
        view = View(columns: isOut ? Terminal.columns ?? 80 : 80, width: wide, strokes: .chosen(environment))
    }

    private static var columns: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 else { return nil }
        return Int(size.ws_col)
    }
}
