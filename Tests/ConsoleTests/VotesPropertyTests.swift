import Chance
import Foundation
import Reference
import Testing

@testable import Yard

/// Random meetings — arrivals, leavings, proxies, households, roll calls name by name, second votes, votes by paper over days, undo —
/// against a slow reckoner that shares nothing with the program.
@Suite struct VotesPropertyTests {
    @Test func aHouseholdThatVotedAndIsRepresentedSinceHasOneVote() throws {
        let room = try Room()
        try room.type("人员 甲一 户=甲一", "人员 丙一 户=丙一", "人员 丙二 户=丙一", "人员 丁一 户=丁一")
        try room.type(
            "开会 院坝会 随便 应到=3户 主持=甲一", "提案 修路 提出=甲一", "签到 甲一 丙一 丁一", "表决 P1 方式=记名",
            "记名 丙一=弃权", "离场 丙一", "委托 丙二 甲一", "记名 甲一=赞成")
        let last = room.say("记名 丁一=赞成")
        #expect(last.lines.first?.hasPrefix("都报完了，记名结束") == true, "\(last.lines)")
        let poll = try #require(room.meeting?.polls.last)
        #expect(poll.votes == Votes(for: 2, against: 0, abstain: 1) && poll.electorate.votes == 3)
    }

    @Test func theFiguresOfEveryPollAreThoseOfASecondReckoner() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        var (polls, byPaper, seen) = (0, 0, 0)
        // Twenty-four meetings, and more where chance closed few votes by paper.
        for turn in 0..<120 where turn < 24 || byPaper <= 5 {
            var meeting = try RandomMeeting(households: turn % 2 == 1, chance: random)
            try meeting.go(lines: 120, "seed \(seed), meeting \(turn)")
            polls += meeting.reckoner.polls.count { !$0.isOpen }
            byPaper += meeting.reckoner.polls.count { !$0.isOpen && $0.papers != nil }
            seen += meeting.seen.count
            random = meeting.chance
        }
        print("\(polls) polls closed, \(byPaper) by paper, \(seen) secret openings undone")
        #expect(polls > 12, "seed \(seed): the meetings must vote: \(polls) polls closed")
        #expect(byPaper > 5, "seed \(seed): the meetings must vote by paper: \(byPaper) polls closed")
    }

    /// Heads alone: whoever was here at some time while the poll was open may have voted, and nobody else.
    @Test func headsThatComeAndGo() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        for turn in 0..<40 {
            let room = try Room()
            var here = Int.random(in: 30...60, using: &random)
            var ever = here
            try room.type("人员 甲一", "开会 院坝会 数人头 应到=100 规则=南塘 主持=甲一", "签到 \(here)人", "提案 修路 提出=甲一", "表决")
            for _ in 0..<Int.random(in: 0...6, using: &random) {
                let heads = Int.random(in: 1...5, using: &random)
                if Bool.random(using: &random) {
                    try room.type("到 +\(heads)人")
                    (here, ever) = (here + heads, ever + heads)
                } else {
                    try room.type("离场 \(heads)人")
                    here -= heads
                }
            }
            let most = min(ever, 100)
            let tooMany = room.say("表决 \(most) 1 0")
            #expect(tooMany.isRefused, "seed \(seed), turn \(turn): \(most) could vote, \(tooMany.lines)")
            let cast = Int.random(in: 0...most, using: &random)
            let yes = Int.random(in: 0...cast, using: &random)
            if cast > 0 {
                try room.type("表决 \(yes) \(cast - yes) 0")
                let poll = try #require(room.meeting?.polls.last)
                #expect(poll.electorate.present == (cast > here ? ever : here), "seed \(seed), turn \(turn)")
                #expect(poll.votes.cast <= poll.electorate.votes)
            }
        }
    }
}
