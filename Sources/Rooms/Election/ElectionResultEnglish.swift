import Kernel

struct ElectionResultEnglish: ElectionResultWords, EnglishGrammar {
    // MARK: Who took part

    func registered(_ number: Int) -> String { "\(number) registered, " }
    func moreThanRegistered(_ collected: Int, registered: Int) -> String {
        "\(registered) registered, \(collected) papers came back: more papers than voters, so the election is void"
    }
    func moreThanIssued(_ collected: Int, issued: Int) -> String {
        "\(issued) issued, \(collected) collected: more than issued, the election is void"
    }
    func turnoutShort(_ collected: Int, required: Int) -> String {
        "\(collected) collected, \(required) had to take part: the election is void"
    }
    func noQuorum(_ present: Int, required: Int) -> String {
        ", \(present) present where the quorum is \(required): the election is void and nobody is elected"
    }
    var nothingCast: String { "no ballot collected: the election is void" }
    func uncountable(_ collected: Int, _ why: String) -> String { "\(collected) collected, cannot be counted: \(why)" }
    func collected(_ papers: Int) -> String { "\(papers) collected" }
    func turnoutMet(_ collected: Int, required: Int) -> String {
        "\(collected) collected, \(required) had to take part: the election is valid"
    }

    // MARK: What was needed

    func toElect(_ votes: Int) -> String { "\(votes) votes required" }
    func toElect(_ votes: Int, share: String) -> String { "\(votes) votes required (\(share))" }
    func toRecall(_ votes: Int) -> String { "\(votes) votes required" }
    func toRecall(_ votes: Int, share: String) -> String { "\(votes) votes required (\(share))" }
    var mostElect: String { "the most votes elect" }
    var mostBecomeCandidates: String { "those with the most votes become candidates" }
    func counted(by rule: String) -> String { "counted by \(rule)" }

    // MARK: Who has it

    func withMargin(_ because: String, _ margin: String) -> String {
        because + ". " + margin.prefix(1).uppercased() + margin.dropFirst()
    }
    func votes(for name: String, _ votes: Int) -> String { "\(name) \(votes)" }
    func recalled(_ name: String, votes: Int) -> String { "\(votes) agree to recall \(name): carried" }
    func notRecalled(_ name: String, votes: Int) -> String { "\(votes) agree to recall \(name): not carried" }
    func elected(_ names: [String]) -> String { "elected: \(list(names))" }
    func holds(_ name: String, post: String) -> String { "\(name) was elected \(post)" }
    func isKin(_ name: String, of other: String) -> String { "\(name) is near kin of \(other)" }
    func tooYoung(_ name: String) -> String { "\(name) is under age" }
    func nominated(_ names: [String]) -> String { "candidates: \(list(names))" }
    var nobodyNamed: String { "nobody was named" }
    func tied(_ names: [String], seats: Int) -> String { "tied: \(list(names)); \(seats) to be voted on again" }
    func openForRerun(_ seats: Int) -> String { "\(seats) open, for a re-run" }
    func stayingOpen(_ seats: Int) -> String { "\(seats) open, and staying so" }

    // MARK: Ballots

    func seats(_ post: String, _ seats: Int) -> String { "\(post) \(seats)" }
    var markRecall: String { "○ agrees to the recall, × is against it, no mark abstains." }
    func markNomination(seats: Int) -> String {
        "Write down whom you would have, at most \(seats); more make the paper void."
    }
    var markRanking: String { "Write 1, 2, 3 … in the order you prefer; as few as you like." }
    var markApprovals: String { "○ for everybody you approve of, as many as you like." }
    func markSeats(_ seats: Int) -> String {
        "○ for, × against, no mark abstains; at most \(seats) ○. More, the same person for two posts, or an unreadable mark make it void."
    }
    func markSeatsOrWriteIn(_ seats: Int) -> String { markSeats(seats) }
    func column(keptFor group: String, seats: Int) -> String { "\(group) (\(seats) kept)" }
    var otherColumn: String { "others" }
    var unsaid: String { "not said" }
    func doubtfulRuled(_ papers: Int, valid: Int, blank: Int, void: Int) -> String {
        let parts = [("valid", valid), ("blank", blank), ("void", void)].filter { $0.1 > 0 }
        return "\(plural(papers, "doubtful paper", "doubtful papers")) ruled: " + list(parts.map { "\($0.1) \($0.0)" })
    }
    func voidBecause(_ reasons: [String]) -> String { "void papers: \(list(reasons))" }

    // MARK: Terms, and what an undo took back

    func term(_ post: String, of body: String, _ name: String, from day: Day) -> String {
        "\(body) \(post): \(name), \(date(day))"
    }
    func term(_ post: String, of body: String, _ name: String, from day: Day, until end: Day) -> String {
        "\(body) \(post): \(name), \(date(day)) to \(date(end))"
    }
    func ended(_ day: Day, _ ending: String) -> String { ", \(ending) \(date(day))" }
    func sealUndone(at moment: Moment, entry: Int, posts: [String]) -> String {
        "\(time(moment)): the seal of \(list(posts)) (entry \(entry)) was undone, and the box read on"
    }
    func readingUndone(at moment: Moment, entry: Int, posts: [String]) -> String {
        "\(time(moment)): the count of \(list(posts)) (entry \(entry)) was undone, and the papers counted anew"
    }
}
