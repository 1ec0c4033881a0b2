import Kernel

/// Lines about the units of a building.
public enum UnitCommand: Hashable, Sendable {
    /// 房屋: registers a unit, or corrects what is given of one registered.
    case unit(number: String, owners: [String]?, area: Area?, household: String?, reason: String?)
    /// 房屋 … 注销: it is pulled down, or was no unit of its own.
    case remove(number: String, reason: String?)
}

public enum UnitEvent: Codable, Hashable, Sendable {
    case registered(unit: String, holding: Holding)
    /// Both, so that the entry alone says what it changed.
    case corrected(unit: String, before: Holding, after: Holding, reason: String)
    case removed(unit: String, holding: Holding, reason: String)
}
