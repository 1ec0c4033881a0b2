import Foundation
import Kernel
import Ledger
import Yard

/// Follows the book on a thread of its own and puts on the stage what is to be seen.
final class Watch: @unchecked Sendable {
    /// Between two looks: well under what an eye notices, and next to nothing of a processor.
    private static let pause: UInt32 = 40_000
    /// Looks after which a page that runs a clock is made anew, for those who come without scripts.
    private static let renewal = 125
    private static let beat = 375
    /// Looks in a row that gave nothing whole: folding a log takes moments, and this is no moment.
    private static let patience = 125

    let stage: Stage
    private let path: String
    private let clock: Clock
    /// Is told once why a book cannot be read any more; what was seen last stands until it can.
    private let complain: @Sendable (any Error) -> Void
    private var follower: Follower<Chronicle>
    private var torn = 0
    /// When the file had last been written as it was last compared.
    private var compared: Date?

    init(at path: String, complain: @escaping @Sendable (any Error) -> Void) throws {
        self.path = path
        self.complain = complain
        clock = try Clock()
        follower = try Follower(at: path)
        stage = Stage(Self.scene(follower, clock))
    }

    /// Looks until nobody holds it any more.
    func start() {
        Thread.detachNewThread { [weak self] in
            var looks = 0
            while true {
                usleep(Self.pause)
                looks += 1
                guard let self else { return }
                look(looks)
            }
        }
    }

    private func look(_ looks: Int) {
        let seen = follower.look()
        torn = seen == .torn ? torn + 1 : 0
        switch seen {
        case .more: show()
        case .same:
            guard looks % Self.renewal == 0 else { break }
            if !compare(), stage.scene.book.meeting != nil { show() }
        // Another book was put there, a copy brought back for instance. Until one can be read the last state stands.
        case .replaced: if let other = try? Follower<Chronicle>(at: path) { follow(other) }
        case .torn:
            guard torn % Self.patience == 0 else { break }
            do { follow(try Follower(at: path)) } catch { if torn == Self.patience { complain(error) } }
        }
        if looks % Self.beat == 0 { stage.wake() }
    }

    /// Reads the book anew where its file was written since that was last done, and follows that where it says more: a wall must not stand
    /// still whatever a look has missed.
    private func compare() -> Bool {
        let now = (try? FileManager.default.attributesOfItem(atPath: path))?[.modificationDate] as? Date
        guard now != compared else { return false }
        compared = now
        guard let other = try? Follower<Chronicle>(at: path), other.head != follower.head else { return false }
        follow(other)
        return true
    }

    private func follow(_ other: Follower<Chronicle>) {
        follower = other
        show()
    }

    private func show() { stage.show(Self.scene(follower, clock)) }

    private static func scene(_ follower: Follower<Chronicle>, _ clock: Clock) -> Stage.Scene {
        let book = follower.folded.book
        // A meeting typed in afterwards stands at its last line's time, not at the clock's.
        let before = follower.last.map { TimeRule.Before(at: $0.at, recorded: $0.recorded) }
        let now = TimeRule(
            clock: clock.now(in: follower.header.zone), before: before, isMeetingOpen: book.meeting != nil
        ).moment(nil, openingDay: nil)
        let frames = Dictionary(
            uniqueKeysWithValues: Language.allCases.map { ($0, Frame(HallView(of: book, at: now, in: $0))) })
        return Stage.Scene(
            book: book, count: follower.count, head: follower.head.description, frames: frames, made: .now)
    }
}
