import Kernel

// 拨款 rests on a vote: adopted, standing, and with the majority that the charter asks for at that sum.
extension Book {
    func appropriation(
        _ question: QuestionID, _ amount: Money?, _ payee: String?, _ field: String?, _ day: Day?, at stamp: Stamp
    ) throws(Refusal) -> Appropriation {
        try founded()
        guard question.amendment == nil, let proposal = proposal(question.proposal) else {
            throw .proposal(.unknownQuestion(question))
        }
        let basis = try basis(of: proposal)
        let (closed, asked) = (basis.decided, basis.asked)
        let course = fund.course(ofMotion: proposal.number)
        let amount = try sound(amount ?? Money(fen: max(0, asked.fen + course.total)))
        let typed = try fundMoment(on: day, at: stamp)
        // A day without a time that is the vote's own comes after the vote.
        let moment = day == closed.at.day ? max(typed, closed.at) : typed
        guard moment >= closed.at else { throw .fund(.beforeVote(question, closed.at)) }
        if let short = course.shortfall(taking: amount.fen, from: moment, floor: -asked.fen) {
            throw .fund(
                .aboveVote(question, asked: asked, left: Money(fen: max(0, short.there + asked.fen)), wanted: amount))
        }
        let total = Money(fen: amount.fen - course.total)
        let citation: Citation? =
            switch basis {
            case .vote(let poll, _, _, let meeting):
                try majority(behind: poll, on: question, for: total, in: meeting)
            case .choosing(let election, _, _): try majority(behind: election, on: question, for: total)
            }
        var appropriation = Appropriation(
            grant: fund.nextGrant, amount: amount, proposal: question, meeting: basis.meeting, vote: closed.entry,
            citation: citation, payee: try payee.map { (word) throws(Refusal) in try self.payee(word) },
            field: try field.map { (word) throws(Refusal) in try self.field(named: word) }, at: moment)
        appropriation.choosing = basis.choice
        _ = try covered(.appropriated(appropriation))
        return appropriation
    }

    /// What an appropriation may rest on, and the most that it lets be paid.
    private enum Basis {
        /// The vote that adopted the motion.
        case vote(Poll, decided: Stamp, asked: Money, Meeting)
        /// The choosing in which residents took the motion's project, at its cost.
        case choosing(Election, decided: Stamp, asked: Money)

        var decided: Stamp {
            switch self {
            case .vote(_, let decided, _, _), .choosing(_, let decided, _): decided
            }
        }

        var asked: Money {
            switch self {
            case .vote(_, _, let asked, _), .choosing(_, _, let asked): asked
            }
        }

        var meeting: Int {
            switch self {
            case .vote(_, _, _, let meeting): meeting.number
            case .choosing(let election, _, _): election.id.meeting
            }
        }

        var choice: Appropriation.Choice? {
            guard case .choosing(let election, _, _) = self else { return nil }
            return Appropriation.Choice(title: election.post, election: election.id.number, rule: election.rule.name)
        }
    }

    /// Whichever decided last: the vote on the motion, or the choosing that it stood in. What residents left out when they spent a budget
    /// is not paid on an older vote for it.
    private func basis(of proposal: Proposal) throws(Refusal) -> Basis {
        let vote = proposal.state == .adopted ? adoption(of: proposal) : nil
        let voted = vote?.1.decided
        if let choice = choice(of: proposal.id), let declared = choice.election.declaration?.stamp,
            proposal.state != .rejected, proposal.state != .withdrawn, voted.map({ $0.entry < declared.entry }) ?? true
        {
            guard choice.outcome.standing == .chosen,
                let project = choice.election.choosing?.project(proposal.id.description)
            else {
                throw .fund(.notChosen(proposal.id, title: choice.election.post, entry: declared.entry))
            }
            // A later amendment may make it cheaper; dearer than residents chose it, it is not.
            return .choosing(
                choice.election, decided: declared, asked: min(project.cost, proposal.finalAmount ?? project.cost))
        }
        guard let (meeting, poll) = vote, let voted else { throw .fund(.notAdopted(proposal.id, proposal.state)) }
        guard let asked = proposal.finalAmount else { throw .fund(.namesNoAmount(proposal.id)) }
        return .vote(poll, decided: voted, asked: asked, meeting)
    }

    /// Who is paid: an organisation that the book knows, by its own name; or somebody else, whose name is near none of them.
    private func payee(_ word: String) throws(Refusal) -> String {
        do throws(Refusal) {
            return try organisation(named: word).name
        } catch {
            guard nearest(word, organisationNames).isEmpty || registry.knows(word) else { throw error }
            return word
        }
    }

    /// The meeting and the vote that adopted a motion, as they stand now.
    func adoption(of proposal: Proposal) -> (Meeting, Poll)? {
        guard let meeting = meeting(proposal.latest.meeting), let poll = meeting.standingPoll(on: proposal.id),
            poll.outcome == .adopted
        else { return nil }
        return (meeting, poll)
    }

    /// Whether the vote behind an appropriation still stands.
    func stands(_ appropriation: Appropriation) -> Bool {
        if let chosen = appropriation.choosing {
            let outcome = election(ElectionID(meeting: appropriation.meeting, number: chosen.election))?.declaration?
                .outcome
            return outcome?.elected.contains(appropriation.proposal.description) == true
        }
        guard let poll = meeting(appropriation.meeting)?.standingPoll(on: appropriation.proposal) else { return false }
        // A later meeting may have put it to the vote again; while it is only being talked of, what was adopted stands.
        let later = proposal(appropriation.proposal.proposal)?.appearances.last { $0.state != .pending }
        let isTurned = later.map { $0.meeting > appropriation.meeting && $0.state == .rejected } ?? false
        return poll.outcome == .adopted && !isTurned
    }

    /// The clause whose majority the vote had, for fund use at that sum.
    private func majority(
        behind poll: Poll, on question: QuestionID, for amount: Money, in meeting: Meeting
    ) throws(Refusal) -> Citation? {
        guard let charter = charter(of: meeting) else { return poll.judgement?.rule.citation }
        let rules = charter.majorities(for: Charter.fundUse, amount: amount, in: meeting.kind)
        let usual = charter.majorities(for: nil, in: meeting.kind)
        guard let first = rules.first else { return poll.judgement?.rule.citation }
        let met = poll.judgements.filter(\.isMet).map(\.rule)
        for rule in rules where !met.contains(rule) {
            if poll.heard != nil {
                guard usual.contains(rule) else { throw .fund(.notCounted(question, amount, rule.citation)) }
                continue
            }
            guard poll.castingVote == nil || !usual.contains(rule) else { continue }
            guard rule.measure != .area || poll.area != nil else {
                throw .fund(.notCounted(question, amount, rule.citation))
            }
            let votes = rule.measure == .area ? poll.area ?? Votes() : poll.votes
            let electorate = poll.electorate
            let base =
                rule.measure == .area
                ? size(of: rule.base, votes: votes, present: votes.cast, entitled: electorate.area ?? 0)
                : size(of: rule.base, votes: votes, present: electorate.present, entitled: electorate.entitled)
            let judgement = rule.judge(votes, base: base)
            guard judgement.isMet else {
                throw .fund(
                    .majorityLacks(
                        question, amount, votes: rule.demand == .participation ? votes.cast : votes.for,
                        required: judgement.required, rule.citation))
            }
        }
        return first.citation
    }

    /// The clause that a choosing satisfies: that of the charter on money of such a sum, where it has one; each paper that names the project
    /// is a vote for it. What an ordinary vote needs is not asked, where nobody votes against anything: then the quorum it was held by.
    private func majority(
        behind election: Election, on question: QuestionID, for amount: Money
    ) throws(Refusal) -> Citation? {
        guard let meeting = meeting(election.id.meeting), let charter = charter(of: meeting) else { return nil }
        let usual = charter.majorities(for: nil, in: meeting.kind)
        let rules = charter.majorities(for: Charter.fundUse, amount: amount, in: meeting.kind).filter {
            !usual.contains($0) && $0.demand == nil
        }
        guard let first = rules.first else { return meeting.quorum.rule?.citation }
        let papers = meeting.papers(naming: question.description, in: election)
        for rule in rules {
            guard rule.measure != .area else { throw .fund(.notCounted(question, amount, rule.citation)) }
            let entitled = meeting.attendance.body.entitled ?? election.call.registered ?? 0
            let there = max(meeting.attendance.present(in: registry), election.collected)
            let base =
                switch rule.base {
                case .entitled: entitled
                case .present: there
                case .cast: election.collected
                case .valid, .yesNo, .yesNoAbstain: election.tally.valid
                }
            let judgement = rule.judge(Votes(for: papers), base: base)
            guard judgement.isMet else {
                throw .fund(
                    .choosingLacks(
                        question, title: election.post, amount, papers: papers, required: judgement.required,
                        rule.citation))
            }
        }
        return first.citation
    }

    /// The charter whose clauses on the fund hold for an appropriation: that of the meeting which decided, as it reads now.
    func fundCharter(of grant: Grant) -> Charter? {
        meeting(grant.appropriation.meeting).flatMap { charter(named: $0.rules.name) ?? charter(of: $0) }
    }

    /// What a clause on the whole fund says: that of the charter by which money was appropriated last, else of the newest that says it.
    func fundClause<Terms>(_ clause: @escaping (Charter) -> Cited<Terms>?) -> Cited<Terms>? {
        if let grant = fund.grants.last, let found = fundCharter(of: grant).flatMap(clause) { return found }
        return charters.reversed().lazy.compactMap { version in
            self.newest(version.charter.name).flatMap { clause($0.charter) }
        }.first
    }
}
