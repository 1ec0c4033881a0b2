import Chance
import Reference
import Testing

@testable import Yard

// Votes by paper in a random meeting: they go out, come back, come late, are opened and read.
extension RandomMeeting {
    mutating func paperStep(_ what: String) throws {
        guard room.meeting?.paperBox == nil else { return try readStep(what) }
        let (today, entitled) = (day, entitled)
        let out = reckoner.papers.filter(\.isOut).map(\.motion)
        switch Int.random(in: 0..<12, using: &chance) {
        case 0: if day < 30 { day += 1 }
        case 1, 2:
            guard out.count < 2, motions < 6, room.meeting?.openPoll == nil else { return }
            if room.book.proposals.last?.state != .pending || out.contains(motions) {
                _ = type("提案 又一件 提出=\(names[0])") { _ in }
            }
            let (motion, isSecret) = (motions, Bool.random(using: &chance))
            let until = min(30, day + Int.random(in: 0...2, using: &chance))
            let line = "书面表决 P\(motion) 截止=2026-11-\(until)" + (isSecret ? " 无记名=是" : "")
            let accepted = type(line) {
                $0.papers.append(.init(motion: motion, isSecret: isSecret, until: until))
            }
            if isSecret, seen.contains(motion) { #expect(!accepted, "\(what): P\(motion) was seen") }
        case 3, 4:
            guard let motion = pick(out), let place = reckoner.out(motion), let name = pick(names) else { return }
            let voter = reckoner.voter(name)
            if Int.random(in: 0..<4, using: &chance) == 0 {
                let fits = reckoner.papers[place].sentCount < entitled
                let accepted = type("送达 1份 P\(motion)") { $0.papers[place].unnamedSent.append(today) }
                #expect(accepted == fits, "\(what): one more goes out: \(last)")
            } else {
                let isNew = reckoner.papers[place].sent[voter] == nil
                let fits = !isNew || reckoner.papers[place].sentCount < entitled
                let accepted = type("送达 \(name) P\(motion)") { $0.papers[place].sent[voter] = today }
                #expect(accepted == fits, "\(what): a paper for \(name): \(last)")
            }
        case 5..<9: try returnStep(out, what)
        default: try openStep(out, what)
        }
    }

    private mutating func returnStep(_ out: [Int], _ what: String) throws {
        guard let motion = pick(out), let place = reckoner.out(motion), let name = pick(names) else { return }
        let (today, voter, papers) = (day, reckoner.voter(name), reckoner.papers[place])
        let isSeen = papers.isSecret && seen.contains(motion)
        if Int.random(in: 0..<6, using: &chance) == 0 {
            let fits = papers.takes(2, entitled: entitled) && !isSeen
            let accepted = type("收票 2份 P\(motion)") { $0.papers[place].takeBack(nil, 2, on: today) }
            #expect(accepted == fits, "\(what): two papers back on P\(motion): \(last)")
            return
        }
        let isThere = papers.back[voter] != nil || papers.late[voter] != nil
        let fits = !isThere && papers.takes(1, entitled: entitled) && !isSeen
        let accepted = type("收票 \(name) P\(motion)") { $0.papers[place].takeBack(voter, 1, on: today) }
        #expect(accepted == fits, "\(what): the paper of \(name) on P\(motion), day \(today): \(last)")
    }

    private mutating func openStep(_ out: [Int], _ what: String) throws {
        guard room.meeting?.openPoll == nil, let motion = pick(out), let place = reckoner.out(motion) else { return }
        let papers = reckoner.papers[place]
        let opened = papers.isSecret ? motion : nil
        guard Bool.random(using: &chance) else {
            let accepted = type("开票 P\(motion)", opened: opened) { $0.openPapers(place) }
            #expect(accepted == papers.mayOpen(on: day), "\(what): P\(motion) is opened on day \(day): \(last)")
            return
        }
        let yes = Int.random(in: 0...papers.backCount, using: &chance)
        let no = Int.random(in: 0...(papers.backCount - yes), using: &chance)
        guard yes + no > 0 else { return }
        #expect(room.say("@2026-11-\(day) 19:30 开票 P\(motion) \(papers.backCount + 1) 0 0").isRefused, "\(what)")
        let accepted = type("开票 P\(motion) \(yes) \(no) 0", opened: opened) {
            $0.openPapers(place)
            $0.count([yes, no, 0])
        }
        #expect(accepted == papers.mayOpen(on: day), "\(what): P\(motion) is counted on day \(day): \(last)")
    }

    /// A box stands open: papers of nobody are read, and sealed.
    private mutating func readStep(_ what: String) throws {
        guard let poll = reckoner.openPoll else { return }
        let all = (reckoner.polls[poll].papers?.count ?? 0) + reckoner.polls[poll].unnamedPapers
        let read = reckoner.polls[poll].counted ?? [0, 0, 0, 0]
        if Int.random(in: 0..<3, using: &chance) == 0 {
            #expect(type("封箱") { $0.count(read) }, "\(what): sealing")
            return
        }
        let (place, copies) = (Int.random(in: 0..<4, using: &chance), Int.random(in: 1...2, using: &chance))
        let word = ["赞成", "反对", "弃权", "废"][place]
        let accepted = type("\(word) ×\(copies)") { reckoner in
            reckoner.polls[poll].counted = read
            reckoner.polls[poll].counted?[place] += copies
        }
        #expect(accepted == (read.reduce(0, +) + copies <= all), "\(what): a paper is read: \(last)")
    }
}
