import Kernel

/// What a motion does with a post, as its words say: 选成一为理事长 fills one, 免去成一的理事长职务 ends one.
///
/// Only what is said outright is read: the names as the roll has them, a word that joins them to the post, a post as posts are called, and
/// nothing besides. 李二为监事送书 and 免去李二的误工费 say something else.
struct MotionOnPost: Hashable {
    let names: [String]
    /// Empty where somebody leaves and no post is named: all of them.
    let post: String
    let isLeaving: Bool

    /// Each that a motion makes: 选甲、乙为理事，选丙为监事兼会计 makes four.
    ///
    /// - Parameter people: the names on the roll.
    static func all(in text: String, among people: [String]) -> [MotionOnPost] {
        let roll = people.filter { text.localizedCaseInsensitiveContains($0) }.sorted { $0.count > $1.count }
        guard !roll.isEmpty else { return [] }
        var before: [String] = []
        return clauses(of: text).flatMap { clause -> [MotionOnPost] in
            var clause = Clause(clause, roll: roll)
            guard let said = clause.read(before: before) else { return [] }
            before = said.names
            return said.posts.map { MotionOnPost(names: said.names, post: $0, isLeaving: said.isLeaving) }
        }
    }

    private static let ends: Set<Character> = ["，", "。", "；", "（", "(", ",", ".", ";", "\n"]

    private static func clauses(of text: String) -> [String] {
        text.replacing("并", with: "，").split(whereSeparator: ends.contains).map { String($0).trimmed }
    }

    /// One clause, read from its front.
    private struct Clause {
        private var rest: Substring
        private let roll: [String]

        init(_ text: String, roll: [String]) { (rest, self.roll) = (text[...], roll) }

        /// - Parameter before: those whom the clause before named: 选甲为理事并为会计.
        mutating func read(before: [String]) -> (names: [String], posts: [String], isLeaving: Bool)? {
            _ = take(GrammarWords.agreeing)
            if take(GrammarWords.endingPost) != nil {
                let named = names()
                return leaving(named)
            }
            // A surname may be a word of choosing: 由建国.
            var named = names()
            if named.isEmpty, take(GrammarWords.choosing) != nil { named = names() }
            if take(GrammarWords.resigning) != nil { return leaving(named) }
            let names = named.isEmpty ? before : named
            guard !names.isEmpty, take(GrammarWords.choosingLinks) != nil else { return nil }
            let posts = posts(joined: "兼、和")
            return posts.isEmpty ? nil : (names, posts, false)
        }

        private mutating func leaving(_ names: [String]) -> (names: [String], posts: [String], isLeaving: Bool)? {
            _ = take(["的"])
            for ending in ["的职务", "职务", "一职"] where rest.hasSuffix(ending) { rest = rest.dropLast(ending.count) }
            if names.isEmpty { return nil }
            if rest.allSatisfy(\.isWhitespace) { return (names, [""], true) }
            let posts = posts(joined: "兼、和")
            return posts.isEmpty ? nil : (names, posts, true)
        }

        /// What is left, if all of it is called as posts are.
        private func posts(joined signs: String) -> [String] {
            let posts = rest.split(whereSeparator: signs.contains).map { String($0).trimmed }
            return posts.allSatisfy(HeldPost.isTitle) ? posts : []
        }

        private mutating func names() -> [String] {
            var names: [String] = []
            while let name = take(roll) {
                names.append(name)
                if take(["、", "和", "及", "与", " and ", " "]) == nil { break }
            }
            return names
        }

        /// Takes the longest of these words that stands next.
        private mutating func take(_ words: [String]) -> String? {
            let found = words.filter { word in
                rest.range(of: word, options: [.caseInsensitive, .anchored]) != nil
            }.max { $0.count < $1.count }
            guard let found, let range = rest.range(of: found, options: [.caseInsensitive, .anchored]) else {
                return nil
            }
            rest = rest[range.upperBound...]
            return found
        }
    }
}

extension HeldPost {
    /// Whether words are what a post is called, with the body before it: 理事长, 监事会主席, 村务监督委员会委员, chair of the council. Being a member of
    /// the whole is none, nor is a post in a team.
    static func isTitle(_ words: String) -> Bool {
        let plain = words.lowercased()
        if plain.allSatisfy(\.isASCII) {
            return (Self.english.map(\.key) + ["chair"]).contains(where: plain.contains) && !plain.contains("team")
        }
        if supervisesCommittee(words), words.hasSuffix("委员会") { return true }
        guard let title = titles.first(where: words.hasSuffix) else { return false }
        let body = words.dropLast(title.count)
        if ["成员", "委员"].contains(title) { return body.hasSuffix("会") }
        if body.isEmpty { return true }
        return bodies.contains { body.hasSuffix($0) }
    }

    /// The longer before those that they end with.
    private static let titles = [
        "副理事长", "理事长", "副监事长", "监事长", "执行监事", "理事", "监事", "副主席", "主席", "财务会计", "财务人员", "会计人员", "会计", "出纳", "财务", "副经理",
        "经理", "副主任",
        "主任", "委员", "成员代表", "代表", "成员",
    ]
    private static let bodies = ["理事会", "监事会", "监督委员会", "监督小组", "合作社", "经济组织", "本社", "业主委员会", "业委会"]
}

// In an assembly that elects as it decides, a motion that was carried puts people into posts.
extension Book {
    /// Whom the motion would put into which posts, where such a meeting elects by motion: all that an assembly under the law of another
    /// body fills, and of a village's or residents' the supervisors alone (村民委员会组织法 § 37, 居委会组织法 § 36: 推选产生).
    private func choices(by text: String, in meeting: Meeting) -> [MotionOnPost] {
        guard let charter = charter(of: meeting) else { return [] }
        let all = MotionOnPost.all(in: text, among: registry.people.map(\.name))
        if charter.ballots(in: meeting.kind)?.terms.instead == .vote { return all }
        guard meeting.kind.source == .law, !charter.incompatible.isEmpty else { return [] }
        return all.filter { HeldPost.supervisesCommittee($0.post) || $0.isLeaving && $0.post.isEmpty }
    }

    /// Refuses a motion that would put somebody beside a post which the text of the meeting keeps apart from it, be it one that the same motion
    /// gives.
    func refuseClash(by text: String, in meeting: Meeting) throws(Refusal) {
        guard let charter = charter(of: meeting) else { return }
        var given: [HeldPost] = []
        for choice in choices(by: text, in: meeting) where !choice.isLeaving {
            for name in choice.names {
                let post = HeldPost(name: name, body: charter.electing(choice.post), post: choice.post)
                try refuseClash(of: post, by: [charter], on: meeting.day, beside: given)
                given.append(post)
            }
        }
    }

    /// The posts that motions gave and nothing has ended by a day: no later motion about leaving them, nor the end of a term that the text
    /// sets for members of a council or for representatives (农村集体经济组织法 §§ 28, 29).
    func chosenByMotion(on day: Day) -> [OfficeTerm] {
        var held: [OfficeTerm] = []
        for proposal in proposals where proposal.state == .adopted {
            guard let meeting = meeting(proposal.latest.meeting), meeting.day <= day,
                let charter = charter(of: meeting)
            else { continue }
            let text = proposal.finalText
            for choice in choices(by: text, in: meeting) {
                if choice.isLeaving {
                    held.removeAll { term in
                        choice.names.contains(term.name) && (choice.post.isEmpty || term.isCalled(choice.post))
                            && self.meeting(term.election.meeting)?.kind.source == meeting.kind.source
                            && term.body == charter.electing(term.post)
                    }
                    continue
                }
                // 村务监督机构的任期与村民委员会的任期相同.
                let hasTerm =
                    ["理事", "代表"].contains(where: choice.post.contains) || HeldPost.supervisesCommittee(choice.post)
                let years = hasTerm ? charter.term(on: meeting.day)?.terms.years : nil
                held += choice.names.map {
                    OfficeTerm(
                        post: choice.post, body: charter.electing(choice.post), name: $0, from: meeting.day,
                        until: years.flatMap { meeting.day.adding(years: $0) },
                        election: ElectionID(meeting: meeting.number, number: 0), isForTheRest: false)
                }
            }
        }
        return held.filter { $0.isHeld(on: day) }
    }
}

extension OfficeTerm {
    /// Whether a motion means this post: 监事会主席 is 主席, and the other way.
    fileprivate func isCalled(_ words: String) -> Bool {
        post == words
            || (post.hasSuffix(words) || words.hasSuffix(post)) && post.contains("副") == words.contains("副")
                && post.contains("长") == words.contains("长")
    }
}

extension Charter {
    /// What the law calls the body in which its assemblies fill a post; a supervisor's post names its own.
    fileprivate func electing(_ post: String) -> String {
        if HeldPost.supervisesCommittee(post) { return "" }
        return HeldPost.Family(self) == .cooperative ? HeldPost.cooperativeName : HeldPost.collectiveName
    }
}
