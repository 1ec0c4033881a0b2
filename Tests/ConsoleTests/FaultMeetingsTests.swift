import Foundation
import Kernel
import Testing

@testable import Yard

/// Meetings that once went wrong, where they lie beside the checkout: each is played, replayed and verified, and where something
/// was wrong the right value is named. The same lines are typed in the tests beside this one, for a checkout that lies alone.
@Suite("Meetings that once went wrong")
struct FaultMeetingsTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../shared/faults/meetings").standardizedFileURL
    static let names: [String] = {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".meeting") }.map { String($0.dropLast(8)) }.sorted()
    }()
    /// Says in the report that there was nothing to play.
    static let isThere: ConditionTrait = .enabled(if: !names.isEmpty, "no such meetings lie beside the checkout")

    private func play(_ name: String) throws -> (room: Room, answers: [String]) {
        let text = try String(contentsOf: Self.folder.appending(path: "\(name).meeting"), encoding: .utf8)
        let room = try Room(language: name.hasPrefix("EN") ? .english : .chinese)
        let answers = text.split(separator: "\n").map { room.say(String($0)).lines.joined(separator: "\n") }
        return (room, answers)
    }

    @Test(isThere, arguments: names) func playedReplayedVerified(name: String) throws {
        let (room, _) = try play(name)
        let replayed = try room.session.journal.replay()
        #expect(try Room.bytes(replayed.book) == room.state)
        let verified = try room.session.journal.verify(
            redeciding: Redeciding(reading: room.session.journal.entries).closure)
        #expect(verified.entries == room.session.journal.count)
        for meeting in room.book.meetings {
            let facts = MeetingFacts(meeting, in: room.book, for: .full)
            #expect(MeetingJSON(facts: facts, wording: .chinese).value["motions"] != nil)
        }
    }

    @Test(isThere) func theAmendedAmountChoosesTheClause() throws {
        let (room, answers) = try play("A4b-amount-threshold")
        #expect(room.book.proposal(2)?.finalAmount == Money(yuan: 2000))
        #expect(room.book.proposal(2)?.state == .rejected)
        #expect(answers.contains { $0.contains("加上 金额=3000") })
        #expect(try play("A4-amend-amount").room.book.proposal(1)?.finalAmount == Money(yuan: 5000))
    }

    @Test(isThere) func theQuorumIsThatOfTheDecision() throws {
        let (room, _) = try play("R2-quorum-at-close")
        let figures = try MeetingFacts(#require(room.meeting), in: room.book, for: .full).quorum
        #expect(figures.isMet && figures.present == 4 && figures.atClose == 2)
    }

    @Test(isThere) func anElectionWithoutAQuorumIsClosed() throws {
        let (room, _) = try play("M7-hoa-569")
        let outcome = try #require(room.meeting?.elections.first?.declaration?.outcome)
        #expect(!outcome.isValid && outcome.cast == 33 && outcome.elected.isEmpty)
    }

    @Test(isThere) func observersMoveNothingAndHoldNoProxy() throws {
        let (room, _) = try play("L1-observer-votes")
        #expect(room.book.proposals.isEmpty && room.meeting?.attendance.proxies.isEmpty == true)
    }

    @Test(isThere) func aVoteOfNobodyIsNone() throws {
        let (room, answers) = try play("Z1-zero-votes")
        #expect(answers.contains { $0.contains("决 0 0 4") })
        #expect(room.meeting?.polls.first?.votes == Votes(abstain: 4))
    }

    @Test(isThere) func recessesAreNoTimeOfTheItem() throws {
        #expect(try play("T1-timers").answers.contains { $0.contains("修路（10/5分）") })
    }

    @Test(isThere) func amendmentsOfAmendments() throws {
        let (room, _) = try play("I5-amendments")
        #expect(room.book.state(of: QuestionID(proposal: 1, amendment: 1, inner: 1)) == .adopted)
        #expect(room.book.state(of: QuestionID(proposal: 1, amendment: 2)) == .withdrawn)
        #expect(room.book.state(of: QuestionID(proposal: 1, amendment: 3)) == .tied)
    }
}
