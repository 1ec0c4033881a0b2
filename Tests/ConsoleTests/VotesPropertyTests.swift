import Chance
import Foundation
import Reference
import Testing

@testable import Yard

/// Random meetings — arrivals, leavings, proxies, households, roll calls name by name, second votes, undo — against a slow reckoner that
/// shares nothing with the program.
@Suite struct VotesPropertyTests {
    @Test func theFiguresOfEveryPollAreThoseOfASecondReckoner() throws {
        let seed = Chance.seed(ProcessInfo.processInfo.environment)
        print("YUANBA_SEED=\(seed)")
        var random = Chance(seed: seed)
        var polls = 0
        for turn in 0..<24 {
            var meeting = try RandomMeeting(households: turn % 2 == 1, chance: random)
            try meeting.go(lines: 90, "seed \(seed), meeting \(turn)")
            polls += meeting.reckoner.polls.count { !$0.isOpen }
            random = meeting.chance
        }
        #expect(polls > 40, "seed \(seed): the meetings must vote: \(polls) polls closed")
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

/// A meeting in which anything may happen next, played in the program and in the reckoner.
private struct RandomMeeting {
    private let room: Room
    private let names = (1...9).map { "人\("一二三四五六七八九".map(String.init)[$0 - 1])" }
    private(set) var reckoner = MeetingReckoner()
    private var earlier: [MeetingReckoner] = []
    private(set) var chance: Chance
    private let quorum: Int

    init(households: Bool, chance: Chance) throws {
        self.chance = chance
        room = try Room()
        reckoner.countsHouseholds = households
        // Three people to a household.
        for (place, name) in names.enumerated() {
            let household = names[place / 3 * 3]
            reckoner.households[name] = household
            try room.type("人员 \(name) 户=\(household)")
        }
        let entitled = households ? "3户" : "9"
        quorum = households ? 2 : 5
        try room.type("开会 院坝会 随便 应到=\(entitled) 主持=\(names[0])", "提案 修路 提出=\(names[0])")
        for name in names.dropLast(2) {
            try room.type("签到 \(name)")
            earlier.append(reckoner)
            reckoner.here.insert(name)
        }
    }

    private mutating func pick(_ names: some Collection<String>) -> String? {
        names.sorted().randomElement(using: &chance)
    }

    /// Types a line; where it is accepted the reckoner follows.
    private mutating func type(_ line: String, _ follow: (inout MeetingReckoner) -> Void) -> Bool {
        guard !room.say(line).isRefused else { return false }
        earlier.append(reckoner)
        follow(&reckoner)
        return true
    }

    mutating func go(lines: Int, _ what: String) throws {
        for _ in 0..<lines {
            try step(what)
            let electorate = room.book.electorate
            #expect(electorate.present == reckoner.present.count, "\(what): present")
            #expect(electorate.proxies == reckoner.represented.count, "\(what): proxies")
            let polls = room.meeting?.polls ?? []
            try #require(polls.count == reckoner.polls.count, "\(what): polls")
            for (poll, reckoned) in zip(polls, reckoner.polls) {
                #expect(poll.isOpen == reckoned.isOpen, "\(what)")
                #expect(
                    Votes(poll.cast) == Votes(for: reckoned.yes, against: reckoned.no, abstain: reckoned.abstain),
                    "\(what): the roll")
                guard !poll.isOpen else { continue }
                #expect(poll.votes == Votes(poll.cast), "\(what): the figures")
                #expect(poll.electorate.votes == reckoned.voters, "\(what): those who could vote")
            }
        }
    }

    private mutating func step(_ what: String) throws {
        let quorum = quorum
        switch Int.random(in: 0..<20, using: &chance) {
        case 0..<5:
            guard let name = pick(Set(names).subtracting(reckoner.here)) else { return }
            _ = type("签到 \(name)") { $0.here.insert(name) }
        case 5..<8:
            guard let name = pick(reckoner.here) else { return }
            _ = type("离场 \(name)") { $0.here.remove(name) }
        case 8:
            guard let principal = pick(Set(names).subtracting(reckoner.here)), let holder = pick(reckoner.here) else {
                return
            }
            _ = type("委托 \(principal) \(holder)") { $0.proxies[principal] = holder }
        case 9, 10:
            if room.meeting?.openPoll != nil { return }
            let isFirst = reckoner.polls.isEmpty
            _ = type(isFirst ? "表决 方式=记名" : "表决 P1 方式=记名") { $0.open() }
        case 11..<17:
            guard room.meeting?.openPoll != nil, let name = pick(names) else { return }
            let choice: MeetingReckoner.Choice = [.yes, .no, .abstain].randomElement(using: &chance) ?? .yes
            let word = choice == .yes ? "赞成" : choice == .no ? "反对" : "弃权"
            let mayCast = reckoner.mayCast(name)
            let accepted = type("记名 \(name)=\(word)") { $0.call([(name, choice)], quorum: quorum) }
            #expect(accepted == mayCast, "\(what): \(name) votes")
        case 17:
            guard let poll = reckoner.openPoll, !reckoner.polls[poll].cast.isEmpty else { return }
            let mayClose = reckoner.present.count >= quorum
            #expect(type("表决 结束") { $0.close() } == mayClose, "\(what): closing")
        default:
            guard let before = earlier.popLast() else { return }
            try #require(!room.say("撤销").isRefused, "\(what): undo")
            reckoner = before
        }
    }
}
