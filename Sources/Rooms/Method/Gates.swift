import Kernel

/// A gate, whether it stands open for a proposal, and what the book holds for it.
public struct GateReport: Sendable, Hashable {
    public let gate: Gate
    public let isOpen: Bool
    public let evidence: Evidence
    /// The day on which it opened; `nil` while it is shut, and where nothing had to happen for it to stand open.
    public let opened: Day?

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
            return report(gate, isOpen: speakers.count >= least, .speakers(speakers), on: speech(of: least))
        case .decided:
            let last = decisions.last
            let isOpen = last?.isAdopted == true
            return report(gate, isOpen: isOpen, .decision(isOpen ? last : nil), on: last?.stamp.at.day)
        case .decidedIn(let kinds, let attended, let agreed):
            let found = decisions.first { decision in
                decision.stamp.entry > after && kinds.contains(decision.kind) && decision.isAdopted
                    && holds(decision, attended: attended, agreed: agreed)
            }
            after = found?.stamp.entry ?? after
            return report(gate, isOpen: found != nil, .decision(found), on: found?.stamp.at.day)
        case .actions(let least):
            let actions = actions
            let allAssigned = actions.allSatisfy { $0.owner != nil && $0.due != nil }
            return report(
                gate, isOpen: actions.count >= least && allAssigned, .actions(actions.map(\.id)),
                on: actions.dropFirst(max(0, least - 1)).first?.stamp.at.day)
        case .actionsDone:
            let open = actions.filter { $0.state == .open }
            return report(gate, isOpen: open.isEmpty, .actions(open.map(\.id)), on: actions.compactMap(\.doneOn).max())
        case .overseers(let least):
            let named = book.oversight.filter { $0.value.proposal == proposal.number }
            let names = named.flatMap(\.value.names).uniqued()
            let days = named.flatMap { entry in entry.value.names.map { (name: $0, day: entry.stamp.at.day) } }
            return report(
                gate, isOpen: names.count >= least, .overseers(names),
                on: names.dropFirst(max(0, least - 1)).first.flatMap { name in days.first { $0.name == name }?.day })
        case .pledges(let least):
            let pledges = book.pledges.filter { $0.value.proposal == proposal.number }
            return report(
                gate, isOpen: pledges.count >= least, .pledges(pledges.map(\.value)), on: day(of: least, in: pledges))
        case .published(let days, let times):
            let boards = book.publications.filter { $0.value.proposal == proposal.number && $0.value.days >= days }
            return report(gate, isOpen: boards.count >= times, .publications(boards), on: day(of: times, in: boards))
        case .comments(let least):
            let comments = book.comments.filter { $0.value.proposal == proposal.number }
            return report(
                gate, isOpen: comments.count >= least, .comments(comments.map(\.value)),
                on: day(of: least, in: comments))
        }
    }

    private func report(
        _ gate: Gate, isOpen: Bool, _ evidence: GateReport.Evidence, on day: Day?
    ) -> GateReport {
        GateReport(gate: gate, isOpen: isOpen, evidence: evidence, opened: isOpen ? day : nil)
    }

    /// When there were first so many.
    private func day<Value>(of least: Int, in entries: [Dated<Value>]) -> Day? {
        entries.dropFirst(max(0, least - 1)).first?.stamp.at.day
    }

    /// When so many people had first spoken.
    private func speech(of least: Int) -> Day? {
        var seen: Set<String> = []
        let items = proposal.appearances.map { Place(meeting: $0.meeting, item: $0.item) }.uniqued()
        let remarks = items.flatMap { Array(book.meeting($0.meeting)?.item($0.item)?.remarks ?? Pages()) }
        return remarks.first { seen.insert($0.remark.speaker).inserted && seen.count >= least }?.stamp.at.day
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
                guard !meeting.isReconsidered(poll) else { return nil }
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
