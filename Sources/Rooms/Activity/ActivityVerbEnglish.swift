struct ActivityVerbEnglish: ActivityVerbWords {
    var activity: VerbWords {
        .init(
            "activity",
            usage:
                "activity [TITLE|H1 date=2026-6-19 time=9:00-11:30 place=… org=… type=volunteering|theme|training|festival|visit field=… festival=… heritage=yes|NAME budget=K1]",
            help: "enters an activity (H1); with H1 it changes it; bare, it shows what there is")
    }
    var attend: VerbWords {
        .init(
            "attend", usage: "attend H1 NAMES|47|+3 party=12 served=200 hours=2 ethnicity=Miao:20,Dong:9",
            help: "who and how many came; a head count is of others than those named")
    }
    var wrapUp: VerbWords {
        .init("wrap-up", usage: "wrap-up H1 summary=…", help: "an activity is over")
    }
    var festival: VerbWords {
        .init(
            "festival", usage: "festival [NAME date=2026-11-20|lunar=10-1]",
            help:
                "the day of a festival that the village sets, of one year or by the lunar calendar; bare, the days of this year"
        )
    }
    var yearCalendar: VerbWords {
        .init(
            "year-calendar", usage: "year-calendar",
            help: "meetings, activities and festivals of the next twelve months")
    }

    var timeKey: String { "time" }
    var organisationsKey: String { "org" }
    var kindKey: String { "type" }
    var festivalKey: String { "festival" }
    var heritageKey: String { "heritage" }
    var grantKey: String { "budget" }
    var partyKey: String { "party" }
    var servedKey: String { "served" }
    var hoursKey: String { "hours" }
    var peoplesKey: String { "ethnicity" }
    var summaryKey: String { "summary" }
    var lunarKey: String { "lunar" }

    func kind(_ kind: ActivityKind) -> String {
        switch kind {
        case .volunteering: "volunteering"
        case .theme: "theme"
        case .training: "training"
        case .festival: "festival"
        case .visit: "visit"
        }
    }
}
