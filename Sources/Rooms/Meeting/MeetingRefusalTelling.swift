extension MeetingRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.meetingRefusals
        func name(of kind: MeetingKind) -> String { screen.wording.name(of: kind) }
        return switch self {
        case .noMeetingOpen: words.noMeetingOpen
        case .meetingIsOpen(let title): words.meetingIsOpen(title)
        case .inRecess: words.inRecess
        case .notInRecess: words.notInRecess
        case .meetingKindNeedsCommittee: words.needsCommittee
        case .kindOutsideBook(let kind):
            (book.header.kind == .village ? words.notOfVillage : words.notOfResidents)(
                name(of: kind), kind.counterpart.map(name))
        case .recordsOnly(let kind): words.recordsOnly(name(of: kind))
        case .unknownItem(let number): words.unknownItem(number)
        case .noItemOpen: words.noItemOpen
        case .noNextItem: words.noNextItem
        case .notPresent(let name): words.notPresent(name)
        case .alreadyPresent(let name): words.alreadyPresent(name)
        case .isObserver(let name): words.isObserver(name)
        case .notOfBody(let name, let committee?): words.notEntitled(name, as: committee)
        case .notOfBody(let name, nil): words.notEntitled(name)
        case .tooYoung(let name, let age, let citation): words.tooYoung(name, minimum: age, citation)
        case .presentNotAway(let name): words.presentNotAway(name)
        case .tooManyLeave(let number, let present): words.tooManyLeave(number, of: present)
        case .wrongUnit(.people): words.countsPeople
        case .wrongUnit(.households): words.countsHouseholds
        case .entitledInOtherUnit(.people): words.entitledInPeople
        case .entitledInOtherUnit(.households): words.entitledInHouseholds
        case .nobodyEntitled: words.nobodyEntitled
        case .noHouseholdsHere(let kind, let citation):
            words.noHouseholdsHere(screen.wording.name(of: kind), citation)
        case .proxyToSelf(let name): words.proxyToSelf(name)
        case .principalPresent(let name): words.principalPresent(name)
        case .proxyLimit(let holder, let most, let citation): words.proxyLimit(holder, most: most, citation)
        case .proxyForbidden(let citation): words.proxyForbidden(citation)
        case .proxyMustBeWritten(let citation): words.proxyMustBeWritten(citation)
        case .proxyMustBeKin(let citation): words.proxyMustBeKin(citation)
        case .proxyMustBeOfHousehold(let principal, let holder, let citation):
            words.proxyMustBeOfHousehold(principal, holder, citation)
        case .proxyHolderTooYoung(let name, let citation): words.proxyHolderTooYoung(name, citation)
        case .alreadyProxied(let name, let holder): words.alreadyProxied(name, to: holder)
        case .holderHasGivenProxy(let name): words.holderHasGivenProxy(name)
        case .nobodyWaiting: words.nobodyWaiting
        case .nobodySpeaking: words.nobodySpeaking
        case .unknownMeeting(let number): words.unknownMeeting(number)
        case .beforeOpening(let at, let opened): words.beforeOpening(at, opened: opened)
        case .meetingStillOpen(let number): words.meetingStillOpen(number)
        }
    }
}
