struct LineEnglish: LineWords {
    var heardPassed: [String] { ["passed"] }
    var heardFailed: [String] { ["failed", "lost"] }
    var close: [String] { ["close", "closed", "end"] }
    var probationary: [String] { ["probationary"] }
    var voteAgain: [String] { ["vote again", "second vote", "reconsider"] }
    var everyone: [String] { ["all", "everyone"] }
    var together: [String] { ["everybody"] }
    var chairperson: [String] { ["chairperson", "chairman", "chairwoman"] }
    var recordKeeper: [String] { ["secretary"] }
    var except: [String] { ["except"] }
    var somebody: [String] { ["somebody", "someone"] }
    var asking: [String] { [] }
    var last: [String] { ["last"] }
    var yes: [String] { ["yes", "y", "true"] }
    var no: [String] { ["no", "n", "false"] }
    var nextMeeting: [String] { ["next"] }
    var without: [String] { ["none"] }
    var passed: [String] { ["passed", "pass"] }
    var changed: [String] { ["changed", "change"] }
    var tabled: [String] { ["tabled", "table"] }
    var everything: [String] { ["all"] }

    var people: [String] { ["people", "person", "p"] }
    var papers: [String] { ["papers", "paper"] }
    var households: [String] { ["households", "h"] }
    var minutes: [String] { ["minutes", "min", "m"] }
    var hours: [String] { ["hours", "h"] }
    var halfHour: [String] { [] }
    var days: [String] { ["days", "d"] }

    var choosing: [String] { ["elect ", "appoint ", "choose "] }
    var choosingLinks: [String] { [" as ", " to be ", "as ", "to be "] }
    var betweenNames: [String] { [" and ", " "] }
    var of: [String] { ["as ", "from "] }
    var afterPost: [String] { [] }
    var agreeing: [String] { ["agree to ", "approve "] }
    var endingPost: [String] { ["remove ", "recall "] }
    var resigning: [String] { ["resign"] }
    var preparing: [String] { ["draft", "submit", "hear of", "study"] }
    var leavingPost: [String] { ["remove ", "recall ", "resign"] }

    var daysAhead: [String: Int] { ["today": 0, "tomorrow": 1] }
    var daysBack: [String: Int] { ["yesterday": 1] }
    var weekdays: [String: Int] {
        ["monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7]
    }
    var weeks: [String: Int] { ["this ": 0, "next ": 1] }
    var monthEnds: [String: Int] {
        ["end of month": 0, "end of the month": 0, "month end": 0, "end of next month": 1]
    }
    var daysAfter: [String] { [" days from now", " days from today"] }
    var deadline: [String] { [] }
    var deadlineLeads: [String] { ["by ", "before ", "until "] }
    var monthNames: [[String]] {
        [
            ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"], ["june", "jun"],
            ["july", "jul"], ["august", "aug"], ["september", "sept", "sep"], ["october", "oct"], ["november", "nov"],
            ["december", "dec"],
        ]
    }
    var mornings: [String] { [] }
    var afternoons: [String] { [] }
    var halfDays: [String: Int] { ["am": 0, "pm": 12] }
    var hourMarks: [String] { [] }
    var partHours: [String: Int] { [:] }
    var noons: [String] { ["pm"] }
    var minuteMarks: [String] { [] }
    var work: [String] { ["days", "d"] }
    var years: [String] { ["years"] }
    var yuan: [String] { ["yuan", "rmb", "cny"] }
}
