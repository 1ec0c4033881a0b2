/// Colour, at a terminal that wants it.
public struct Style: Sendable {
    public let isColoured: Bool
    /// Whether lines can be drawn again where they stand.
    public let redraws: Bool

    public init(isColoured: Bool, redraws: Bool = false) {
        self.isColoured = isColoured
        self.redraws = redraws
    }

    /// Colour only at a terminal, and never against `NO_COLOR` or on a dumb one.
    public init(isTerminal: Bool, environment: [String: String]) {
        let isUnwanted = environment["NO_COLOR"]?.isEmpty == false || environment["TERM"] == "dumb"
        isColoured = isTerminal && !isUnwanted
        redraws = isTerminal && environment["TERM"] != "dumb"
    }

    package func dim(_ text: String) -> String { wrapped(text, "2") }
    package func red(_ text: String) -> String { wrapped(text, "31") }
    package func yellow(_ text: String) -> String { wrapped(text, "33") }
    package func bold(_ text: String) -> String { wrapped(text, "1") }

    private func wrapped(_ text: String, _ code: String) -> String {
        isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
