/// A problem that a development plan starts from: `Q1`.
public struct ProblemID: NumberedID {
    public static let letter: Character = "Q"
    public let number: Int
    public init(_ number: Int) { self.number = number }
}

/// What a plan wants to reach: `G1`.
public struct GoalID: NumberedID {
    public static let letter: Character = "G"
    public let number: Int
    public init(_ number: Int) { self.number = number }
}

/// The name of a meeting called ahead: `M1`.
public struct CallID: NumberedID {
    public static let letter: Character = "M"
    public let number: Int
    public init(_ number: Int) { self.number = number }
}

/// The name of an activity: `H1`.
public struct ActivityID: NumberedID {
    public static let letter: Character = "H"
    public let number: Int
    public init(_ number: Int) { self.number = number }
}
