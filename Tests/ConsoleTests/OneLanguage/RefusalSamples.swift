import Kernel
import Ledger

@testable import Yard

extension PeopleRefusal: Sampled {
    static func sample(after last: PeopleRefusal?, _ with: Filling) -> PeopleRefusal? {
        switch last {
        case nil: .unknownPerson(with.name)
        case .unknownPerson: .kinToSelf(with.name)
        case .kinToSelf: .alreadyKnown(with.name, other: with.other)
        case .alreadyKnown: .nothingNew(with.name)
        case .nothingNew: .bornLater(with.name)
        case .bornLater:
            .namesake(
                with.name, before: PersonDetails(household: "3"), given: PersonDetails(household: "5"),
                other: with.other)
        case .namesake: nil
        }
    }

    static func more(_ with: Filling) -> [PeopleRefusal] {
        []
    }
}

extension UnitRefusal: Sampled {
    static func sample(after last: UnitRefusal?, _ with: Filling) -> UnitRefusal? {
        let (one, two) = (Area(hundredths: 9_850), Area(hundredths: 9_900))
        return switch last {
        case nil: .unknownUnit("3-101")
        case .unknownUnit: .spelledOtherwise("3 101", known: "3-101")
        case .spelledOtherwise: .wantsOwnersAndArea("3-101")
        case .wantsOwnersAndArea: .alreadySo("3-101")
        case .alreadySo:
            .wantsReason(
                "3-101", before: Holding(owners: [with.name], area: one, household: "3"),
                after: Holding(owners: [with.name, with.other], area: two, household: "5"))
        case .wantsReason: .removalWantsReason("3-101")
        case .removalWantsReason: .badArea("0")
        case .badArea: .badNumber("3")
        case .badNumber: .nearOwner(with.name, [with.other])
        case .nearOwner: .ownerTwice(with.name)
        case .ownerTwice: nil
        }
    }

    static func more(_ with: Filling) -> [UnitRefusal] {
        [
            .wantsReason(
                "3-101", before: Holding(owners: [with.name], area: .zero),
                after: Holding(owners: [with.other], area: .zero)),
            .nearOwner(with.name, [with.name, with.other]),
        ]
    }
}

extension CommitteeRefusal: Sampled {
    static func sample(after last: CommitteeRefusal?, _ with: Filling) -> CommitteeRefusal? {
        switch last {
        case nil: .noRules(name: with.name)
        case .noRules: .noSuchItem("26-99", with.citation, items: 13)
        case .noSuchItem: .badText(TextError(file: "a.yaml", line: 3, clause: 2, .notMapping))
        case .badText: .unknownCommittee(with.name)
        case .unknownCommittee: .committeeExists(with.name)
        case .committeeExists: .notMember(with.name, committee: with.name)
        case .notMember: .alreadyMember(with.name, committee: with.name)
        case .alreadyMember: .alreadyApplied(with.name, committee: with.name)
        case .alreadyApplied: .notApplied(with.name, committee: with.name)
        case .notApplied: .needsAdoptedPoll(matter: with.name, name: with.name, with.citation)
        case .needsAdoptedPoll: .tooYoung(with.name, minimum: 2, with.citation)
        case .tooYoung: .committeeFull(committee: with.name, most: 2, with.citation)
        case .committeeFull: .whichCommittee
        case .whichCommittee: .noCharterInDraft
        case .noCharterInDraft: .unknownClause(2)
        case .unknownClause: .clauseCarriesRule(2, needs: [.share(.moreThanHalf), .number(3, measures: [with.name])])
        case .clauseCarriesRule: .clauseCarriesNoRule(2, others: [3, 4])
        case .clauseCarriesNoRule: nil
        }
    }

    static func more(_ with: Filling) -> [CommitteeRefusal] {
        [
            .needsAdoptedPoll(matter: with.name, name: with.name, nil)
        ]
    }
}

extension TextProblem: Sampled {
    static func sample(after last: TextProblem?, _ with: Filling) -> TextProblem? {
        switch last {
        case nil: .notYAML(with.name)
        case .notYAML: .tooManyAliases
        case .tooManyAliases: .notMapping
        case .notMapping: .unknownKey(with.name, known: [with.name, with.other])
        case .unknownKey: .repeatedKey(with.name)
        case .repeatedKey: .missing(key: with.name)
        case .missing: .notWords(key: with.name)
        case .notWords: .notNumber(key: with.name, found: with.name, 1...9)
        case .notNumber: .notShare(with.name)
        case .notShare: .notDay(with.name)
        case .notDay: .notCitation(with.name)
        case .notCitation: .unknownKind(with.name)
        case .unknownKind: .notOneOf(key: with.name, found: with.name, [with.name, with.other])
        case .notOneOf: .meantAnother(key: with.name, found: with.other, nearest: [with.name, with.other])
        case .meantAnother: .notInBooks(key: with.name, found: with.other, known: [with.name])
        case .notInBooks: .clauseOrder(after: 2)
        case .clauseOrder: .baseSaidTwice
        case .baseSaidTwice: .untilBeforeFrom
        case .untilBeforeFrom: .saidBefore(key: with.name, clause: 2)
        case .saidBefore: .outsideKinds(with.name)
        case .outsideKinds: .neverDecides(key: with.name)
        case .neverDecides: .illegible(with.sign)
        case .illegible: nil
        }
    }

    static func more(_ with: Filling) -> [TextProblem] {
        [
            .unknownKey(with.name, known: []),
            .notOneOf(key: with.name, found: with.name, []),
        ]
    }
}

extension MeetingRefusal: Sampled {
    static func sample(after last: MeetingRefusal?, _ with: Filling) -> MeetingRefusal? {
        switch last {
        case nil: .noMeetingOpen
        case .noMeetingOpen: .meetingIsOpen(title: with.name)
        case .meetingIsOpen: .inRecess
        case .inRecess: .notInRecess
        case .notInRecess: .meetingKindNeedsCommittee
        case .meetingKindNeedsCommittee: .kindOutsideBook(.villageAssembly)
        case .kindOutsideBook: .recordsOnly(.villageAssembly)
        case .recordsOnly: .unknownItem(2)
        case .unknownItem: .noItemOpen
        case .noItemOpen: .noNextItem
        case .noNextItem: .notPresent(with.name)
        case .notPresent: .alreadyPresent(with.name)
        case .alreadyPresent: .isObserver(with.name)
        case .isObserver: .notOfBody(with.name, committee: with.name)
        case .notOfBody: .tooYoung(with.name, minimum: 2, with.citation)
        case .tooYoung: .presentNotAway(with.name)
        case .presentNotAway: .tooManyLeave(2, present: 2)
        case .tooManyLeave: .wrongUnit(.households)
        case .wrongUnit: .entitledInOtherUnit(.people)
        case .entitledInOtherUnit: .nobodyEntitled
        case .nobodyEntitled: .noHouseholdsHere(.collectiveMembers, with.citation)
        case .noHouseholdsHere: .proxyToSelf(with.name)
        case .proxyToSelf: .principalPresent(with.name)
        case .principalPresent: .proxyLimit(holder: with.name, most: 2, with.citation)
        case .proxyLimit: .proxyForbidden(with.citation)
        case .proxyForbidden: .proxyMustBeWritten(with.citation)
        case .proxyMustBeWritten: .proxyMustBeKin(with.citation)
        case .proxyMustBeKin: .proxyMustBeOfHousehold(with.name, with.name, with.citation)
        case .proxyMustBeOfHousehold: .proxyHolderTooYoung(with.name, with.citation)
        case .proxyHolderTooYoung: .alreadyProxied(with.name, holder: with.name)
        case .alreadyProxied: .holderHasGivenProxy(with.name)
        case .holderHasGivenProxy: .nobodyWaiting
        case .nobodyWaiting: .nobodySpeaking
        case .nobodySpeaking: .unknownMeeting(2)
        case .unknownMeeting: .meetingStillOpen(2)
        case .meetingStillOpen: .beforeOpening(with.moment, opened: with.moment)
        case .beforeOpening: nil
        }
    }

    static func more(_ with: Filling) -> [MeetingRefusal] {
        [
            .kindOutsideBook(.courtyard),
            .kindOutsideBook(.training),
            .recordsOnly(.courtyard),
            .recordsOnly(.training),
            .notOfBody(with.name, committee: nil),
            .wrongUnit(.people),
            .entitledInOtherUnit(.households),
        ]
    }
}

extension ProposalRefusal: Sampled {
    static func sample(after last: ProposalRefusal?, _ with: Filling) -> ProposalRefusal? {
        switch last {
        case nil: .questionPending(with.question)
        case .questionPending: .noQuestionPending
        case .noQuestionPending: .unknownQuestion(with.question)
        case .unknownQuestion: .questionNotPending(with.question, .adopted)
        case .questionNotPending: .adoptedEarlier(with.question)
        case .adoptedEarlier: .amendmentFirst(with.question)
        case .amendmentFirst: .moverCannotSecond(with.name)
        case .moverCannotSecond: .alreadySeconded(with.question, by: with.name)
        case .alreadySeconded: .needsSecond(with.question, with.citation)
        case .needsSecond: .wordsNotInMotion(with.name)
        case .wordsNotInMotion: .unknownProposal(2)
        case .unknownProposal: .onlyMembersMove(with.name, with.citation)
        case .onlyMembersMove: .noDeeperAmendment(with.question)
        case .noDeeperAmendment: .sumNotAmount(Money(yuan: 3000), amount: Money(yuan: 900))
        case .sumNotAmount: .choosingAlone
        case .choosingAlone: .choosingWithoutCost
        case .choosingWithoutCost: nil
        }
    }

    static func more(_ with: Filling) -> [ProposalRefusal] {
        [
            .questionNotPending(with.question, .candidate), .questionNotPending(with.question, .chosen),
            .questionNotPending(with.question, .notChosen),
            .sumNotAmount(Money(yuan: 3000), amount: nil),
            .questionNotPending(with.question, .pending),
            .questionNotPending(with.question, .rejected),
            .questionNotPending(with.question, .withdrawn),
            .questionNotPending(with.question, .tied),
            .questionNotPending(with.question, .divided),
            .questionNotPending(with.question, .dropped),
            .sumNotAmount(Money(yuan: 3000), amount: nil),
        ]
    }
}

extension MotionRefusal: Sampled {
    static func sample(after last: MotionRefusal?, _ with: Filling) -> MotionRefusal? {
        switch last {
        case nil: .voteAwaited(.appeal)
        case .voteAwaited: .needsVote(.closeDebate, RequiredMajority(.twoThirds, of: .present, from: with.citation))
        case .needsVote: .noPlace(5, items: 3)
        case .noPlace: .dayPast(with.day)
        case .dayPast: .handsUp([with.name, with.other])
        case .handsUp: .debateClosed(with.question)
        case .debateClosed: .twoParts
        case .twoParts: .twoAmendments
        case .twoAmendments: .noPoint
        case .noPoint: .noRuling
        case .noRuling: .appealDecided
        case .appealDecided: .notDecidedHere(with.question)
        case .notDecidedHere: .moverNeeded(with.citation)
        case .moverNeeded: .notOfMajority(with.name, with.citation)
        case .notOfMajority: nil
        }
    }

    static func more(_ with: Filling) -> [MotionRefusal] {
        ProceduralMotion.Kind.allCases.flatMap { kind in
            [
                .voteAwaited(kind),
                .needsVote(kind, RequiredMajority(.moreThanHalf, of: .yesNo, from: with.citation)),
            ]
        }
    }
}

extension PollRefusal: Sampled {
    static func sample(after last: PollRefusal?, _ with: Filling) -> PollRefusal? {
        switch last {
        case nil: .noQuorum(present: 2, required: 2, with.citation)
        case .noQuorum: .moreVotesThanPeople(votes: 2, people: 2)
        case .moreVotesThanPeople: .nobodyPresent
        case .nobodyPresent: .pollIsOpen(with.question, .rollCall)
        case .pollIsOpen: .noPollOpen
        case .noPollOpen: .mayNotVote(with.name)
        case .mayNotVote: .figuresDifferFromRoll(Votes(for: 4))
        case .figuresDifferFromRoll: .methodDiffers(.rollCall, open: .rollCall)
        case .methodDiffers: .noMajorityRule(matter: with.name)
        case .noMajorityRule: .readsTwoWays(counted: with.judgement, excluded: with.judgement, with.citation)
        case .readsTwoWays: .noPollToAnnul(with.question)
        case .noPollToAnnul: .oneVoteAHousehold(with.name, with.name, with.other)
        case .oneVoteAHousehold: .cameAfterClose(with.name, with.question)
        case .cameAfterClose: .rollCallIsOver(with.question)
        case .rollCallIsOver: .needsArea
        case .needsArea: .headsWithoutArea
        case .headsWithoutArea: .moreAreaThanThereIs(325_000, 120_050)
        case .moreAreaThanThereIs: .areaOfNobody(heads: 2, 24_000, least: 16_000, most: 16_000)
        case .areaOfNobody: .nothingTied
        case .nothingTied: .noCastingVote
        case .noCastingVote: .castingVoteAbstains
        case .castingVoteAbstains: .mustBeCounted(with.citation)
        case .mustBeCounted: .sayWhatWasHeard(.voice)
        case .sayWhatWasHeard: .neverDecided(with.name, .owners, with.citation)
        case .neverDecided: .subjectNotNamed(with.name, with.question, named: with.other)
        case .subjectNotNamed: .nearMatter(with.name, [with.other])
        case .nearMatter: .recountKeepsTerms(with.question)
        case .recountKeepsTerms: .entitledUnknown(with.citation)
        case .entitledUnknown: .noUnits
        case .noUnits: .moreVotesThanHeads(3, 2)
        case .moreVotesThanHeads: .oneVoteAHead(with.name, with.name, with.other)
        case .oneVoteAHead: .severalHeads(with.name, units: [with.name, with.other])
        case .severalHeads: .tooManyExtraVotes(9, most: 8, basic: 40, with.citation)
        case .tooManyExtraVotes: nil
        }
    }

    static func more(_ with: Filling) -> [PollRefusal] {
        [
            .pollIsOpen(with.question, .consensus),
            .pollIsOpen(with.question, .secret),
            .pollIsOpen(with.question, .beans),
            .pollIsOpen(with.question, .showOfHands),
            .pollIsOpen(with.question, .unanimous),
            .methodDiffers(.consensus, open: .consensus),
            .methodDiffers(.secret, open: .secret),
            .methodDiffers(.beans, open: .beans),
            .methodDiffers(.showOfHands, open: .showOfHands),
            .methodDiffers(.unanimous, open: .unanimous),
            .noMajorityRule(matter: nil),
        ]
    }
}

extension PlanRefusal: Sampled {
    static func sample(after last: PlanRefusal?, _ with: Filling) -> PlanRefusal? {
        switch last {
        case nil: .unknownAction(ActionID(1))
        case .unknownAction: .actionClosed(ActionID(1), .done)
        case .actionClosed: nil
        }
    }

    static func more(_ with: Filling) -> [PlanRefusal] {
        [
            .actionClosed(ActionID(1), .cancelled),
            .actionClosed(ActionID(1), .open),
        ]
    }
}

extension MethodRefusal: Sampled {
    static func sample(after last: MethodRefusal?, _ with: Filling) -> MethodRefusal? {
        switch last {
        case nil: .noMethod(with.question)
        case .noMethod: .unknownStage(with.name, method: with.name)
        case .unknownStage: .gatesClosed(stage: with.name, missing: with.gates)
        case .gatesClosed: .stageOrder(stage: with.name, next: with.name)
        case .stageOrder: nil
        }
    }

    static func more(_ with: Filling) -> [MethodRefusal] {
        [
            .stageOrder(stage: with.name, next: nil)
        ]
    }
}

extension MinutesRefusal: Sampled {
    static func sample(after last: MinutesRefusal?, _ with: Filling) -> MinutesRefusal? {
        switch last {
        case nil: .wordsNotFound(with.name)
        case .wordsNotFound: .figuresNotWords(entry: 2)
        case .figuresNotWords: .nothingToWithhold(entry: 2)
        case .nothingToWithhold: .minutesApproved(meeting: 2)
        case .minutesApproved: .minutesNotApproved(meeting: 2)
        case .minutesNotApproved: .alreadySigned(with.name)
        case .alreadySigned: .tooYoungToSign(with.name)
        case .tooYoungToSign: .paperMissing
        case .paperMissing: nil
        }
    }

    static func more(_ with: Filling) -> [MinutesRefusal] {
        []
    }
}

extension HistoryRefusal: Sampled {
    static func sample(after last: HistoryRefusal?, _ with: Filling) -> HistoryRefusal? {
        switch last {
        case nil: .unknownEntry(2)
        case .unknownEntry: .nothingToUndo
        case .nothingToUndo: .nothingToRedo
        case .nothingToRedo: .undoStops(entry: 2, .approvedMinutes(meeting: 1))
        case .undoStops: nil
        }
    }

    static func more(_ with: Filling) -> [HistoryRefusal] {
        [
            .undoStops(entry: 2, .declaredElection(post: with.name))
        ]
    }
}
