import Kernel

// In an assembly that elects as it decides, a motion that was carried puts people into posts.
extension Book {
    /// Whom the motion would put into which posts, where such a meeting elects by motion: all that an assembly under the law of another
    /// body fills, and of a village's or residents' the supervisors alone (村民委员会组织法 § 37, 居委会组织法 § 36: 推选产生).
    private func choices(by text: String, in meeting: Meeting) -> [MotionOnPost] {
        guard let charter = charter(of: meeting) else { return [] }
        let electsByMotion = charter.ballots(in: meeting.kind)?.terms.instead == .vote
        guard electsByMotion || meeting.kind.source == .law && !charter.incompatible.isEmpty else { return [] }
        let all = MotionOnPost.all(in: text) { registry[$0]?.name == $0 }
        return electsByMotion
            ? all : all.filter { HeldPost.supervisesCommittee($0.post) || $0.isLeaving && $0.post.isEmpty }
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
