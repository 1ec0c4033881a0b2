import Foundation
import Kernel
import Yard

/// What is to be seen just now, for all who ask, and those who wait for news.
///
/// Only the last state is kept: whoever comes late, or falls behind, gets what is true now and never what was true before.
final class Stage: @unchecked Sendable {
    /// What was made of the book at one look.
    struct Scene: Sendable {
        let book: Book
        let count: Int
        let head: String
        let frames: [Language: Frame]
        let made: ContinuousClock.Instant
    }

    private let lock = NSLock()
    private var current: Scene
    private var waiting: [Int: AsyncStream<Void>.Continuation] = [:]
    private var next = 0

    init(_ scene: Scene) { current = scene }

    var scene: Scene { lock.withLock { current } }

    func frame(_ language: Language) -> (frame: Frame, age: Int) {
        let scene = scene
        let age = (ContinuousClock.now - scene.made).components
        let frame =
            scene.frames[language] ?? scene.frames[.chinese]
            ?? Frame(HallView(of: scene.book, at: scene.book.last.at, in: language))
        return (frame, Int(age.seconds) * 1_000 + Int(age.attoseconds / 1_000_000_000_000_000))
    }

    /// Takes a new scene; those who wait are woken where it is news.
    func show(_ scene: Scene) {
        let isNews = lock.withLock {
            let isNews = scene.frames.contains { $1.id != current.frames[$0]?.id }
            current = scene
            return isNews
        }
        if isNews { wake() }
    }

    /// Wakes those who wait, also where there is no news: they then notice who has gone.
    func wake() {
        for one in lock.withLock({ Array(waiting.values) }) { one.yield() }
    }

    /// Wakes at once, and then whenever there is news; of several only the last counts.
    func news() -> AsyncStream<Void> {
        let (stream, continuation) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        let id = lock.withLock {
            next += 1
            waiting[next] = continuation
            return next
        }
        continuation.onTermination = { [weak self] _ in self?.leave(id) }
        continuation.yield()
        return stream
    }

    private func leave(_ id: Int) { lock.withLock { _ = waiting.removeValue(forKey: id) } }
}
