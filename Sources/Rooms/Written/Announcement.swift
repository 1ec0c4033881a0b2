import Kernel

/// The result of a vote by papers has to be made public, where a clause of the meeting's rules says for how many days.
struct Announcement {
    let question: QuestionID
    let days: Int
    let citation: Citation
    /// When it was put up for long enough.
    let published: Dated<Publication>?

    /// The last day on which it hangs.
    var until: Day? { published.map { $0.stamp.at.day.adding(days: $0.value.days) } }
}

extension Book {
    /// What is to be announced of a poll; `nil` where it counted no papers or no clause asks for it.
    func announcement(of poll: Poll, in meeting: Meeting) -> Announcement? {
        guard let closed = poll.closed, poll.outcome != nil, meeting.writtenVote(of: poll) != nil,
            let rule = charter(of: meeting)?.publication
        else { return nil }
        let published = publications.first { notice in
            notice.stamp.entry > closed.entry && notice.value.proposal == poll.question.proposal
                && notice.value.days >= rule.terms.days
        }
        return Announcement(
            question: poll.question, days: rule.terms.days, citation: rule.citation, published: published)
    }

    /// Results that still have to be announced, of every meeting.
    var announcementsDue: [Announcement] {
        meetings.flatMap { meeting in announcementsDue(of: meeting) }
    }

    func announcementsDue(of meeting: Meeting) -> [Announcement] {
        guard meeting.written != nil else { return [] }
        return meeting.polls.compactMap { poll in
            guard meeting.standingPoll(on: poll.question)?.opened == poll.opened else { return nil }
            return announcement(of: poll, in: meeting)
        }.filter { $0.published == nil }
    }

    /// The result of a vote by papers that a notice is of.
    func result(behind notice: Publication, at stamp: Stamp, in meeting: Meeting) -> Poll? {
        meeting.polls.last { poll in
            poll.question.proposal == notice.proposal && poll.question.amendment == nil
                && meeting.writtenVote(of: poll) != nil && poll.outcome != nil
                && poll.closed.map { $0.entry < stamp.entry } ?? false
        }
    }
}
