/// A moment on the wall clock of the place where the book is kept, to the second.
///
/// The book's header holds the offset of that clock from UTC; inside the book times are compared and shown as the people
/// in the yard read them.
///
///     let opened = Moment(Day(2026, 11, 20)!, hour: 19, minute: 30)
///     opened.clock                            // "19:30"
///     opened.iso(zone: Zone(minutes: 480))    // "2026-11-20T19:30:00+08:00"
public struct Moment: Hashable, Comparable, Sendable, Codable {
    /// Seconds since 1970-01-01 00:00 on that wall clock.
    public let seconds: Int

    public init(seconds: Int) { self.seconds = seconds }

    public init(_ day: Day, hour: Int = 0, minute: Int = 0, second: Int = 0) {
        seconds = day.number * 86_400 + hour * 3_600 + minute * 60 + second
    }

    /// Reads `2026-11-20T19:30:00`, with or without seconds and with or without the offset behind it, which is dropped.
    public init?(iso text: some StringProtocol) {
        let halves = text.split(separator: "T", maxSplits: 1)
        guard halves.count == 2, let day = Day(halves[0]) else { return nil }
        let clock = halves[1].prefix { $0.isNumber || $0 == ":" }.split(separator: ":").map { Int($0) }
        guard (2...3).contains(clock.count), let hour = clock[0], let minute = clock[1],
            let second = clock.count == 3 ? clock[2] : 0,
            (0..<24).contains(hour), (0..<60).contains(minute), (0..<61).contains(second)
        else { return nil }
        self.init(day, hour: hour, minute: minute, second: second)
    }

    public var day: Day { Day(number: seconds.flooredDivision(by: 86_400)) }
    public var hour: Int { secondOfDay / 3_600 }
    public var minute: Int { secondOfDay / 60 % 60 }

    /// Hours and minutes as papers show them: `19:30`.
    public var clock: String { "\(hour.padded(2)):\(minute.padded(2))" }

    /// ISO 8601 with the book's offset: `2026-11-20T19:30:00+08:00`.
    public func iso(zone: Zone) -> String {
        "\(day)T\(clock):\((secondOfDay % 60).padded(2))\(zone)"
    }

    public func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + more) }
    public func seconds(since earlier: Moment) -> Int { seconds - earlier.seconds }

    public static func < (a: Moment, b: Moment) -> Bool { a.seconds < b.seconds }

    public init(from decoder: any Decoder) throws {
        seconds = try decoder.singleValueContainer().decode(Int.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(seconds)
    }

    private var secondOfDay: Int { seconds - seconds.flooredDivision(by: 86_400) * 86_400 }
}

/// The offset of the book's wall clock from UTC, in minutes: `+08:00` all over China.
public struct Zone: Hashable, Sendable, Codable, CustomStringConvertible {
    public let minutes: Int

    public init(minutes: Int) { self.minutes = minutes }

    /// China Standard Time, the zone of a new book unless told otherwise.
    public static let china = Zone(minutes: 480)

    /// Reads `+08:00`, `-03:30` or `Z`.
    public init?(_ text: some StringProtocol) {
        if text == "Z" { self.init(minutes: 0); return }
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let fields = text.dropFirst().split(separator: ":").map { Int($0) }
        guard fields.count == 2, let hours = fields[0], let minutes = fields[1],
            (0...14).contains(hours), (0..<60).contains(minutes)
        else { return nil }
        self.init(minutes: (hours * 60 + minutes) * (sign == "-" ? -1 : 1))
    }

    public var description: String {
        "\(minutes < 0 ? "-" : "+")\((abs(minutes) / 60).padded(2)):\((abs(minutes) % 60).padded(2))"
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let zone = Zone(text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such offset: \(text)")
        }
        self = zone
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
