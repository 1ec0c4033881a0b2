import Kernel

struct ChoosingEnglish: ChoosingWords, EnglishGrammar {
    // MARK: The call

    func called(_ number: Int, _ title: String, budget: Money, projects: Int, terms: String) -> String {
        "vote \(number): choosing \(quoted(title)): budget \(money(budget)), \(projects) projects, \(terms)"
    }
    func calledAgain(_ number: Int, _ title: String, round: Int, left: Money, projects: Int, terms: String) -> String {
        "vote \(number): choosing \(quoted(title)), round \(round): \(money(left)) left, \(projects) projects, \(terms)"
    }
    func registered(_ number: Int) -> String { ", \(number) registered" }
    func listed(_ number: Int, _ project: String, _ text: String, _ cost: Money) -> String {
        "\(number) \(project) \(text), \(money(cost))"
    }
    func aboveBudget(_ projects: [String], _ budget: Money) -> String {
        "\(list(projects)) \(projects.count == 1 ? "costs" : "cost") more than the whole budget of \(money(budget)): no votes can change that"
    }
    func readNext(example: String) -> String { "papers: issue N; reading: read, a paper a line, as in \(example)" }
    func terms(_ parts: [String]) -> String { parts.joined(separator: ", ") }
    func form(_ form: BallotForm, most: Int?, top: Int?) -> String {
        switch form {
        case .points: "0 to \(top ?? 0) points for each"
        case .ranking: most.map { "ranked, at most \($0)" } ?? "ranked"
        case .approvals, .marks: most.map { "approvals, at most \($0)" } ?? "approvals"
        }
    }
    func rule(_ title: String, _ name: String) -> String { "rule \(title) (\(name))" }
    func completion(_ completion: Choosing.Completion) -> String {
        switch completion {
        case .none: "money left is kept"
        case .addOne: "shares raised while money is left"
        case .greedy: "money left spent by votes"
        }
    }
    func utility(_ utility: Choosing.Utility) -> String {
        switch utility {
        case .cost: "worth by cost"
        case .count: "each project worth one"
        }
    }
    var certainOnlyAtEnd: String { ". What is chosen is known when it is declared" }
    func recorded(_ title: String, round: Int, budget: Money, projects: [String], terms: String, registered: Int?)
        -> String
    {
        "Choosing called, \(quoted(title)): " + (round > 1 ? "round \(round), left " : "budget ") + money(budget)
            + ", projects \(list(projects)), \(terms)" + (registered.map { ", \($0) registered" } ?? "")
    }
    func priced(_ project: String, _ cost: Money) -> String { "\(project) (\(money(cost)))" }

    // MARK: Who took part

    func registeredTaking(_ number: Int) -> String { "\(number) registered, " }
    func collected(_ papers: Int) -> String { "\(papers) \(papers == 1 ? "paper" : "papers") came back" }
    func moreThanRegistered(_ collected: Int, registered: Int) -> String {
        "\(registered) registered, \(collected) papers came back: more papers than voters, so the choosing is void"
    }
    func moreThanIssued(_ collected: Int, issued: Int) -> String {
        "\(issued) papers issued, \(collected) came back: more than were issued, so the choosing is void"
    }
    func noQuorum(_ there: Int, required: Int) -> String {
        "\(there) took part (present or voting, whichever is more), quorum \(required), \(required - there) short: the choosing is void and nothing is chosen"
    }
    var nothingCast: String { "no paper came back: the choosing is void" }
    func uncountable(_ collected: Int, _ why: String) -> String {
        "\(self.collected(collected)) and cannot be counted: \(why)"
    }

    // MARK: The result

    func result(_ title: String, _ because: String) -> String { "choosing \(quoted(title)): \(because)" }
    func money(budget: Money, spent: Money, left: Money) -> String {
        "budget \(money(budget)), chosen \(money(spent)), left \(money(left))"
    }
    func chosen(_ projects: [String]) -> String { "\(list(projects)) chosen" }
    var nothingChosen: String { "nothing chosen" }
    func tied(_ projects: [String]) -> String { "\(list(projects)) open because of a tie: vote again" }
    func lot(level: [String], drawn: [String], seed: String?, _ citation: Citation) -> String {
        "\(list(level)) level, settled by lot" + clause(citation)
            + (drawn.isEmpty ? "" : ", drawn: \(list(drawn))") + (seed.map { ", seed \($0) (RFC 3797)" } ?? "")
    }
    var byHand: String { "a lot drawn in public" }
    func withdrawn(_ project: String) -> String { "\(project) was withdrawn or rejected and does not count" }
    func clauses(_ parts: [String]) -> String { parts.joined(separator: "; ") }
    func sequence(_ parts: [String]) -> String { parts.joined(separator: ", ") }
    func project(_ project: String, _ text: String, _ cost: Money, _ support: String, _ standing: String) -> String {
        "\(project) \(text), \(money(cost)), \(support): \(standing)"
    }
    func votes(_ number: Int) -> String { "\(number) \(number == 1 ? "vote" : "votes")" }
    func points(_ number: Int) -> String { "\(number) \(number == 1 ? "point" : "points")" }
    func standing(_ standing: ProjectOutcome.Standing) -> String {
        switch standing {
        case .chosen: "chosen"
        case .tied: "open"
        case .notChosen: "not chosen"
        case .withdrawn: "does not count (withdrawn or rejected)"
        }
    }
    func because(_ reason: String) -> String { "; \(reason)" }
    func byLot(_ others: [String]) -> String { "level with \(list(others)), settled by lot" }
    func levelWith(_ others: [String]) -> String { "level with \(list(others)), and the money does not do for all" }
    func hangsOn(_ level: [String]) -> String { "it hangs on how \(list(level)) come out" }
    var eitherWay: String { "whichever way the tie falls" }
    func papers(_ number: Int, form: BallotForm, worth: Int?) -> String {
        let (one, worth) = (number == 1, worth ?? 0)
        let papers = "\(number) more \(one ? "paper" : "papers")"
        return switch form {
        case .points: "\(papers) that \(one ? "gives" : "give") it alone \(points(worth))"
        case .ranking: "\(papers) that \(one ? "ranks" : "rank") it alone (\(points(worth)) each)"
        case .approvals, .marks: "\(papers) for it alone"
        }
    }
    func least(_ papers: String) -> String { "\(papers) would have chosen it, one fewer would not" }
    func enough(_ papers: String) -> String {
        "\(papers) would have chosen it, one fewer would not (not every smaller number was tried)"
    }
    func moreThan(_ papers: String) -> String { "\(papers) would still not have chosen it" }
    func never(_ budget: Money) -> String {
        "it costs more than the whole budget of \(money(budget)), which no votes change"
    }
    func revoteNext(_ title: String) -> String { "next: revote \(title)" }
    func lotsNext(_ title: String, _ citation: Citation) -> String {
        "; or draw lots in public\(clause(citation)): draw-lots \(title) drawn=…"
    }
    func taken(_ papers: Int, valid: Int, blank: Int, void: Int) -> String {
        "\(papers) \(papers == 1 ? "paper" : "papers") from the file: \(valid) valid, \(blank) blank, \(void) void. Papers by hand go on, one a line; then seal"
    }
    func appropriateNext(_ project: String) -> String { "money: appropriate \(project) amount=…" }
    func callAgain(_ title: String) -> String { "to start over: choose \(title) …" }

    // MARK: Loose ends

    func choosingOpen(_ title: String) -> String { "choosing \(quoted(title)) was not declared (read, seal, declare)" }
    func choosingRead(_ title: String) -> String { "choosing \(quoted(title)) was not declared (declare \(title))" }
    func choosingTied(_ title: String, _ projects: [String]) -> String {
        "choosing \(quoted(title)): \(list(projects)) open because of a tie (revote \(title))"
    }
    func noResult(_ title: String, _ figures: [String], _ why: String) -> String {
        "Choosing \(quoted(title)) has no result: \(figures.joined(separator: ", ")), \(why)"
    }

    // MARK: Papers

    var paper: String { "Result of a choosing" }
    var tallySheet: String { "Tally sheet of a choosing" }
    func strokes(_ votes: Int) -> String {
        let (fives, rest) = max(0, votes).quotientAndRemainder(dividingBy: 5)
        return (Array(repeating: "IIIII", count: fives) + (rest > 0 ? [String(repeating: "I", count: rest)] : []))
            .joined(separator: " ")
    }
    func tallied(_ form: BallotForm) -> String {
        switch form {
        case .points: "Points"
        case .ranking: "First places"
        case .approvals, .marks: "Votes"
        }
    }
    func markApprovals(most: Int?) -> String {
        "Put ○ in the box beside each project you are for, "
            + (most.map { "at most \($0); more make the paper void." } ?? "as many as you like.")
    }
    func markPoints(top: Int) -> String {
        "Write a whole number from 0 to \(top) in the box beside each project: the more, the more you want it. An empty box is 0."
    }
    func markRanking(most: Int?) -> String {
        "Write 1, 2, 3 … beside the projects, the one you want most first, "
            + (most.map { "at most \($0); more make the paper void." } ?? "as many as you like.")
    }

    // MARK: Refusals

    func noBudget(_ given: Money?) -> String {
        given.map { "a budget of \(money($0)) chooses nothing: give more than 0, as in budget=30000" }
            ?? "a choosing needs the money there is: add budget=30000"
    }
    func titleTaken(_ title: String) -> String { "this meeting has \(quoted(title)) already: give another title" }
    func called(_ title: String, time: Int) -> String { "\(title) (no. \(time))" }
    func result(_ title: String, round: Int, _ because: String) -> String {
        "choosing \(quoted(title))" + (round > 1 ? ", round \(round): " : ": ") + because
    }
    func unknownRule(_ name: String, nearest: [String], known: [String]) -> String {
        "no rule \(quoted(name)) for budgets" + (nearest.isEmpty ? "" : ", did you mean \(list(nearest))?")
            + "; there are: \(list(known))"
    }
    func ruleTakesNot(_ rule: String, _ form: String, instead: [String]) -> String {
        "\(rule) counts approvals alone and takes no papers that \(form): method=approve, or another rule: \(list(instead))"
    }
    func completionNotTaken(_ rule: String, _ completion: String) -> String {
        "\(rule) has no leftover=\(completion): leave it out, or take another rule"
    }
    func noCost(_ question: QuestionID) -> String {
        "\(question) names no amount, so its cost cannot be compared: amend it, or put another with propose … amount=… choose=yes"
    }
    func projectTwice(_ question: QuestionID) -> String { "\(question) stands twice: name each project once" }
    func notOpen(_ question: QuestionID, _ state: String) -> String {
        "\(question) is \(state) and cannot be chosen: leave it out of projects=, or put another motion"
    }
    func beingRead(_ question: QuestionID, title: String) -> String {
        "the papers of \(quoted(title)) are being read, and \(question) is on them: seal the box and declare first"
    }
    func alreadyOnPaper(_ question: QuestionID, title: String) -> String {
        "\(question) stands on the paper of \(quoted(title)): declare that one first, or leave it out of projects="
    }
    func alreadyChosen(_ question: QuestionID, title: String, entry: Int) -> String {
        "\(question) was chosen in \(quoted(title)) (#\(entry)): leave it out of projects="
    }
    func tooFewProjects(_ question: QuestionID?) -> String {
        question.map { "\($0) alone leaves nothing to choose: add another, or put it to the vote: vote \($0)" }
            ?? "a choosing needs projects: add projects=P1,P2"
    }
    func mostOutOfRange(_ most: Int, projects: Int) -> String {
        "most=\(most) does not do: a paper names 1 to \(projects) projects"
    }
    func mostWithPoints() -> String {
        "papers of points may give points to every project and take no most=: leave it out, or set top="
    }
    func topWithoutPoints() -> String { "top= belongs to method=score: leave it out, or give points" }
    func topOutOfRange(_ top: Int, highest: Int) -> String { "top=\(top) does not do: 1 to \(highest)" }
    func pointsOutOfRange(_ points: Int, top: Int) -> String {
        "\(self.points(points)) does not do: 0 to \(top) for each project. The paper was not entered; type it again, or doubt or void where it says so"
    }
    func pointsMissing(title: String, top: Int) -> String {
        "\(quoted(title)) takes points: number=points, as in 1=\(top) 2=0; leave out projects without any"
    }
    func takesNoPoints(title: String) -> String { "\(quoted(title)) takes no points: numbers alone, as in 1 3" }
    func noSuchProject(_ number: Int, title: String, projects: Int) -> String {
        "\(quoted(title)) has projects 1 to \(projects) and no \(number): type it again, or doubt or void where the paper says so"
    }
    func stillOpen(title: String) -> String { "the choosing \(quoted(title)) is not declared yet: seal, declare" }
    func noTie(title: String) -> String {
        "no projects of \(quoted(title)) are level, so there is nothing to vote on again: for the money left call another choosing"
    }
    func isDeclared(_ title: String) -> String { "the choosing \(quoted(title)) is declared, and undo stops there" }
    func moreThanRegistered(papers: Int, registered: Int) -> String {
        "\(papers) issued in all, more than the \(registered) registered: change the number; if that is wrong, undo the line of the choosing"
    }
    func notAProject(_ word: String, title: String) -> String {
        "\(quoted(word)) is no project of \(quoted(title)): write its number or its motion, such as 1 or P1; void REASON or doubt REASON "
            + "where the paper says another thing"
    }
    func notAProject(_ word: String, projects: String) -> String {
        "\(quoted(word)) is no project on the paper (\(projects)): write its number or its motion, such as 1 or P1; void REASON or doubt "
            + "REASON where the paper says another thing; seal before anything else"
    }
    func waitsForRevote(_ question: QuestionID, title: String) -> String {
        "\(question) is level with another in the choosing \(quoted(title)): type revote \(title)"
    }
    func waitsForResult(_ question: QuestionID, title: String) -> String {
        "\(question) stands on the papers of the choosing \(quoted(title)), not declared yet: read, seal, declare; or withdraw \(question)"
    }
    func waitsForChoosing(_ question: QuestionID) -> String {
        "\(question) waits for a choosing and is neither voted on by itself nor amended: choose TITLE budget=… projects=\(question),…; or "
            + "withdraw \(question) and put another"
    }
    func aboveChoice(_ question: QuestionID, title: String, cost: Money, left: Money, wanted: Money) -> String {
        "\(question) was chosen in \(quoted(title)) at \(money(cost)), \(money(left)) is left of it: too little for \(money(wanted))"
    }
    func projectsAreFixed(title: String) -> String {
        "the projects of \(quoted(title)) were settled when it was called and take no nominations: call another choosing"
    }
    func noRerun(title: String) -> String {
        "\(quoted(title)) left no seats: revote where projects are level, or call another choosing with the money left"
    }
    func noLots(title: String, rules: String) -> String {
        "\(quoted(rules)) lets no lot decide: revote \(title); for lots the charter needs a clause that says so"
    }
    func lotAfterwards(title: String) -> String {
        "the meeting that voted is over, and no lot is drawn now: revote \(title)"
    }
    func lotHow(title: String, level: [String]) -> String {
        "a lot is the order as drawn, or a seed settled in public, one of the two: draw-lots \(title) drawn=\(level.first ?? "P1"), or draw-lots \(title) seed=…"
    }
    func lotGoesOn(title: String, drawn: [String], level: [String]) -> String {
        "\(list(level)) are level still: draw on and give all that was drawn, draw-lots \(title) drawn=\((drawn + level.prefix(1)).joined(separator: ","))"
    }
    func notLevel(_ question: QuestionID, title: String, level: [String]) -> String {
        "no lot is drawn on \(question), or it stands twice: level in \(quoted(title)) are \(list(level))"
    }
    func fileOfPeople(post: String) -> String {
        "papers for people are called one by one in public: read \(post); file= takes papers of choosings alone"
    }
    func noFile(_ file: String) -> String {
        "no file \(quoted(file)): check the path; yuanba count --help names the formats"
    }
    func badFile(_ file: String) -> String {
        "the papers in \(quoted(file)) cannot be read: yuanba ballots --explain tells what it is"
    }
    func filePapers(_ file: String, papers: Int, most: Int) -> String {
        "\(quoted(file)) holds \(papers) papers, 1 to \(most) are taken at a time: split it, or give another file"
    }
    func fileNamesOther(_ name: String, title: String, projects: [String]) -> String {
        "\(quoted(name)) in the file is no project of \(quoted(title)), or stands twice; on the paper are \(list(projects)): name the motions in the file"
    }
    func fileDiffers(title: String, project: QuestionID?, file: String, here: String) -> String {
        (project.map { "\($0) costs" } ?? "the budget is")
            + " \(file) in the file and \(here) in \(quoted(title)): papers of another choosing, or mend the file"
    }
    func fileOfOtherPapers(title: String, _ form: String) -> String {
        "papers of \(quoted(title)) are of method=\(form), those in the file are not: give the right file, or call another choosing"
    }
    func chosenAlready(_ question: QuestionID, title: String) -> String {
        "\(question) was chosen in \(quoted(title)) and needs no vote: appropriate \(question) amount=…; for another decision put another motion"
    }
    func leftOut(_ question: QuestionID, title: String, here: Bool) -> String {
        "\(question) was left out in \(quoted(title)): with money left, choose TITLE budget=… projects=\(question),…; "
            + (here
                ? "for a vote of its own propose it anew with its amount, or takeup \(question) at the next meeting"
                : "for a vote of its own, takeup \(question)")
    }
    func unknownChoosing(_ title: String, known: [String]) -> String {
        known.isEmpty ? "there was no choosing yet" : "no choosing \(quoted(title)); there are: \(list(known))"
    }
}
