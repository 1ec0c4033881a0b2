import Foundation
import Synchronization

/// Hears that somebody wants the program to stop (Ctrl-C), so that what is being read can be put away first.
final class Interrupt: Sendable {
    /// How a program ends that was interrupted: 128 and the number of the signal.
    static let status = 128 + SIGINT

    private let heard = Atomic(false)

    var isHeard: Bool { heard.load(ordering: .relaxed) }

    init() {
        signal(SIGINT, SIG_IGN)
        let source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global(qos: .userInitiated))
        // It holds the source for as long as the program runs.
        source.setEventHandler { [self] in
            heard.store(true, ordering: .relaxed)
            _ = source
        }
        source.resume()
    }
}
