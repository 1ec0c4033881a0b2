import Kernel

/// The written votes of a meeting for its JSON: totals, never whose.
struct WrittenJSON {
    let meeting: Meeting
    let book: Book
    let zone: Zone

    var value: JSON {
        .array(
            (meeting.written ?? []).map { vote in
                [
                    "questions": .strings(vote.questions.map(\.description)),
                    "opened": .string(vote.opened.at.iso(zone: zone)),
                    "until": .string(vote.until?.description),
                    "secret": .bool(vote.isSecret),
                    "delivered": .int(vote.sent), "returned": .int(vote.back), "late": .int(vote.late.sum),
                    "by_day": days(of: vote),
                    // Papers read out so far, in totals.
                    "boxes": .array((vote.boxes ?? []).map(totals)),
                ]
            })
    }

    private func totals(of box: PaperBox) -> JSON {
        [
            "question": .string(box.question.description), "for": .int(box.votes.for),
            "against": .int(box.votes.against), "abstain": .int(box.votes.abstain), "void": .int(box.void),
            "sealed": .bool(box.isSealed),
        ]
    }

    /// The papers that a poll counts; null where it counts none.
    func papers(of poll: Poll) -> JSON {
        guard let vote = meeting.writtenVote(of: poll) else { return nil }
        return [
            "secret": .bool(vote.isSecret), "until": .string(vote.until?.description),
            "delivered": .int(vote.sent), "returned": .int(vote.back), "late": .int(vote.late.sum),
            "entitled": .int(poll.electorate.entitled),
            "entitled_area": poll.electorate.area.map { .string(Area(hundredths: $0).description) } ?? nil,
            "void": .int(vote.box(of: poll.question)?.void ?? 0),
            "by_day": days(of: vote),
            "announcement": announcement(of: poll),
        ]
    }

    /// What has to be announced of the result, and until when it hangs; null where no clause asks for it.
    private func announcement(of poll: Poll) -> JSON {
        guard let due = book.announcement(of: poll, in: meeting) else { return nil }
        let day = due.published?.stamp.at.day
        return [
            "days": .int(due.days), "citation": .string(due.citation.description),
            "published": day.map { .string($0.description) } ?? nil,
            "until": due.until.map { .string($0.description) } ?? nil,
        ]
    }

    private func days(of vote: WrittenVote) -> JSON {
        .array(
            vote.daysTold(in: meeting).map { day in
                [
                    "day": .string(day.day.description),
                    "delivered": .int(day.papers.sent), "returned": .int(day.papers.returned),
                    "late": .int(day.papers.late),
                    "delivered_total": .int(day.total.sent), "total": .int(day.total.returned),
                    "late_total": .int(day.total.late),
                    "area_total": day.area.map { .string($0.description) } ?? nil,
                ]
            })
    }
}
