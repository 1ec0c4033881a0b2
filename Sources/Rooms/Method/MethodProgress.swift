import Kernel

/// How far a proposal has come on the way its method lays out (六共, 四议两公开).
public struct MethodProgress: Codable, Hashable, Sendable {
    public struct Step: Codable, Hashable, Sendable {
        public let stage: String
        public let stamp: Stamp
        public let meeting: Int?
    }

    public let method: String
    /// The stages reached, the last of them the present one.
    public var steps: [Step]

    public var stage: String { steps.last?.stage ?? "" }
}
