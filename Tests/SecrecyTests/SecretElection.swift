import Chance

/// A village election made up by chance: what everybody in the hall knows of it, and the papers, which nobody may know.
struct SecretElection {
    struct Post {
        let name: String
        let seats: Int
        let candidates: [String]
    }

    /// A paper as it is called, with what becomes of it afterwards.
    struct Paper: Hashable {
        /// For each post; a paper that is doubtful or void as a whole has one part.
        var parts: [String]
        /// How a doubtful paper was ruled, or how a paper called wrongly was put right.
        var later: Later?

        enum Later: Hashable {
            case ruled(String)
            case remarked([String])
        }

        /// Called once, and not as blank, void or doubtful as a whole.
        var isSound: Bool {
            later == nil && parts.allSatisfy { $0.first.map { !"空废疑".contains($0) } ?? false } && !writesSomebodyInTwice
        }

        /// Whether the same name is written in for two posts.
        var writesSomebodyInTwice: Bool {
            let names = parts.flatMap { $0.split { " ,、".contains($0) }.filter { "+＋".contains($0.first ?? " ") } }
            return Set(names).count < names.count
        }
    }

    static let villagers = ["吴秀芬", "周明", "石老三", "潘玉芝", "王秀英", "王秀云", "石小妹", "杨胜明"]

    let posts: [Post]
    let voters: [String]
    let isByName: Bool
    var papers: [Paper]
    private(set) var isRanked = false

    init(_ chance: inout Chance, voters count: Int? = nil, posts most: Int = 2) {
        let all = [
            Post(name: "主任", seats: 1, candidates: ["杨通海", "李大山"]),
            Post(name: "委员", seats: 2, candidates: ["龙金花", "潘玉珍", "潘老幺"]),
        ]
        let posts = Array(all.prefix(1 + chance.below(most)))
        self.posts = posts
        voters = Array(Self.villagers.prefix(count ?? 4 + chance.below(5)))
        isByName = chance.once(in: 2)
        papers = []
        for _ in voters { papers.append(Self.paper(posts, &chance)) }
    }

    /// A committee's own election, whose members rank: who got how many first preferences is public, a ranking is not.
    static func ranked(_ chance: inout Chance) -> SecretElection {
        var election = SecretElection(&chance, voters: 7, posts: 1)
        election.isRanked = true
        election.papers = election.voters.map { _ in
            Paper(parts: [[1, 2].shuffled(using: &chance).map(String.init).joined(separator: " ")])
        }
        return election
    }

    private static func paper(_ posts: [Post], _ chance: inout Chance) -> Paper {
        let sound = posts.map { part($0, &chance) }
        switch chance.below(12) {
        case 0: return Paper(parts: ["废 \(chance.pick(["撕破", "写了名字", "无法辨认"]))"])
        case 1:
            return Paper(
                parts: ["疑 \(chance.pick(["两个圈", "像是改过"]))"], later: .ruled("废 \(chance.pick(["撕破", "无法辨认"]))"))
        case 2: return Paper(parts: ["疑 看不清"], later: .ruled(sound.joined(separator: "；")))
        case 3: return Paper(parts: posts.map { part($0, &chance) }, later: .remarked(sound))
        case 4: return Paper(parts: ["空"])
        default: return Paper(parts: sound)
        }
    }

    private static func part(_ post: Post, _ chance: inout Chance) -> String {
        switch chance.below(8) {
        case 0: return chance.pick(["+石老四", "+吴老六", "+龙老九"])
        case 1: return "-\(1 + chance.below(post.candidates.count))"
        default:
            let first = 1 + chance.below(post.candidates.count)
            guard post.seats > 1, chance.once(in: 2) else { return "\(first)" }
            return "\(first) \(first % post.candidates.count + 1)"
        }
    }

    /// Another election with the same roll, the same times and the same totals: other papers, read in another order.
    func twin(_ chance: inout Chance) -> SecretElection {
        var twin = self
        // The parts of sound papers are dealt out anew, a post at a time: no total changes, every paper may.
        let sound = papers.indices.filter { papers[$0].parts.count == posts.count && papers[$0].isSound }
        for post in posts.indices {
            for (place, from) in zip(sound, sound.shuffled(using: &chance)) {
                twin.papers[place].parts[post] = papers[from].parts[post]
            }
        }
        // Somebody written in for both posts would make the paper void, and the totals others.
        if sound.contains(where: { twin.papers[$0].writesSomebodyInTwice }) {
            for place in sound { twin.papers[place].parts = papers[place].parts }
        }
        // What was called wrongly, and put right before the box was sealed, is nobody's business either.
        for place in papers.indices {
            if case .remarked? = papers[place].later { twin.papers[place].parts = posts.map { Self.part($0, &chance) } }
        }
        twin.papers.shuffle(using: &chance)
        return twin
    }

    /// What is typed that evening; each paper, ruling and new marking at a time that does not depend on what it says.
    var lines: [String] {
        var lines = Self.villagers.map { "人员 \($0) 出生=1980-1-1" }
        lines += posts.flatMap(\.candidates).map { "人员 \($0) 出生=1975-3-2" }
        lines += [
            "@2026-4-1 09:00 日程 2026-5-20 选民名单=2026-4-28 正式候选人=2026-5-14",
            isRanked
                ? "@2026-5-20 08:30 开会 院坝会 换届选举 主持=吴秀芬 记录=周明 日期=2026-05-20"
                : "@2026-5-20 08:30 开会 选举大会 换届选举 主持=吴秀芬 记录=周明 日期=2026-05-20",
            "@08:31 议题 选举 类型=选举", "@08:31 下一项",
        ]
        for post in posts where isRanked {
            lines.append(
                "@08:35 选举 \(post.name) 规则=irv 登记=\(voters.count) 候选=\(post.candidates.joined(separator: ","))")
        }
        for post in posts where !isRanked {
            lines.append(
                "@08:35 选举 \(post.name) 名额=\(post.seats) 登记=\(voters.count) 候选=\(post.candidates.joined(separator: ","))"
            )
        }
        if isByName {
            lines += voters.enumerated().map { "@08:\(40 + $0.offset) 发票 \($0.element)" }
        } else {
            lines.append("@08:40 发票 \(voters.count)")
        }
        lines += ["@09:00 收回 \(papers.count)", "@09:01 唱票 全部"]
        for (place, paper) in papers.enumerated() {
            lines.append("@09:\(10 + place) \(paper.parts.joined(separator: "；"))")
        }
        var minute = 30
        for (place, paper) in papers.enumerated() {
            guard case .ruled(let ruling)? = paper.later else { continue }
            lines.append("@09:\(minute) 定票 \(place + 1) \(ruling)")
            minute += 1
        }
        for (place, paper) in papers.enumerated() {
            guard case .remarked(let parts)? = paper.later else { continue }
            lines.append("@09:\(minute) 改票 \(place + 1)=\(parts.joined(separator: "；"))")
            minute += 1
        }
        return lines
    }

    /// What follows once the box is read: sealed with the hash that two tellers agree on, declared, and the record signed.
    static func ending(agreement: String) -> [String] {
        [
            "@09:50 封箱 \(agreement)", "@09:51 宣布 全部", "@10:00 散会", "@2026-5-20 20:00 宣读",
            "@2026-5-20 20:10 通过纪要 1", "@2026-5-20 20:20 签字 吴秀芬 周明",
        ]
    }
}
