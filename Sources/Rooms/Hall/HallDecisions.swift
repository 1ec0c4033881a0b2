import Kernel

/// What was decided in a meeting and stands, the latest first: closed votes, declared elections, resolutions.
struct HallDecisions {
    let facts: MeetingFacts
    let language: Language

    private var words: any HallWords { language.hall }
    private var wording: any Wording { language.screen.wording }
    private var meeting: Meeting { facts.meeting }

    var decisions: [HallView.Decision] {
        (polls + elections + resolutions).sorted { $0.entry > $1.entry }
    }

    /// Of several votes on a question the one that it stands by.
    private var polls: [HallView.Decision] {
        let standing = facts.polls.map(\.question).uniqued().compactMap { meeting.standingPoll(on: $0) }
        return standing.compactMap { poll in
            guard let outcome = poll.outcome, !meeting.isSetAside(poll) else { return nil }
            let tone: HallView.Decision.Tone =
                switch outcome {
                case .adopted: .passed
                case .tied: .tied
                default: .failed
                }
            return HallView.Decision(
                tone: tone, head: words.decided(poll.question.description, wording.name(of: outcome)),
                text: text(of: poll.question),
                because: wording.outcome(of: poll, unit: facts.unit, isAloud: true)
                    + (facts.isQuorumUnknown(at: poll.quorum) ? wording.attendance.quorumUnknown : ""),
                entry: poll.closed?.entry ?? poll.opened.entry)
        }
    }

    private func text(of question: QuestionID) -> String {
        guard let motion = facts.book.proposal(question.proposal) else { return "" }
        guard question.amendment != nil else { return motion.finalText.withoutFullStop }
        return motion.amendments.first { $0.id == question }?.text.withoutFullStop ?? ""
    }

    private var elections: [HallView.Decision] {
        meeting.elections.compactMap { election in
            guard let declaration = election.declaration else { return nil }
            let outcome = declaration.outcome
            let isDone = !outcome.elected.isEmpty || !outcome.recalled.isEmpty || outcome.nominated?.isEmpty == false
            return HallView.Decision(
                tone: !outcome.tied.isEmpty ? .tied : isDone ? .passed : .failed, head: words.declared(election.post),
                text: wording.list(outcome.elected.map { facts.book.title(of: $0, in: election) }),
                because: wording.because(election), entry: declaration.stamp.entry)
        }
    }

    private var resolutions: [HallView.Decision] {
        ([meeting.preamble] + meeting.items).flatMap(\.resolutions).map {
            HallView.Decision(
                tone: .settled, head: words.resolution, text: $0.text.withoutFullStop, because: "",
                entry: $0.stamp.entry)
        }
    }
}
