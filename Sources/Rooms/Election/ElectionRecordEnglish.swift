import Kernel

struct ElectionRecordEnglish: ElectionRecordWords, EnglishGrammar {
    // MARK: Calling

    func called(_ post: String) -> String { "election of \(post) called: " }
    func byElectionCalled(_ post: String) -> String { "by-election of \(post) called: " }
    func round(_ number: Int) -> String { "vote \(number), " }
    func terms(seats: Int, rule: String, voters: String) -> String { "seats \(seats), \(rule), by \(voters)" }
    var representatives: String { "representatives" }
    func registered(_ number: Int) -> String { ", \(number) registered" }
    func candidates(_ names: [String]) -> String { ", candidates \(list(names))" }
    func keptSeats(_ seats: Int, for group: String) -> String { ", \(seats) kept for \(group)" }
    var noWriteIns: String { ", no write-ins" }

    // MARK: Candidates and officers

    func nominated(_ names: [String], posts: [String]) -> String { "\(list(names)) nominated\(about(posts))" }
    func nominated(_ names: [String], posts: [String], by nomination: String) -> String {
        "\(list(names)) nominated\(about(posts)) by \(nomination)"
    }
    func accepted(_ name: String) -> String { "\(name) accepts the nomination" }
    func declined(_ name: String) -> String { "\(name) declines the nomination" }
    func officers(_ role: String, _ names: [String]) -> String { "\(role): \(list(names))" }

    // MARK: Papers

    func box(_ name: String) -> String { "box \(name)" }
    func figures(_ parts: [String]) -> String { ": \(parts.joined(separator: ", "))" }
    func monitors(_ names: [String]) -> String { "monitors \(list(names))" }
    func out(_ papers: Int) -> String { "\(papers) issued" }
    func back(_ papers: Int) -> String { "\(papers) collected" }
    func issued(_ papers: Int) -> String { "ballots issued: \(papers)" }
    func issuedByName(_ papers: Int) -> String { "ballots issued by name: \(papers)" }
    func collected(_ papers: Int) -> String { "ballots collected: \(papers)" }
    var readingOpened: String { "reading begins" }
    var sealed: String { "box sealed" }

    // MARK: Terms and days

    func term(_ post: String, of body: String, from day: Day) -> String {
        "term of \(body.isEmpty ? post : "\(body) \(post)"): from \(date(day))"
    }
    func until(_ day: Day) -> String { " to \(date(day))" }
    func electionDay(_ day: Day) -> String { "election day: \(date(day))" }
    func step(_ name: String, _ day: Day) -> String { "\(name): \(date(day))" }
    func handedOver(_ day: Day) -> String { "handed over \(date(day))" }
    var seatsStayOpen: String { "the open seats stay open" }
    func reviewed(_ name: String, _ verdict: String) -> String { "review of \(name): \(verdict)" }
    func ended(_ name: String, post: String, _ day: Day, _ ending: String) -> String {
        "\(name) no longer \(post): \(ending) \(date(day))"
    }

    // MARK: The list of voters

    func voters(_ names: [String], _ ground: String) -> String { "voters registered (\(ground)): \(list(names))" }
    func elsewhere(_ names: [String]) -> String { "\(list(names)) registered elsewhere" }
    func published(_ day: Day) -> String { "list of voters published \(date(day))" }
    func raised(_ number: Int, _ day: Day) -> String { "objection \(number), raised \(date(day))" }
    func raised(_ number: Int, _ day: Day, by name: String) -> String {
        "objection \(number), raised \(date(day)) by \(name)"
    }
    func entry(of name: String) -> String { ": the entry of \(name)" }
    func answered(_ number: Int, _ ruling: String) -> String { "objection \(number) answered: \(ruling)" }

    // MARK: Why there is no result

    func noResult(_ post: String, _ figures: [String], _ why: String) -> String {
        "no result for \(post): \(figures.joined(separator: ", ")); \(why)"
    }
    var outUnsaid: String { "not said how many issued" }
    func read(_ papers: Int) -> String { "\(papers) read" }
    var nothingRead: String { "nothing was read" }
    var notSealed: String { "the box was not sealed" }
    func doubtful(_ papers: Int) -> String { "doubtful papers without a ruling: \(papers)" }
    var unequal: String { "not as many read as collected" }
    var notDeclared: String { "it was not declared" }

    // MARK: Words

    var listed: String { "listed" }
    var struck: String { "struck off" }
    var kept: String { "list kept" }
    var good: String { "good" }
    var fair: String { "fair" }
    var failed: String { "failed" }
    var resident: String { "resident" }
    var away: String { "away" }
    var consented: String { "consented" }
}
