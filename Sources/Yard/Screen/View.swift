import Kernel
import Prompt

/// How answers are laid out: the columns there are, and how wide a sign is.
public struct View: Sendable {
    public let columns: Int
    public let width: DisplayWidth
    /// How votes are drawn on the board.
    public let strokes: Strokes
    /// The time at which a question is asked: what is late, who sits where just now.
    var at: Moment?
    /// The ledger of people served, where it is open.
    var ledger: OpenLedger?

    public init(columns: Int = 80, width: DisplayWidth = DisplayWidth(), strokes: Strokes = .plain) {
        self.columns = columns
        self.strokes = strokes
        self.width = width
    }

    /// The same, for a question asked at that time, with the ledger where it is open.
    func asked(at moment: Moment, _ ledger: OpenLedger? = nil) -> View {
        var view = self
        view.at = moment
        view.ledger = ledger
        return view
    }
}
