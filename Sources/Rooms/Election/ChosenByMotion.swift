import Kernel

/// Whom a motion puts into a post, as its words say: 选成一为理事长, elect Ann as supervisor.
struct MotionChoice: Hashable {
    let names: [String]
    let post: String

    private static let ends: Set<Character> = ["，", "。", "；", "（", "(", ",", ".", ";", "\n"]

    /// Each that a motion makes: 选甲、乙为理事，选丙为监事兼会计 makes four.
    ///
    /// - Parameter isKnown: whether the book knows somebody of that name.
    static func all(in text: String, isKnown: (String) -> Bool) -> [MotionChoice] {
        var before: [String] = []
        return clauses(of: text).flatMap { clause -> [MotionChoice] in
            // 选甲为理事并为会计: the second post is of those named before.
            guard !isAboutLeaving(clause), let choice = MotionChoice(clause, after: before, isKnown: isKnown) else {
                return []
            }
            before = choice.names
            return choice.post.split { "兼、和".contains($0) }.map {
                MotionChoice(names: choice.names, post: String($0).trimmed)
            }
        }
    }

    /// 免去甲的理事长，选乙为理事长: what is about leaving a post gives none.
    static func leaving(in text: String) -> [String] { clauses(of: text).filter(isAboutLeaving) }

    private static func clauses(of text: String) -> [String] {
        text.replacing("并", with: "，").split(whereSeparator: ends.contains).map(String.init)
    }

    private static func isAboutLeaving(_ clause: String) -> Bool {
        GrammarWords.leavingPost.contains { clause.localizedCaseInsensitiveContains($0) }
    }

    private init(names: [String], post: String) { (self.names, self.post) = (names, post) }

    /// Whether it is called as posts are: 理事会成员家属提供帮助 is none.
    private static func isPost(_ words: String) -> Bool {
        words.allSatisfy(\.isASCII) || GrammarWords.postEndings.contains(where: words.hasSuffix)
    }

    private init?(_ text: String, after before: [String], isKnown: (String) -> Bool) {
        let starts = GrammarWords.choosing.compactMap { text.range(of: $0, options: .caseInsensitive)?.upperBound }
        // 石弟为监事 says the same without a verb.
        for start in starts + [text.startIndex] {
            let rest = text[start...]
            for link in GrammarWords.choosingLinks {
                var from = rest.startIndex
                while let found = rest.range(of: link, options: .caseInsensitive, range: from..<rest.endIndex) {
                    from = found.upperBound
                    let isBare = found.lowerBound == text.startIndex
                    let names = isBare ? before : Self.names(rest[..<found.lowerBound])
                    let post = rest[found.upperBound...].trimmed
                    if !names.isEmpty, Self.isPost(post), !post.isEmpty, names.allSatisfy(isKnown) {
                        (self.names, self.post) = (names, post)
                        return
                    }
                }
            }
        }
        return nil
    }

    private static func names(_ words: Substring) -> [String] {
        words.replacing(" and ", with: "、").split { "、，,和及与".contains($0) }.map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
    }
}

// In an assembly that elects as it decides, a motion that was carried puts people into posts.
extension Book {
    /// Whom the motion would put into which posts, where such a meeting elects by motion: all that an assembly under the law of another
    /// body fills, and of a village's or residents' the supervisors alone (村民委员会组织法 § 37, 居委会组织法 § 36: 推选产生).
    private func choices(by text: String, in meeting: Meeting) -> [MotionChoice] {
        guard let charter = charter(of: meeting) else { return [] }
        let all = MotionChoice.all(in: text) { registry[$0] != nil }
        if charter.ballots(in: meeting.kind)?.terms.instead == .vote {
            return all.filter { choice in
                // A team's post is no post of the body that meets, and being a member is none at all.
                !choice.post.contains { "队组".contains($0) } && !["协会", "本社成员"].contains(where: choice.post.contains)
            }
        }
        guard meeting.kind.source == .law, !charter.incompatible.isEmpty else { return [] }
        return all.filter { HeldPost.supervisesCommittee($0.post) }
    }

    /// Refuses a motion that would put somebody beside a post which the text of the meeting keeps apart from it, be it one that the same motion
    /// gives.
    func refuseClash(by text: String, in meeting: Meeting) throws(Refusal) {
        guard let charter = charter(of: meeting) else { return }
        var given: [HeldPost] = []
        for choice in choices(by: text, in: meeting) {
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
            for clause in MotionChoice.leaving(in: text) { held.removeAll { clause.contains($0.name) } }
            for choice in choices(by: text, in: meeting) {
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

extension Charter {
    /// What the law calls the body in which its assemblies fill a post; a supervisor's post names its own.
    fileprivate func electing(_ post: String) -> String {
        if HeldPost.supervisesCommittee(post) { return "" }
        return HeldPost.Family(self) == .cooperative ? HeldPost.cooperativeName : HeldPost.collectiveName
    }
}
