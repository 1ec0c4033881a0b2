import Foundation

/// Some threads that do the same work until there is none left. Reading a book keeps Dispatch's own threads busy, and work of Dispatch that waits
/// for other work of it may wait for a thread.
enum Crew {
    /// Returns when every one of them has returned.
    static func work(_ count: Int, _ body: @escaping @Sendable () -> Void) {
        let done = DispatchSemaphore(value: 0)
        for _ in 0..<count {
            let thread = Thread {
                body()
                done.signal()
            }
            // Values of a book nest deeply, and a thread of its own has half a megabyte unless told.
            thread.stackSize = 8 << 20
            thread.start()
        }
        for _ in 0..<count { done.wait() }
    }
}
