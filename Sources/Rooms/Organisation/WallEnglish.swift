struct WallEnglish: WallWords, EnglishGrammar {
    let leading = "Leading"
    let community = "Community"
    let organisations = "Social organisations"
    let socialWork = "Social work"
    let resources = "Resources"
    func residents(_ known: Int) -> String { "Residents (\(known) on the roll)" }

    let raised = "Raised"
    let taken = "Taken up"
    let deliberated = "Talked over"
    let decided = "Decided"
    let published = "Published"
    let carriedOut = "Carried out"
    let overseen = "Overseen"
    let reported = "Reported"
    func matters(_ count: Int) -> String { plural(count, "motion", "motions") }
    func bodies(_ count: Int) -> String { plural(count, "committee", "committees") }
    func meetings(_ count: Int) -> String { plural(count, "meeting", "meetings") }
    func adopted(_ count: Int, of adopted: Int) -> String { "\(count), adopted \(adopted)" }
    func notices(_ count: Int) -> String { plural(count, "notice", "notices") }
    func tasks(_ count: Int) -> String { plural(count, "task", "tasks") }
    func overseers(_ count: Int) -> String { plural(count, "motion", "motions") }
    func tasksDone(_ count: Int) -> String { "\(count) done" }

    let received = "Received"
    let assessed = "Assessed"
    let planned = "Planned"
    let helped = "Helped"
    let reviewed = "Reviewed"
    let closed = "Closed"
    let followed = "Followed up"
    func andOthers(_ all: Int) -> String { "of \(all)" }

    func head(_ name: String) -> String { "head \(name)" }
}

struct OrganisationPaperEnglish: OrganisationPaperWords {
    let organisations = "organisations"
    let filing = "filing application"
    let mechanism = "how communities, organisations and social workers serve together"
    let committees = "the functional committees"
    let participation = "how matters go through the committees"
    let casework = "how social workers go about a case"
    let structure = "who stands under whom"
}
