struct PromptEnglish: PromptWords, EnglishGrammar {
    let nowYouCan = "Now you can type: "
    let aPaper = "1 3 5(a ballot)"
    let notNow = "Not now: "
    let moreHelp = "How a verb is written: help present; all of them: help all"
    let everything = "All verbs"
    let usage = "Write: "
    func votesOn(_ question: String) -> String { "votes on \(question)" }

    let warning = "Note: "
    let nothingYet = "Nothing yet."
    let noMeeting = "No meeting yet: type open courtyard TITLE"
    let stillOpen = "The meeting stays open; take it up again with: "
    let unfinished = "Still open:"
    let leftUnfinished = "Still open (to go on, undo the closing first; takeup P1 in a later meeting):"
    let noBoardHere = "no board can be opened here; type yuanba board BOOK in another window"
    let boardClosed = "the board is closed"
    let noBoardOpen = "no board is open"
    let left = "Everything is kept. Go on with: "
    let takenUp = "Taking up: "

    func whichName(_ words: String) -> String { "Who is \(quoted(words))?" }
    let chooseNumber = "Number, or return to cancel: "
    let closeAnyway = "close all the same"
    let goBack = "deal with them first"
    let whetherCounted = "The rule does not say whether the person concerned counts; the chair decides:"
    func counted(_ outcome: String) -> String { "counts: \(outcome)" }
    func notCounted(_ outcome: String) -> String { "does not count: \(outcome)" }
    func passes(required: Int) -> String { "\(required) needed, passed" }
    func fails(required: Int) -> String { "\(required) needed, not passed" }

    let firstBook = "Yuanba runs a meeting and hands out its minutes. There is no book yet: let us make one."
    let communityName = "Name of the community or village: "
    let bookFile = "File to keep the book in"
    let whichKind = "A village or a residents' community?"
    let villageKind = "village"
    let residentsKind = "residents' community"
    let madeBook = "Made: "
    let firstSteps = """
        A first meeting, line by line (put in real names):
          person Zhang                         enter some people, or leave it
          open courtyard The road chair=Zhang!  open the meeting; ! is for somebody new
          p Zhang!                             who is here; or heads: p 47p
          item The road      then: next        what it is about
          Zhang: it needs mending.             who said what
          resolved East end first.             what was settled
          adjourn                              close; the minutes any time: minutes
        A slip? Type u. Lost? Type help.
        """
    let shortHelp = """
        Yuanba runs a meeting and hands out its minutes.
          yuanba new nanshan.book --community Nanshan   makes a book
          yuanba meet nanshan.book                      holds a meeting, line by line (or < FILE to replay one)
          yuanba minutes nanshan.book                   hands out the minutes
          yuanba --help                                 every command
        """
}

struct TableEnglish: TableWords {
    let number = "No."
    let name = "Name"
    let household = "Household"
    let details = "Details"
    let item = "Item"
    let title = "Title"
    let state = "State"
    let text = "Text"
    let stage = "Stage"
    let owner = "Owner"
    let due = "Due"

    let present = "Present"
    let excused = "Excused"
    let absent = "Absent"
    let observers = "Observers"
    let proxies = "Proxies"
    let heads = "Head count"
    let unnamed = "not signed in by name"

    let aliases = "alias"
    let comma = ", "
    let partyMember = "party member"
    let probationary = "probationary party member"
    let extraVotes = "extra votes "
    let representative = "representative"
    let away = "away"

    let overdue = "overdue"
    let current = "now"
    let done = "dealt with"
    let tabled = "tabled"
}
