import Kernel

// Where the record of a meeting shows what happened to a panel.
extension PanelEvent {
    public var recorded: Recorded {
        switch self {
        case .called, .drawn, .substituted: .line
        case .pooled:
            .nowhere(
                because: "whom the roll counts towards which quota is personal; the line of the call gives the figures")
        }
    }
}
