/// Who is there, by name and by head count.
///
/// A head count sets the number present; a name signed in after it is one of those counted unless names exceed it.
public struct Attendance: Codable, Sendable {
    public struct Arrival: Codable, Hashable, Sendable {
        public let name: String
        public let stamp: Stamp
    }

    public struct Apology: Codable, Hashable, Sendable {
        public let name: String
        public var reason: String?
        public let stamp: Stamp
        public var isPrivate = false
    }

    public struct Observer: Codable, Hashable, Sendable {
        public let name: String
        public let office: String?
        public let stamp: Stamp
    }

    /// How many are entitled (应到); `nil` where nobody said.
    public var entitled: Int?
    public var unit: BodyUnit
    /// The committee whose members are entitled, when they are.
    public let committee: String?
    /// Those present by name, in the order of signing in.
    public private(set) var names: [String] = []
    /// The last head count, moved by later comings and goings.
    public private(set) var heads: Int?
    public private(set) var arrivals: [Arrival] = []
    public private(set) var departures: [Arrival] = []
    public private(set) var excused: [Apology] = []
    public private(set) var absent: [Apology] = []
    public private(set) var observers: [Observer] = []
    public private(set) var proxies: [Proxy] = []
}
