import Foundation

/// A value that several threads change, one at a time.
final class Gathered<Value>: @unchecked Sendable {
    private let turn = NSLock()
    private var held: Value

    init(_ value: Value) { held = value }

    var value: Value { change { $0 } }

    func change<Result>(_ change: (inout Value) -> Result) -> Result {
        turn.lock()
        defer { turn.unlock() }
        return change(&held)
    }
}
