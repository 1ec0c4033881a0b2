import Kernel

/// Whom a motion puts into a post, as its words say: 选成一为理事长, elect Ann as supervisor.
struct MotionChoice: Hashable {
    let names: [String]
    let post: String

    private static let verbs = [
        "选举", "推选", "推举", "改选", "补选", "选", "聘任", "聘请", "任命", "由", "elect ", "appoint ", "choose ",
    ]
    private static let links = ["担任", "出任", "为", "当", "任", "做", " as ", " to be "]
    private static let ends: Set<Character> = ["，", "。", "；", "、", "（", "(", ",", ".", ";", "\n"]

    /// - Parameter isKnown: whether the book knows somebody of that name.
    init?(_ text: String, isKnown: (String) -> Bool) {
        for verb in Self.verbs {
            guard let start = text.range(of: verb, options: .caseInsensitive) else { continue }
            let rest = text[start.upperBound...]
            for link in Self.links {
                var from = rest.startIndex
                while let found = rest.range(of: link, options: .caseInsensitive, range: from..<rest.endIndex) {
                    from = found.upperBound
                    let names = Self.names(rest[..<found.lowerBound])
                    let post = rest[found.upperBound...].prefix { !Self.ends.contains($0) }.trimmed
                    if !names.isEmpty, !post.isEmpty, names.allSatisfy(isKnown) {
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
    /// Whom the motion would put into which post, where such a meeting elects by motion.
    func choice(by text: String, in meeting: Meeting) -> MotionChoice? {
        guard charter(of: meeting)?.ballots(in: meeting.kind)?.terms.instead == .vote else { return nil }
        return MotionChoice(text) { registry[$0] != nil }
    }

    /// Refuses a motion that would put somebody beside a post which the text of the meeting keeps apart from it.
    func refuseClash(by text: String, in meeting: Meeting) throws(Refusal) {
        guard let choice = choice(by: text, in: meeting), let charter = charter(of: meeting) else { return }
        for name in choice.names {
            try refuseClash(of: name, as: choice.post, in: "", by: [charter], on: meeting.day)
        }
    }

    /// The posts that motions gave and nothing has ended by a day: no later motion about leaving them, nor the end of the term.
    func chosenByMotion(on day: Day) -> [HeldPost] {
        var held: [(post: HeldPost, until: Day?)] = []
        for proposal in proposals where proposal.state == .adopted {
            guard let meeting = meeting(proposal.latest.meeting), meeting.day <= day,
                let charter = charter(of: meeting), charter.ballots(in: meeting.kind)?.terms.instead == .vote
            else { continue }
            let text = proposal.finalText
            if ["罢免", "免去", "辞去", "辞职", "撤换", "离任", "remove ", "recall ", "resign"].contains(where: {
                text.localizedCaseInsensitiveContains($0)
            }) {
                held.removeAll { text.contains($0.post.name) }
            } else if let choice = MotionChoice(text, isKnown: { registry[$0] != nil }) {
                let years = charter.term(on: meeting.day)?.terms.years
                let until = years.flatMap { meeting.day.adding(years: $0) }
                held += choice.names.map { (HeldPost(name: $0, body: "", post: choice.post), until) }
            }
        }
        return held.filter { $0.until.map { day < $0 } ?? true }.map(\.post)
    }
}
