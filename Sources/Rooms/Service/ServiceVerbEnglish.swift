struct ServiceVerbEnglish: ServiceVerbWords {
    var ledger: VerbWords {
        .init(
            "ledger", usage: "ledger [open|close|rewrap|sheet|recover|about D1|due|destroy D1]",
            help: "the ledger of people served: it opens to a passphrase alone, and its words are sealed in the book")
    }
    var client: VerbWords {
        .init(
            "client",
            usage:
                "client [NAME|D1 categories=low-income,empty-nest,… born=… household=… group=… phone=… address=… consent=yes|guardian NAME date=…]",
            help: "somebody served (D1), by their own consent or a guardian's; D1 changes or shows them")
    }
    var visit: VerbWords {
        .init(
            "visit", usage: "visit D1 by=NAMES date=… content=… with=H1 again=yes",
            help: "a call on somebody; a second one by the same person that day takes again=yes")
    }
    var serve: VerbWords {
        .init("service", usage: "service D1 type=care by=NAMES hours=2 date=…", help: "a service rendered")
    }
    var pair: VerbWords { .init("pair", usage: "pair D1 NAMES date=…", help: "who looks after them") }
    var caseFile: VerbWords { .init("case", usage: "case D1 goal=… date=…", help: "opens a case file (C1)") }
    var caseNote: VerbWords { .init("case-note", usage: "case-note C1 TEXT date=…", help: "a step of a case") }
    var closeCase: VerbWords { .init("close-case", usage: "close-case C1 outcome=… date=…", help: "a case is closed") }
    var handOver: VerbWords {
        .init(
            "hand-over-client", usage: "hand-over-client D1 to=WHOM consent=yes date=…",
            help: "another body takes over, by the person's consent")
    }
    var withdraw: VerbWords {
        .init(
            "withdraw-consent", usage: "withdraw-consent D1",
            help: "nobody can read their data from then on; it cannot be undone, and figures published stay")
    }
    var strike: VerbWords {
        .init("strike", usage: "strike D1 reason=… date=…", help: "no longer served: moved, died, in no need")
    }
    var category: VerbWords { .init("category", usage: "category NAME", help: "adds a kind of people served") }
    var publish: VerbWords {
        .init(
            "release", usage: "release [FIRST-DAY] LAST-DAY",
            help:
                "tells the public the figures of these days, none that points at anybody; later ones are held against them"
        )
    }

    var categoryKey: String { "categories" }
    var phoneKey: String { "phone" }
    var addressKey: String { "address" }
    var consentKey: String { "consent" }
    var workersKey: String { "by" }
    var contentKey: String { "content" }
    var activityKey: String { "with" }
    var againKey: String { "again" }
    var kindKey: String { "type" }
    var goalKey: String { "goal" }
    var outcomeKey: String { "outcome" }
    var destinationKey: String { "to" }

    func act(_ act: LedgerAct.Word) -> String {
        switch act {
        case .open: "open"
        case .close: "close"
        case .rewrap: "rewrap"
        case .sheet: "sheet"
        case .recover: "recover"
        case .person: "about"
        case .due: "due"
        case .destroy: "destroy"
        }
    }
    var guardian: String { "guardian" }
    var guardianNamed: String { "guardian NAME" }

    func typed(_ category: UsualCategory) -> String {
        switch category {
        case .lowIncome: "low-income"
        case .destitute: "destitute"
        case .emptyNest: "empty-nest"
        case .leftBehind: "left-behind"
        case .childInDifficulty: "child-in-difficulty"
        case .disabled: "disabled"
        case .migrantWorker: "migrant-worker"
        case .migrantChild: "migrant-child"
        }
    }
    func typed(_ service: UsualService) -> String {
        switch service {
        case .company: "company"
        case .care: "care"
        case .counselling: "counselling"
        case .inclusion: "inclusion"
        case .meals: "meals"
        case .medical: "medical-help"
        case .bathing: "bathing"
        case .cleaning: "cleaning"
        case .emergency: "emergency-help"
        case .schoolwork: "schoolwork"
        case .employment: "employment"
        case .legalAid: "legal-aid"
        case .goods: "goods"
        }
    }
}
