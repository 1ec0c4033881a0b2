struct ConveningVerbEnglish: ConveningVerbWords {
    var convene: VerbWords {
        .init(
            "convene",
            usage:
                "convene [KIND TITLE|M1 date=12-20 time=9:00 place=… items=ONE 15min; TWO chair=… entitled=… trainer=… supervisor=… lesson-hours=3 notice=12-5 rules=…]",
            help:
                "calls a meeting ahead (M1), and the notice goes by it; with M1 it changes it; bare, it shows them; open M1 holds it"
        )
    }
    var schedule: VerbWords {
        .init(
            "schedule",
            usage:
                "schedule [KIND every=month|quarter|half-year|year|30days from=… until=… plan=… basis=P3 committee=…]",
            help: "how often such meetings are held by one's own plan, and what is due goes by it; again, it changes it"
        )
    }
    var due: VerbWords {
        .init(
            "due", usage: "due [all] [date=2026-12-31]",
            help:
                "the meetings that law, charter and plan ask for, when the last was, when the next is due; overdue first, with late actions and publicity"
        )
    }

    var everyKey: String { "every" }
    var itemsKey: String { "items" }
    var noticedKey: String { "notice" }
    var trainerKey: String { "trainer" }
    var supervisorKey: String { "supervisor" }
    var hoursKey: String { "lesson-hours" }

    func interval(_ interval: CalendarInterval) -> String {
        switch interval {
        case .month: "month"
        case .quarter: "quarter"
        case .halfYear: "half-year"
        case .year: "year"
        }
    }
}
