import Kernel

struct CountRefusalsEnglish: CountRefusalWords, EnglishGrammar {
    // MARK: Papers

    func boxNeedsMonitors(box: String, has: Int) -> String {
        "the mobile box \(quoted(box)) wants three monitors, it has \(has): monitor=A,B,C"
    }
    func boxIsRead(post: String, _ why: String) -> String { "papers of \(quoted(post)) are being read: \(why)" }
    var noIssuingByName: String {
        "who gets a paper is no longer entered, for with the next paper it would tell whose that is; issue N takes the number"
    }
    var noBoxBetween: String { "a box is entered before read or after seal, so that no paper tells whose it is" }
    var noScribeBetween: String { "a scribe is entered after seal, so that no paper tells whose it is" }
    var noProxyBetween: String { "a proxy is entered after seal, so that no paper tells whose it is" }
    var noArrivalBetween: String {
        "type collected N (all papers in the box) first, or the next paper might tell whose it is"
    }
    func papersOutOfRange(_ number: Int) -> String { "\(number) papers cannot be" }
    func alreadyIssued(_ name: String, _ citation: Citation?) -> String {
        "\(name) has a paper already, one each: a spoilt one comes back before that line is undone\(clause(citation))"
    }
    func householdHasPaper(_ name: String, _ citation: Citation?) -> String {
        "\(name)'s household has a paper already\(clause(citation))"
    }
    func notRegistered(_ name: String, mode: String, _ citation: Citation?) -> String {
        "\(name) is not registered (\(mode))\(clause(citation))"
    }
    func paperOfWhichPost(papers: Int, post: String, issued: String) -> String {
        "the papers for \(issued) are issued, \(papers) more would exceed the register; for \(post) alone type issue \(papers) \(post)"
    }
    func moreThanRegistered(papers: Int, registered: Int) -> String {
        "\(papers) papers for \(registered) registered: mend the number"
    }

    // MARK: Reading

    func readingOpen(_ posts: [String]) -> String { "the box of \(list(posts)) is being read: seal it first" }
    var notReading: String { "no box is being read: read" }
    func sealed(post: String, _ citation: Citation?) -> String {
        "the box of \(post) is sealed: a paper read wrongly is mended by reballot; for one left out, undo the seal (it is minuted)\(clause(citation))"
    }
    func alreadyDeclared(post: String) -> String { "\(post) is declared, and stands" }
    func notDeclared(post: String) -> String { "\(post) is not declared yet: seal, declare" }
    func partsDiffer(found: Int, expected: [String]) -> String {
        "the paper has \(expected.count) posts (\(list(expected))), this line \(found): part them with ; and write blank for none"
    }
    func noSuchNumber(_ number: Int, post: String, candidates: Int) -> String {
        "\(post) has \(candidates) candidates, no number \(number)"
    }
    func markedTwice(_ name: String) -> String { "\(name) stands there twice: look at the paper again" }
    func noWriteIns(_ name: String, post: String, _ citation: Citation?) -> String {
        "\(name) is no candidate for \(post), and the paper has no write-in column: void … if somebody was written in\(clause(citation))"
    }
    func noVotesAgainst(rule: String) -> String { "\(quoted(rule)) knows no votes against" }
    func unknownPaper(_ number: Int, read: Int) -> String { "no paper \(number): \(read) are read" }
    func notDoubtful(_ number: Int) -> String { "paper \(number) is not doubtful: reballot \(number)=…" }
    func doubtfulStill(_ number: Int) -> String {
        "paper \(number) wants a ruling: rule \(number) 1 3, or rule \(number) void …"
    }
    func sheetForRanking(rule: String) -> String { "\(quoted(rule)) must be read paper by paper: read" }
    func sheetImpossible(team: String, votes: Int, most: Int) -> String {
        "\(team): \(votes) votes, where valid papers hold \(most) at most"
    }

    // MARK: Closing

    func nothingRead(post: String) -> String { "no paper of \(post) was read: read, or totals" }
    func readTooFew(_ read: Int, collected: Int, missing: Int) -> String {
        "\(read) read, \(collected) collected, \(missing) missing: look in the box, under the table, for papers stuck together; or collected \(read)"
    }
    func readTooMany(_ read: Int, collected: Int, over: Int) -> String {
        "\(read) read, \(collected) collected, \(over) too many: was one read twice (undo)? Or collected \(read)"
    }
    var agreementDiffers: String { "that hash is not of what this book read: yuanba compare both books first" }
    func notSealed(post: String, _ citation: Citation?) -> String {
        "\(post) is not counted yet: read, seal, then declare\(clause(citation))"
    }
    func doubtfulWait(_ numbers: [Int], first: Int) -> String {
        "papers \(list(numbers)) wait for a ruling: rule \(first) …"
    }
    func higherPostFirst(post: String, higher: String) -> String { "declare \(higher) before \(post)" }
    func rerunFirst(post: String, _ citation: Citation?) -> String {
        "seats stay open only after a re-run: rerun \(post)\(clause(citation))"
    }
    func tooFewSeated(post: String, seated: Int, _ citation: Citation?) -> String {
        "\(seated) elected, three are required: rerun \(post)\(clause(citation))"
    }
    func leftOpen(post: String) -> String {
        "it was settled that seats of \(post) stay open: elect \(post) by-election=yes …"
    }
}
