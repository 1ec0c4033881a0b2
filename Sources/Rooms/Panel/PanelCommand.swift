import Tally

/// Lines about panels drawn by lot.
public enum PanelCommand: Hashable, Sendable {
    /// 抽签 … 人数=: who is to be drawn; with a lot it is drawn at once.
    case call(PanelCall, PanelLot?)
    /// 抽签 … 种子=
    case draw(title: String, PanelLot)
    /// 递补: of the panel named, else of the last one drawn.
    case substitute(names: [String], title: String?, PanelLot?, reason: String?)
}

/// A panel as it is asked for.
public struct PanelCall: Hashable, Sendable {
    public var title: String
    public var seats: Int
    public var committee: String?
    /// Whom it is drawn from, where it is no committee.
    public var names: [String]
    public var quotas: [PanelTerm]
    public var method: PanelMethod
}

public enum PanelEvent: Codable, Hashable, Sendable {
    case called(title: String, terms: PanelTerms)
    case pooled(title: String, pool: PanelPool)
    case drawn(title: String, by: PanelLot, names: [String])
    case substituted(title: String, out: [String], by: PanelLot, names: [String], reason: String?)
}
