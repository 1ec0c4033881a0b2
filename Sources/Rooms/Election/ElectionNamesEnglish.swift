import Kernel

struct ElectionNamesEnglish: ElectionNameWords, EnglishGrammar {
    var absoluteMajority: String { "absolute majority" }
    var plurality: String { "plurality" }
    var rerun: String { "re-run" }
    var revote: String { "re-vote" }
    var recall: String { "recall" }
    var nominationVote: String { "nomination vote" }

    var tooManyChoices: String { "more choices than seats" }
    var samePersonTwice: String { "the same person for two posts" }

    func figure(_ name: String, _ number: Int) -> String { "\(name) \(number)" }

    var voters: String { "voters" }
    var households: String { "households" }
    var representatives: String { "representatives" }
    var villageRepresentatives: String { "villagers' representatives" }
    var members: String { "members" }

    var caller: String { "caller" }
    var teller: String { "teller" }
    var monitor: String { "monitor" }
    var scribe: String { "scribe" }

    var recalled: String { "recalled" }
    var succeeded: String { "succeeded" }
    var resigned: String { "resigned" }
    var left: String { "left" }
    var annulled: String { "election void" }
    var failedReview: String { "failed in review" }
    var handedOver: String { "handed over" }

    func together(_ voters: Int) -> String { "\(voters) voters" }
    func together(_ names: [String]) -> String { list(names) }
    var themselves: String { "themselves" }

    var committeeStep: String { "notice: members of the election committee" }
    var scheduleStep: String { "notice: election day, hours, method" }
    var registrationStep: String { "notice: registration of voters" }
    var voterListStep: String { "the list of voters is published" }
    var objectionsStep: String { "last day for objections to the list" }
    var answersStep: String { "objections are answered in public" }
    var nominationStep: String { "notice: nomination" }
    var nomineesStep: String { "nominees are published" }
    var candidatesStep: String { "candidates are published" }
    var officersStep: String { "callers, tellers, monitors and scribes are published" }
    var placeStep: String { "time, place and mobile boxes are published" }
    var decliningStep: String { "last day for declining in writing" }
    var meetingStep: String { "candidates meet the voters" }
    var proxiesStep: String { "principals and holders of proxies are published" }
    var voteStep: String { "election day" }
    var resultStep: String { "the result is published" }
    var handoverStep: String { "hand-over; notice on the supervision body" }
}
