import Kernel

/// The English of the screen. Verbs are named in English too; laws and charters keep their Chinese names.
public struct EnglishScreen: Screen {
    public let language = Language.english
    public let wording: any Wording = .english

    public init() {}

    func names(_ names: [String]) -> String { wording.list(names) }

    func quoted(_ words: String) -> String { "“\(words.shortened())”" }

    func meant(_ near: [String]) -> String { near.isEmpty ? "" : " Did you mean \(near.joined(separator: " or "))?" }

    func bracketed(_ notes: [String?]) -> String {
        let notes = notes.compactMap { $0 }
        return notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
    }

    func clause(_ citation: Citation) -> String { " (\(wording.citation(citation)))" }

    // MARK: Questions

    public func whichName(_ words: String) -> String { "Who is \(quoted(words))?" }

    // MARK: Status

    public func status(_ status: Status) -> String {
        guard status.meeting != nil else { return "no meeting | #\(status.entry)" }
        var parts: [String] = []
        let limit = status.limit.map { " (\(status.minutes)/\($0) min)" } ?? ""
        let item = status.item > 0 ? "item \(status.item) \(status.itemTitle)\(limit)" : status.title
        parts.append("\(status.at.clock) \(status.isInRecess ? "in recess, " : "")\(item)")
        parts.append(attendance(status))
        if let question = status.question {
            let poll = status.poll.map { ", voting: \(wording.name(of: $0))" } ?? ""
            parts.append("pending \(question)\(question.amendment == nil ? "" : " (amendment)")\(poll)")
        }
        if let speaker = status.speaker {
            let seconds = speaker.seconds % 60
            let waiting = status.waiting > 0 ? ", \(status.waiting) waiting" : ""
            parts.append("floor \(speaker.name) \(speaker.seconds / 60):\(seconds < 10 ? "0" : "")\(seconds)\(waiting)")
        } else if status.waiting > 0 {
            parts.append("\(status.waiting) waiting")
        }
        parts.append("#\(status.entry)")
        return parts.joined(separator: " | ")
    }

    public func attendance(_ status: Status) -> String {
        let of = status.entitled.map { "/\($0)" } ?? ""
        let unit = status.unit == .people ? "" : " households"
        let proxies = status.proxies > 0 ? " +\(status.proxies) proxies" : ""
        guard status.required > 0 else { return "present \(status.present)\(of)\(unit)\(proxies)" }
        let verdict = status.hasQuorum ? "met" : "\(status.required - status.present) short"
        return "present \(status.present)\(of)\(unit)\(proxies), quorum \(status.required) \(verdict)"
    }

    public func lacking(_ need: Situation, in status: Status) -> String {
        switch need {
        case .meeting: status.situation.contains(.recess) ? "in recess: resume first" : "no meeting: open one first"
        case .outside: "a meeting is open: adjourn first"
        case .recess: "no recess"
        case .question: "no question pending"
        case .settled: "\(status.question.map(String.init(describing:)) ?? "a question") is pending; table puts it off"
        case .item: "no item yet: next"
        case .nextItem: "no further item: item …"
        case .poll: "no poll open"
        case .speaking: "nobody has the floor"
        case .waiting: "nobody is waiting"
        case .closed: "no meeting has closed yet"
        case .motion: "no proposal yet"
        case .actions: "no open action"
        case .committees: "no committee yet"
        case .draft: "no charter in draft"
        case .election: "no election open: elect POST"
        case .reading: "no box is being read: read"
        case .office: "nobody has been elected yet"
        default: ""
        }
    }

    public func doing(_ question: QuestionID) -> String { "votes on \(question)" }

    public func label(_ label: Label) -> String {
        switch label {
        case .nowYouCan: "Now you can type: "
        case .aPaper: "1 3 5(a ballot)"
        case .notNow: "Not now: "
        case .moreHelp: "How a verb is written: help present; all of them: help all"
        case .everything: "All verbs"
        case .usage: "Write: "
        case .number: "No."
        case .name: "Name"
        case .household: "Household"
        case .group: "Group"
        case .details: "Details"
        case .item: "Item"
        case .title: "Title"
        case .state: "State"
        case .mover: "Mover"
        case .text: "Text"
        case .stage: "Stage"
        case .owner: "Owner"
        case .due: "Due"
        case .votes: "Votes"
        case .present: "Present"
        case .excused: "Excused"
        case .absent: "Absent"
        case .observers: "Observers"
        case .proxies: "Proxies"
        case .heads: "Head count"
        case .unnamed: "not signed in by name"
        case .aliases: "alias"
        case .partyMember: "party member"
        case .representative: "representative"
        case .away: "away"
        case .nothingYet: "Nothing yet."
        case .noMeeting: "No meeting yet: type open courtyard TITLE"
        case .overdue: "overdue"
        case .current: "now"
        case .done: "dealt with"
        case .tabled: "tabled"
        case .closeAnyway: "close all the same"
        case .goBack: "deal with them first"
        case .chooseNumber: "Number, or return to cancel: "
        case .stillOpen: "The meeting stays open; take it up again with: "
        case .left: "Everything is kept. Go on with: "
        case .comma: ", "
        case .warning: "Note: "
        case .firstBook: "Yuanba runs a meeting and hands out its minutes. There is no book yet: let us make one."
        case .communityName: "Name of the community or village: "
        case .bookFile: "File to keep the book in"
        case .whichKind: "A village or a residents' community?"
        case .villageKind: "village"
        case .residentsKind: "residents' community"
        case .madeBook: "Made: "
        case .takenUp: "Taking up: "
        case .firstSteps:
            """
            A first meeting, line by line (put in real names):
              person Zhang                         enter some people, or leave it
              open courtyard The road chair=Zhang  open the meeting
              p Zhang                              who is here; or heads: p 47p
              item The road      then: next        what it is about
              Zhang: it needs mending.             who said what
              resolved East end first.             what was settled
              adjourn                              close; the minutes any time: minutes
            A slip? Type u. Lost? Type help.
            """
        case .shortHelp:
            """
            Yuanba runs a meeting and hands out its minutes.
              yuanba new nanshan.book --community Nanshan   makes a book
              yuanba meet nanshan.book                      holds a meeting, line by line (or < FILE to replay one)
              yuanba minutes nanshan.book                   hands out the minutes
              yuanba --help                                 every command
            """
        }
    }
}
