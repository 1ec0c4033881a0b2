import Kernel

/// Somebody whom the community serves, by number through the whole book: D1.
public struct ClientID: NumberedID {
    public static let letter: Character = "D"
    public let number: Int
    public init(_ number: Int) { self.number = number }
}

/// A case file: C1.
public struct CaseID: NumberedID {
    public static let letter: Character = "C"
    public let number: Int
    public init(_ number: Int) { self.number = number }
}

/// On whose word the data of somebody are kept (个人信息保护法第13、29条; of a child under fourteen on that of a guardian, 第31条).
public enum Consent: Codable, Hashable, Sendable {
    case own
    case guardian(String)
}

/// What is kept of a person served. All of it is sealed.
public struct ClientDetails: Codable, Hashable, Sendable {
    public var name: String
    public var categories: [String] = []
    public var born: Day?
    public var household: String?
    public var group: String?
    public var phone: String?
    public var address: String?
    public var consent: Consent

    init(name: String, consent: Consent) { (self.name, self.consent) = (name, consent) }
}

/// Somebody served, as the register has them now.
public struct Client: Sendable {
    public enum State: String, Sendable {
        case served
        /// No longer: moved, died, in no need.
        case struck
        case handedOver = "handed_over"
        /// The data are destroyed; the number stays.
        case withdrawn
    }

    public let id: ClientID
    /// `nil` where the data are destroyed.
    public internal(set) var details: ClientDetails?
    /// The day from which they are served.
    public let since: Day
    public internal(set) var state = State.served
    /// The day on which that ended.
    public internal(set) var until: Day?
    /// Why they were struck off, or to whom they were handed over.
    public internal(set) var ending: String?
    /// What was kept of them before it was changed, oldest first.
    public internal(set) var replaced: [ClientDetails] = []
    public internal(set) var stamp: Stamp
    /// Every entry about them.
    public internal(set) var entries: [Int] = []
}

/// One time that somebody was called on.
public struct Visit: Codable, Hashable, Sendable {
    public let by: [String]
    public let day: Day
    public let text: String?
    /// The activity in the course of which it was made.
    public let activity: ActivityID?
}

/// One service rendered to somebody.
public struct Service: Codable, Hashable, Sendable {
    public let kind: String
    public let by: [String]
    public let day: Day
    public let minutes: Int?
}

/// A case file: what is to be reached, what was done, what came of it.
public struct CaseFile: Sendable {
    public let id: CaseID
    public let client: ClientID
    public let goal: String
    public let opened: Day
    public internal(set) var notes: [(day: Day, text: String)] = []
    public internal(set) var closed: (day: Day, outcome: String)?
    public internal(set) var entries: [Int] = []
}
