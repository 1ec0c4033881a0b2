import Kernel

/// What the things of an election are called.
protocol ElectionNameWords: Grammar {
    // Rules; one of the tally engine keeps its name.
    var absoluteMajority: String { get }
    var plurality: String { get }
    var rerun: String { get }
    var revote: String { get }
    var recall: String { get }
    var nominationVote: String { get }

    // Why a paper is void; the caller's own words stand as they were said.
    var tooManyChoices: String { get }
    var samePersonTwice: String { get }

    // Who votes
    /// Something and how many of it there are: 超选1.
    func figure(_ name: String, _ number: Int) -> String

    var voters: String { get }
    var households: String { get }
    var representatives: String { get }
    var villageRepresentatives: String { get }
    var members: String { get }

    // Officers of the count
    var caller: String { get }
    var teller: String { get }
    var monitor: String { get }
    var scribe: String { get }

    // How a post ended. Illness, a sentence and a death are not told apart.
    var recalled: String { get }
    var succeeded: String { get }
    var resigned: String { get }
    var left: String { get }
    var annulled: String { get }
    var failedReview: String { get }
    var handedOver: String { get }

    // Who put somebody forward; a body by its name.
    func together(_ voters: Int) -> String
    func together(_ names: [String]) -> String
    var themselves: String { get }

    // The steps around an election
    var committeeStep: String { get }
    var scheduleStep: String { get }
    var registrationStep: String { get }
    var voterListStep: String { get }
    var objectionsStep: String { get }
    var answersStep: String { get }
    var nominationStep: String { get }
    var nomineesStep: String { get }
    var candidatesStep: String { get }
    var officersStep: String { get }
    var placeStep: String { get }
    var decliningStep: String { get }
    var meetingStep: String { get }
    var proxiesStep: String { get }
    var voteStep: String { get }
    var resultStep: String { get }
    var handoverStep: String { get }
}

extension Wording {
    var electionNames: any ElectionNameWords {
        switch language {
        case .chinese: ElectionNamesChinese()
        case .english: ElectionNamesEnglish()
        }
    }
}
