import Foundation
import Kernel

/// Where the time and the salts of entries come from.
///
/// `YUANBA_CLOCK` (ISO 8601) fixes both, so that a meeting replayed in a test gives the same book to the byte.
public enum Clock: Sendable {
    case system
    /// Always this time. `offset` is the zone it was stated in; without one it is read as the book's own wall clock.
    case fixed(Moment, offset: Zone?)

    /// The clock that the environment asks for.
    ///
    /// - Throws: `LedgerError.badClock` where `YUANBA_CLOCK` is set and holds no time.
    public init(environment: [String: String] = ProcessInfo.processInfo.environment) throws(LedgerError) {
        guard let text = environment["YUANBA_CLOCK"], !text.isEmpty else { self = .system; return }
        guard let moment = Moment(iso: text) else { throw .badClock(text) }
        let offset = text.drop { $0 != "T" }.drop { !"+-Z".contains($0) }
        if offset.isEmpty { self = .fixed(moment, offset: nil); return }
        guard let zone = Zone(offset) else { throw .badClock(text) }
        self = .fixed(moment, offset: zone)
    }

    /// That clock, or the environment's where none is given.
    static func given(_ clock: Clock?) throws(LedgerError) -> Clock {
        if let clock { return clock }
        return try Clock()
    }

    /// The time now, on the wall clock of that zone.
    public func now(in zone: Zone) -> Moment {
        switch self {
        case .system: Moment(seconds: Int(Date().timeIntervalSince1970.rounded(.down)) + zone.minutes * 60)
        case .fixed(let moment, nil): moment
        case .fixed(let moment, let offset?): moment.adding(seconds: (zone.minutes - offset.minutes) * 60)
        }
    }

    /// The 16 bytes that keep an entry's words from being guessed by its hash.
    func salt(for number: Int) -> Data {
        switch self {
        case .system:
            var generator = SystemRandomNumberGenerator()
            return withUnsafeBytes(of: (generator.next(), generator.next())) { Data($0) }
        case .fixed:
            return Data(SHA256.digest(of: String(number).utf8).prefix(16))
        }
    }
}

extension Clock {
    /// A new book's UUID.
    func bookID() -> String {
        switch self {
        case .system:
            return UUID().uuidString.lowercased()
        case .fixed:
            let digits = salt(for: 0).hexadecimal
            var groups: [Substring] = []
            var rest = digits[...]
            for length in [8, 4, 4, 4, 12] {
                groups.append(rest.prefix(length))
                rest = rest.dropFirst(length)
            }
            return groups.joined(separator: "-")
        }
    }
}
