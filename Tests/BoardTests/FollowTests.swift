import Chance
import Foundation
import Kernel
import Ledger
import Synchronization
import Testing

@testable import Board
@testable import Yard

/// The board reads along, and the book is as if it did not.
struct FollowTests {
    private func sides(of path: String) -> [String] {
        ["-wal", "-shm", "-journal", "-lock"].filter { FileManager.default.fileExists(atPath: path + $0) }
    }

    private func shown(_ book: Book) -> String { Frame(HallView(of: book, at: book.last.at, in: .chinese)).json }

    @Test func everyLineIsSeenAndTheBookEndsWhole() throws {
        let evening = try Evening(community: "南山社区", kind: .residents)
        let follower = try Follower<Chronicle>(at: evening.path)
        #expect(follower.count == 0)
        for line in try Scripts.lines("nanshan") {
            guard case .entered(let number, _) = evening.session.answer(to: line) else { continue }
            #expect(follower.look() == .more)
            #expect(follower.count == number && follower.head == evening.journal.head)
            #expect(shown(follower.folded.book) == shown(evening.session.book))
            #expect(follower.look() == .same)
            evening.session.rest()
        }
        #expect(evening.session.end() == nil)
        #expect(sides(of: evening.path).isEmpty, "with the follower still there the book lies whole in its one file")
        #expect(follower.look() == .same)
        let whole = try Data(contentsOf: URL(filePath: evening.path))
        let again = try Follower<Chronicle>(at: evening.path)
        #expect(again.head == follower.head)
        #expect(try Data(contentsOf: URL(filePath: evening.path)) == whole && sides(of: evening.path).isEmpty)
    }

    /// 撤销 and 恢复, also of lines in the middle, and sessions that end and begin in between.
    @Test func undoAndResumeAreFollowed() throws {
        let evening = try Evening()
        let follower = try Follower<Chronicle>(at: evening.path)
        try evening.type("人员 李大山", "人员 王秀英", "开会 院坝会 修路 应到=9", "签到 7人", "议题 修路", "下一项", "提案 修路 提出=李大山")
        #expect(follower.look() == .more)
        #expect(follower.folded.book.pendingMotion?.text == "修路")
        try evening.type("撤销 最后")
        #expect(follower.look() == .more)
        #expect(follower.folded.book.pendingMotion == nil)
        try evening.type("恢复", "表决 P1 赞成=5 反对=1 弃权=0")
        #expect(follower.look() == .more)
        #expect(shown(follower.folded.book).contains("passed"))
        try evening.type("休会 10分")
        #expect(follower.look() == .more)
        #expect(shown(follower.folded.book).contains("\"recess\""))
        evening.journal.close()
        let later = try Journal.open(at: evening.path)
        let session = try Session(journal: later, templates: Evening.templates, screen: Language.chinese.screen)
        for line in ["续会", "撤销 8", "散会"] { _ = session.answer(to: Array(line.utf8)) }
        #expect(follower.look() == .more)
        #expect(follower.head == later.head)
        #expect(shown(follower.folded.book) == shown(session.book))
        #expect(session.end() == nil)
        #expect(sides(of: evening.path).isEmpty)
    }

    /// Lines that come by the thousand, with folds of the log in between, on another thread: whatever a look sees hangs together.
    @Test func whatIsSeenHangsTogetherWhileTheLogIsFolded() throws {
        let evening = try Evening()
        let path = evening.path
        evening.journal.close()
        // A thread of its own: tasks share a few, and one that waits for another there may wait for ever.
        let written = Mutex<Result<EntryHash, any Error>?>(nil)
        Thread.detachNewThread {
            let end = Result { try Self.writeRemarks(to: path) }
            written.withLock { $0 = end }
        }
        let follower = try Follower<Chronicle>(at: path)
        var head: Result<EntryHash, any Error>?
        repeat {
            usleep(300)
            head = written.withLock { $0 }
            // What is seen after the writer has ended is all of it.
            let look = follower.look()
            if case .replaced = look { Issue.record("nobody replaced it") }
            if head != nil, case .torn = look { Issue.record("nobody writes any more") }
        } while head == nil
        #expect(try head?.get() == follower.head)
        #expect(follower.count == 900)
        #expect(sides(of: path).isEmpty)
    }

    private static func writeRemarks(to path: String) throws -> EntryHash {
        let journal = try Journal.open(at: path)
        for number in 1...900 {
            let remark = Remark(speaker: "周明", text: String(repeating: "\(number)句", count: number % 40 * 25))
            let at = try #require(Moment(iso: "2026-11-30T12:00:00"))
            try journal.append(line: "周明：\(number)", at: at, events: [.meeting(.said(remark))])
            if number % 50 == 0 { journal.rest(try journal.restore(), atEnd: number % 100 == 0) }
        }
        journal.close()
        return journal.head
    }

    /// What a killed session left in its log is seen, and stays for the session that resumes.
    @Test func aKilledSessionIsSeenWhole() throws {
        let evening = try Evening()
        try evening.type("开会 院坝会 修路 应到=9", "签到 7人")
        let copy = evening.folder.appending(path: "killed").path
        for side in ["", "-wal"] { try FileManager.default.copyItem(atPath: evening.path + side, toPath: copy + side) }
        let log = try Data(contentsOf: URL(filePath: copy + "-wal"))
        let follower = try Follower<Chronicle>(at: copy)
        #expect(follower.count == 2)
        #expect(try Data(contentsOf: URL(filePath: copy + "-wal")) == log)
        #expect(sides(of: copy) == ["-wal"])
        let resumed = try Journal.open(at: copy)
        #expect(resumed.count == 2)
        try resumed.append(line: "x", at: resumed.made, events: [.meeting(.adjourned)])
        #expect(follower.look() == .more && follower.count == 3)
        resumed.close()
        #expect(sides(of: copy).isEmpty)
    }

    @Test func anotherBookInItsPlaceIsNoticed() throws {
        let (one, other) = (try Evening(), try Evening())
        try one.type("开会 院坝会 甲")
        one.journal.close()
        other.journal.close()
        let follower = try Follower<Chronicle>(at: one.path)
        #expect(rename(other.path, one.path) == 0)
        #expect(follower.look() == .replaced)
    }

    /// A file that is no book, or half of one, is refused in words.
    @Test func damageIsRefused() throws {
        let evening = try Evening()
        try evening.type("开会 院坝会 甲 应到=9", "签到 7人")
        evening.journal.close()
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: evening.path)))
        var chance = Chance(seed: 33)
        for round in 0..<30 {
            var damaged = bytes
            for _ in 0..<(1 + chance.below(40)) {
                damaged[100 + chance.below(damaged.count - 100)] = UInt8(chance.below(256))
            }
            let path = evening.folder.appending(path: "damaged\(round)").path
            try Data(damaged).write(to: URL(filePath: path))
            // It ends in an error or in a book whose chain is sound; it ends.
            if let follower = try? Follower<Chronicle>(at: path) { #expect(follower.count <= 2) }
        }
        #expect(throws: LedgerError.self) { try Follower<Chronicle>(at: evening.folder.appending(path: "none").path) }
    }
}
