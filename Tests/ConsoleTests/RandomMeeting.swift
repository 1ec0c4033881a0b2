import Chance
import Kernel
import Reference
import Testing

@testable import Yard

/// A meeting in which anything may happen next, played in the program and in the reckoner.
struct RandomMeeting {
    let room: Room
    let names = (1...9).map { "人\("一二三四五六七八九".map(String.init)[$0 - 1])" }
    private(set) var reckoner = MeetingReckoner()
    private var earlier: [(reckoner: MeetingReckoner, opened: Int?)] = []
    var chance: Chance
    let quorum: Int
    let entitled: Int
    /// The day it is, in November.
    var day = 20
    /// How many motions there are, by the undo.
    var motions: Int { room.book.proposals.count }
    /// The last answer, to be told with what was expected.
    private(set) var last: [String] = []
    /// Motions of which secret papers were opened, and the opening undone.
    private(set) var seen: Set<Int> = []

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
        entitled = households ? 3 : 9
        quorum = households ? 2 : 5
        try room.type(
            "开会 院坝会 随便 应到=\(households ? "3户" : "9") 主持=\(names[0])", "提案 修路 提出=\(names[0])")
        for name in names.dropLast(2) {
            try room.type("签到 \(name)")
            earlier.append((reckoner, nil))
            reckoner.here.insert(name)
        }
    }

    mutating func pick<T: Comparable>(_ from: some Collection<T>) -> T? {
        from.sorted().randomElement(using: &chance)
    }

    /// Types a line; where it is accepted the reckoner follows. `opened` is the motion whose secret papers the line opens.
    mutating func type(_ line: String, opened: Int? = nil, _ follow: (inout MeetingReckoner) -> Void) -> Bool {
        let answer = room.say("@2026-11-\(day) 19:30 \(line)")
        last = answer.lines
        guard !answer.isRefused else { return false }
        earlier.append((reckoner, opened))
        follow(&reckoner)
        return true
    }

    mutating func go(lines: Int, _ what: String) throws {
        for _ in 0..<lines {
            try step(what)
            let electorate = room.book.electorate
            #expect(electorate.present == reckoner.present.count, "\(what): present")
            #expect(electorate.proxies == reckoner.represented.count, "\(what): proxies")
            try comparePolls(what)
            try comparePapers(what)
        }
    }

    private func comparePolls(_ what: String) throws {
        let polls = room.meeting?.polls ?? []
        try #require(polls.count == reckoner.polls.count, "\(what): polls")
        for (poll, reckoned) in zip(polls, reckoner.polls) {
            #expect(poll.isOpen == reckoned.isOpen, "\(what)")
            #expect(
                Votes(poll.cast) == Votes(for: reckoned.yes, against: reckoned.no, abstain: reckoned.abstain),
                "\(what): the roll")
            guard !poll.isOpen else { continue }
            let figures = reckoned.counted.map { Votes(for: $0[0], against: $0[1], abstain: $0[2]) } ?? Votes(poll.cast)
            #expect(poll.votes == figures, "\(what): the figures")
            #expect(poll.electorate.votes == reckoned.voters, "\(what): those who could vote")
        }
    }

    private func comparePapers(_ what: String) throws {
        let votes = room.meeting?.written ?? []
        try #require(votes.count == reckoner.papers.count, "\(what): votes by paper")
        for (vote, papers) in zip(votes, reckoner.papers) {
            #expect(
                [vote.sent, vote.back, vote.late.sum] == [papers.sentCount, papers.backCount, papers.lateCount],
                "\(what): sent, back, late of P\(papers.motion)")
            #expect(vote.isOver != papers.isOut, "\(what)")
            let days = vote.days(byArea: false)
            #expect(days.map(\.day.day) == papers.days, "\(what): days")
            for day in days {
                let told = [day.papers, day.total].flatMap { [$0.sent, $0.returned, $0.late] }
                #expect(told == papers.day(day.day.day), "\(what): \(day.day)")
            }
        }
    }

    private mutating func step(_ what: String) throws {
        let quorum = quorum
        switch Int.random(in: 0..<34, using: &chance) {
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
            _ = type("表决 P1 方式=记名") { $0.open() }
        case 11..<19:
            guard let poll = room.meeting?.openPoll, room.meeting?.paperBox == nil, let name = pick(names) else {
                return
            }
            let choice: MeetingReckoner.Choice = [.yes, .no, .abstain].randomElement(using: &chance) ?? .yes
            let word = choice == .yes ? "赞成" : choice == .no ? "反对" : "弃权"
            let mayCast = reckoner.mayCast(name)
            let accepted = type("记名 \(name)=\(word)") { $0.call([(name, choice)], quorum: quorum) }
            #expect(accepted == mayCast, "\(what): \(name) votes on \(poll.question)")
        case 19:
            guard let poll = reckoner.openPoll, !reckoner.polls[poll].cast.isEmpty else { return }
            let mayClose = reckoner.polls[poll].papers != nil || reckoner.present.count >= quorum
            #expect(type("表决 结束") { $0.close() } == mayClose, "\(what): closing")
        case 20..<30: try paperStep(what)
        default:
            guard let before = earlier.popLast() else { return }
            try #require(!room.say("@2026-11-\(day) 19:30 撤销").isRefused, "\(what): undo")
            reckoner = before.reckoner
            if let opened = before.opened { seen.insert(opened) }
        }
    }
}
