import Kernel

/// The words of a line that are neither verbs nor keys nor names, in one language; those of every language are understood.
protocol LineWords: Sendable {
    /// What the chair heard: more ayes than noes, or the reverse.
    var heardPassed: [String] { get }
    var heardFailed: [String] { get }
    /// Ends a roll call: 表决 结束.
    var close: [String] { get }
    /// 党员=预备; the first is the one that is offered.
    var probationary: [String] { get }
    /// What a motion says that puts a question to the vote a second time.
    var voteAgain: [String] { get }
    var everyone: [String] { get }
    /// Everybody at once, as they are said to have spoken; nobody's name.
    var together: [String] { get }
    /// Whoever has the chair or the record, named by the office.
    var chairperson: [String] { get }
    var recordKeeper: [String] { get }
    var except: [String] { get }
    var somebody: [String] { get }
    /// Words before the name of whoever is asked to do something; none where such a word stands in other sentences too.
    var asking: [String] { get }
    var last: [String] { get }
    /// The first is the one that is offered.
    var yes: [String] { get }
    var no: [String] { get }
    var nextMeeting: [String] { get }
    /// 金额=无: nothing is spent.
    var without: [String] { get }
    /// What becomes of a clause.
    var passed: [String] { get }
    var changed: [String] { get }
    var tabled: [String] { get }
    var everything: [String] { get }

    // Units, the longer before those that they end with
    var people: [String] { get }
    var papers: [String] { get }
    var households: [String] { get }
    var minutes: [String] { get }
    var hours: [String] { get }
    var halfHour: [String] { get }
    var days: [String] { get }

    // Motions that fill a post
    /// Before the names: somebody is chosen.
    var choosing: [String] { get }
    /// Between the names and the post.
    var choosingLinks: [String] { get }
    /// Between the names of several.
    var betweenNames: [String] { get }
    /// Between a name and the post that it has.
    var of: [String] { get }
    /// What may stand behind a post: 理事长职务.
    var afterPost: [String] { get }
    /// At the front of a motion: what follows is agreed to.
    var agreeing: [String] { get }
    /// Before the name of somebody whose post is ended.
    var endingPost: [String] { get }
    /// Of those the words by which somebody leaves of their own will.
    var resigning: [String] { get }
    /// In a motion that prepares a decision of others, or only hears of something.
    var preparing: [String] { get }
    /// In a motion about leaving a post.
    var leavingPost: [String] { get }

    // Days as people say them
    /// How many days after today.
    var daysAhead: [String: Int] { get }
    /// How many days before today.
    var daysBack: [String: Int] { get }
    /// 1 for Monday to 7 for Sunday.
    var weekdays: [String: Int] { get }
    /// Before a day of the week: how many weeks after this one.
    var weeks: [String: Int] { get }
    /// The last day of a month: how many months after this one.
    var monthEnds: [String: Int] { get }
    /// Behind a number: so many days after today.
    var daysAfter: [String] { get }
    /// Behind a day: by then at the latest.
    var deadline: [String] { get }
    /// Before a day: by then at the latest.
    var deadlineLeads: [String] { get }
    /// The months by name, from the first.
    var monthNames: [[String]] { get }

    // Times of day as people say them
    /// Before a time, of the first and the second half of the day.
    var mornings: [String] { get }
    var afternoons: [String] { get }
    /// Behind a time: how many hours its half of the day begins after midnight.
    var halfDays: [String: Int] { get }
    var hourMarks: [String] { get }
    /// Behind the hour: how many minutes of it.
    var partHours: [String: Int] { get }
    /// Those of the first two with which twelve is noon.
    var noons: [String] { get }
    var minuteMarks: [String] { get }
    /// Days of work.
    var work: [String] { get }
    var years: [String] { get }
    var yuan: [String] { get }

    /// What people say for a verb, and the verb's name.
    var everyday: [String: String] { get }
}

extension Language {
    var line: any LineWords {
        switch self {
        case .chinese: LineChinese()
        case .english: LineEnglish()
        }
    }
}
