import Kernel

/// A gate, whether it stands open for a proposal, and what the book holds for it.
public struct GateReport: Sendable, Hashable {
    public let gate: Gate
    public let isOpen: Bool
    public let evidence: Evidence

    /// What a gate was judged from.
    public enum Evidence: Sendable, Hashable {
        case speakers([String])
        /// The vote that decided, in the meeting of that number; `nil` where none did.
        case decision(Decision?)
        case actions([ActionID])
        case overseers([String])
        case pledges([Pledge])
        case publications([Dated<Publication>])
        case comments([Comment])
    }

    public struct Decision: Sendable, Hashable {
        public let meeting: Int
        public let kind: MeetingKind
        public let stamp: Stamp
        public let votes: Votes
        /// Whether everything held that had to.
        public let isAdopted: Bool
    }
}

/// Judges the gates of a method for one proposal, from what the book holds.
struct GateKeeper {
    let book: Book
    let proposal: Proposal
    /// The entry of the last decision that opened a gate: meetings must decide in the order of their stages.
    private var after = 0

    init(book: Book, proposal: Proposal) {
        self.book = book
        self.proposal = proposal
    }

    mutating func judge(_ gate: Gate) -> GateReport {
        switch gate {
        case .speakers(let least):
            let speakers = speakers
            return GateReport(gate: gate, isOpen: speakers.count >= least, evidence: .speakers(speakers))
        case .decided:
            let last = decisions.last
            let isOpen = last?.isAdopted == true
            return GateReport(gate: gate, isOpen: isOpen, evidence: .decision(isOpen ? last : nil))
        case .decidedIn(let kinds, let attended, let agreed):
            let found = decisions.first { decision in
                decision.stamp.entry > after && kinds.contains(decision.kind) && decision.isAdopted
                    && holds(decision, attended: attended, agreed: agreed)
            }
            after = found?.stamp.entry ?? after
            return GateReport(gate: gate, isOpen: found != nil, evidence: .decision(found))
        case .actions(let least):
            let actions = actions
            let allAssigned = actions.allSatisfy { $0.owner != nil && $0.due != nil }
            return GateReport(
                gate: gate, isOpen: actions.count >= least && allAssigned, evidence: .actions(actions.map(\.id)))
        case .actionsDone:
            let open = actions.filter { $0.state == .open }
            return GateReport(gate: gate, isOpen: open.isEmpty, evidence: .actions(open.map(\.id)))
        case .overseers(let least):
            let names = book.oversight.filter { $0.value.proposal == proposal.number }.flatMap(\.value.names).uniqued()
            return GateReport(gate: gate, isOpen: names.count >= least, evidence: .overseers(names))
        case .pledges(let least):
            let pledges = book.pledges.map(\.value).filter { $0.proposal == proposal.number }
            return GateReport(gate: gate, isOpen: pledges.count >= least, evidence: .pledges(pledges))
        case .published(let days, let times):
            let boards = book.publications.filter { $0.value.proposal == proposal.number && $0.value.days >= days }
            return GateReport(gate: gate, isOpen: boards.count >= times, evidence: .publications(boards))
        case .comments(let least):
            let comments = book.comments.map(\.value).filter { $0.proposal == proposal.number }
            return GateReport(gate: gate, isOpen: comments.count >= least, evidence: .comments(comments))
        }
    }

    /// Those who spoke on the items in which the proposal was before a meeting, each once.
    private var speakers: [String] {
        let items = proposal.appearances.map { Place(meeting: $0.meeting, item: $0.item) }.uniqued()
        let speakers = items.flatMap { place in
            book.meeting(place.meeting)?.item(place.item)?.remarks.map(\.remark.speaker) ?? []
        }
        return speakers.uniqued()
    }

    private struct Place: Hashable {
        let meeting: Int
        let item: Int
    }

    /// The votes on the proposal that stand, oldest first.
    private var decisions: [GateReport.Decision] {
        let meetings = proposal.appearances.map(\.meeting).uniqued().compactMap { book.meeting($0) }
        return meetings.flatMap { meeting in
            meeting.polls.compactMap { poll in
                guard poll.question == proposal.id, let outcome = poll.outcome, let closed = poll.closed else {
                    return nil
                }
                return GateReport.Decision(
                    meeting: meeting.number, kind: meeting.kind, stamp: closed, votes: poll.votes,
                    isAdopted: outcome == .adopted)
            }
        }
    }

    private var actions: [ActionItem] {
        book.actions.filter { $0.proposal == proposal.number && $0.state != .cancelled }
    }

    /// Whether enough came and enough agreed. Where nobody said how many are entitled, the first cannot be judged and does not hinder.
    private func holds(_ decision: GateReport.Decision, attended: Share?, agreed: Share?) -> Bool {
        guard let meeting = book.meeting(decision.meeting),
            let poll = meeting.polls.last(where: { $0.closed == decision.stamp && $0.question == proposal.id })
        else { return false }
        let here = poll.quorum?.present ?? poll.electorate.present
        let enoughCame = attended.map { share in
            meeting.attendance.body.entitled.map { here >= share.required(of: $0) } ?? true
        }
        let enoughAgreed = agreed.map { poll.votes.for >= $0.required(of: poll.electorate.votes) }
        return enoughCame != false && enoughAgreed != false
    }
}
