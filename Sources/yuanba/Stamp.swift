import Foundation
import Kernel
import Ledger
import Yard

/// When a file is made, by the program's clock: `2026-11-26T20:00:00+08:00`.
enum Stamp {
    static func now() throws -> String {
        switch try Clock() {
        case .fixed(let moment, let zone): moment.iso(zone: zone ?? .china)
        case .system: china.iso(zone: .china)
        }
    }

    /// The day by the program's clock.
    static func today() throws -> Day {
        switch try Clock() {
        case .fixed(let moment, _): moment.day
        case .system: china.day
        }
    }

    private static var china: Moment {
        Moment(seconds: Int(Date().timeIntervalSince1970) + Zone.china.minutes * 60)
    }
}
