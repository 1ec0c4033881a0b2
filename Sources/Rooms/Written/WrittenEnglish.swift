import Kernel

struct WrittenEnglish: WrittenWords, EnglishGrammar {
    private func names(_ questions: [QuestionID]) -> String { list(questions.map(\.description)) }
    private func papers(_ number: Int) -> String { plural(number, "paper", "papers") }

    func started(_ questions: [QuestionID], until: Day?, _ isSecret: Bool) -> String {
        "\(names(questions)) put to a \(isSecret ? "secret " : "")vote by paper"
            + (until.map { ", until \(date($0))" } ?? "")
    }
    func delivered(_ papers: Int, in all: Int) -> String { "\(self.papers(papers)) sent, \(all) in all" }
    func returned(_ papers: Int, in all: Int, of sent: Int) -> String {
        "\(self.papers(papers)) came back, \(all) in all" + (sent > 0 ? " of \(sent) sent" : "")
    }
    func late(_ papers: Int, after day: Day) -> String {
        "\(self.papers(papers)) came after \(date(day)): kept apart, not counted"
    }
    func opened(_ question: QuestionID, _ returned: Int, late: Int, sent: Int) -> String {
        "papers on \(question) opened: \(papers(returned)) back in time" + (sent > 0 ? " of \(sent) sent" : "")
            + (late > 0 ? ", \(late) late and not counted" : "")
    }
    func day(_ day: PaperDay) -> String {
        let (papers, total) = (day.papers, day.total)
        let area = day.area.map { ", \($0) m²" } ?? ""
        return date(day.day) + (papers.sent > 0 ? " \(papers.sent) sent (\(total.sent) so far)" : "")
            + (papers.returned > 0 ? " \(papers.returned) back (\(total.returned) so far\(area))" : "")
            + (papers.late > 0 ? " \(papers.late) late (\(total.late) so far)" : "")
    }
    func byDay(_ days: [String]) -> String { "; by day: " + list(days) }
    func boxOpened(_ papers: Int) -> String {
        "read \(plural(papers, "paper", "papers")) out one a line: for, against, abstain, void REASON; for x3 for three alike; then seal"
    }
    func board(_ box: PaperBox, of papers: Int, _ strokes: Strokes) -> String {
        func told(_ word: String, _ votes: Int) -> String {
            "\(word) \(strokes.written(in: .english).of(votes))\(votes > 0 ? " " : "")\(votes)"
        }
        return "paper \(box.read) of \(papers), void \(box.void) | \(told("for", box.votes.for)) | "
            + "\(told("against", box.votes.against)) | \(told("abstain", box.votes.abstain))"
    }
    let allRead = "; that was the last: seal"
    func sealed(_ question: QuestionID, _ read: Int, missing: Int, void: Int) -> String {
        "\(papers(read)) on \(question) read and sealed"
            + (missing > 0 ? ", \(missing) fewer than came back" : "") + (void > 0 ? ", \(void) void" : "")
    }
    func cancelled(_ question: QuestionID, because reason: String?) -> String {
        "papers on \(question) annulled" + (reason.map { ": \($0)" } ?? "")
    }
    func unopened(_ question: QuestionID, _ entry: Int) -> String {
        "the opening of papers on \(question) (entry \(entry)) was undone; they have been seen, and no more are taken"
    }
    func standing(_ questions: [QuestionID], sent: Int, back: String, late: Int, until: Day?) -> String {
        "vote by paper on \(names(questions)): " + (sent > 0 ? "\(papers(sent)) sent, " : "") + back
            + (late > 0 ? ", \(late) late" : "")
            + (until.map { ", until \(date($0))" } ?? "")
    }
    func back(_ papers: Int) -> String { "\(self.papers(papers)) back" }
    func back(_ papers: Int, of entitled: Int, _ unit: BodyUnit) -> String {
        "\(self.papers(papers)) back of \(count(entitled, unit)) entitled"
    }
    func wanted(_ papers: Int, missing: Int) -> String {
        "; \(papers) have to take part, " + (missing > 0 ? "\(missing) missing" : "enough")
    }
    func wanted(_ area: Area, missing: Area) -> String {
        "; \(area) m² have to take part, " + (missing > .zero ? "\(missing) missing" : "enough")
    }
    func area(_ back: Area, of all: Area) -> String { ", \(back) of \(all) m²" }
    func toAnnounce(_ question: QuestionID, days: Int, _ citation: Citation) -> String {
        "; the result is to be made public for at least \(plural(days, "day", "days"))\(clause(citation)): publish \(question) days=\(days)"
    }
    func resultToAnnounce(_ question: QuestionID, days: Int) -> String {
        "the result of the vote by paper on \(question) is not made public (publish \(question) days=\(days))"
    }
    func result(of question: QuestionID, _ notice: String) -> String {
        "result of the vote by paper on \(question): \(notice)"
    }
    let sendOut = "; deliver NAMES when they go out, return NAMES when they come back, ballot-by-paper shows how many"
    let onePaper =
        "; one secret paper came back, and the result is that one vote: ask whoever it was before it is made known"
    let readOut = "; read them out with rollcall NAME=for, the last closes it"
}

struct WrittenRefusalsEnglish: WrittenRefusalWords, EnglishGrammar {
    func alreadyOut(_ question: QuestionID) -> String {
        "papers on \(question) are out already: return for what comes back, open-papers \(question) to count them"
    }
    let nothingOut = "no papers are out: ballot-by-paper P1 until-day=DAY"
    func notOut(_ question: QuestionID) -> String { "no papers on \(question) are out: ballot-by-paper \(question)" }
    func onlyMotions(_ question: QuestionID) -> String {
        "\(question) is an amendment; only motions go out on paper: decide the amendment here first"
    }
    func deadlinePast(_ day: Day) -> String { "\(date(day)) is past: give today or a later day" }
    func wrongDay(_ day: Day, from first: Day, to last: Day) -> String {
        "\(date(day)) is no day of this vote: give one from \(date(first)) to \(date(last))"
    }
    func notEntitled(_ name: String) -> String { "\(name) has no vote here, so there is no paper of theirs" }
    func whichOut(_ questions: [QuestionID]) -> String {
        "papers of \(list(questions.map(\.description))) are out: say which"
    }
    func notReturned(_ name: String) -> String {
        "\(name)'s paper did not come back: another name, or it was not noted (undo the opening and take it back first)"
    }
    func cameTooLate(_ name: String) -> String { "\(name)'s paper came too late: it is kept apart and not counted" }
    func alreadyReturned(_ name: String) -> String { "\(name)'s paper came back already: one each" }
    func sameVoter(_ name: String, _ other: String, _ voter: String) -> String {
        "\(quoted(name)) and \(quoted(other)) are one vote (\(voter)) with one paper: leave one out"
    }
    func moreThanSent(_ papers: Int, sent: Int) -> String {
        "\(papers) back would be more than the \(sent) sent: deliver first, or mend the number"
    }
    func moreThanEntitled(_ papers: Int, entitled: Int) -> String {
        "\(papers) would be more than the \(entitled) entitled: mend the number, or entitled first"
    }
    func deadlineAhead(_ question: QuestionID, _ day: Day) -> String {
        "papers on \(question) may come until \(date(day)): open them after that, or when all that were sent are back"
    }
    func nothingReturned(_ question: QuestionID) -> String { "no paper on \(question) has come back: return first" }
    func tooLate(_ day: Day, _ citation: Citation) -> String {
        "\(date(day)) is after the last day, and such a paper is not taken\(clause(citation))"
    }
    func secret(_ question: QuestionID) -> String {
        "papers on \(question) do not weigh alike and are not read out: give totals, open-papers \(question) FOR AGAINST ABSTAIN"
    }
    func morePapersThanBack(_ papers: Int, back: Int) -> String {
        "\(papers) read are more than the \(back) that came back: look at the papers, undo what was read twice"
    }
    func boxOpen(_ question: QuestionID) -> String {
        "papers on \(question) are being read: for, against, abstain or void a line, then seal; or annul \(question)"
    }
    let noBox = "no papers are being read: open-papers first"
    func papersOut(_ questions: [QuestionID]) -> String {
        "papers on \(list(questions.map(\.description))) are still out: open-papers, or annul \(questions.first?.description ?? "")"
    }
    func papersSeen(_ question: QuestionID) -> String {
        "secret papers on \(question) were opened once, and one more would show whose it is: give the totals again with open-papers \(question), or vote here"
    }
}
