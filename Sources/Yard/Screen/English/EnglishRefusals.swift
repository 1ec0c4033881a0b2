// Why the book refuses a line, in English: each says what to do instead.
extension EnglishScreen {
    public func sentence(_ refusal: MeetingRefusal, in book: Book) -> String {
        switch refusal {
        case .noMeetingOpen: "no meeting is open: type open courtyard TITLE"
        case .meetingIsOpen(let title): "\(quoted(title)) is still open: adjourn it first"
        case .inRecess: "the meeting is in recess: resume first"
        case .notInRecess: "there is no recess; just go on"
        case .meetingKindNeedsCommittee: "which committee meets? add entitled=COMMITTEE, or found one: committee NAME"
        case .kindOutsideBook(let kind):
            "\(quoted(kind.rawValue)) is no meeting of a \(book.header.kind == .village ? "village" : "residents' community"): take another kind, or add rules="
        case .recordsOnly(let kind):
            "a \(kind.rawValue) records and decides nothing: open it with rules=, or hold a courtyard meeting"
        case .unknownItem(let number): "the agenda has no item \(number): type agenda"
        case .noItemOpen: "no item is being dealt with: type next"
        case .noNextItem: "the agenda has no further item: add one with item TITLE, or adjourn"
        case .notPresent(let name): "\(name) is not here: type present \(name) first"
        case .alreadyPresent(let name): "\(name) is here already: nothing to do; leaving is leave \(name)"
        case .isObserver(let name): "\(name) is an observer and has no vote: present \(name) makes them count"
        case .notOfBody(let name, let committee):
            "\(name) is not \(committee.map { "a member of \($0)" } ?? "one of those entitled"): type observe \(name)"
        case .presentNotAway(let name): "\(name) is here: type leave \(name) first"
        case .tooManyLeave(let number, let present):
            "only \(present) are here, \(number) cannot leave: count again with headcount N"
        case .wrongUnit(let unit):
            "this meeting counts \(unit == .people ? "people" : "households"): type present 47\(unit == .people ? "p" : "h")"
        case .proxyToSelf(let name): "\(name) cannot be their own proxy: write two names"
        case .principalPresent(let name): "\(name) is here and votes in person"
        case .proxyLimit(let holder, let most, let citation):
            "\(holder) may hold at most \(most) proxies: give it to somebody else\(clause(citation))"
        case .proxyForbidden(let citation): "this kind of meeting knows no proxies: come in person\(clause(citation))"
        case .proxyMustBeWritten(let citation):
            "a proxy must be in writing: add written=yes if it is\(clause(citation))"
        case .proxyMustBeKin(let citation): "only near kin may hold a proxy: add relation=\(clause(citation))"
        case .alreadyProxied(let name, let holder):
            "\(name) has given a proxy to \(holder): undo that line to change it"
        case .holderHasGivenProxy(let name):
            "\(name) has given a proxy away and cannot hold one: give it to somebody else"
        case .nobodyWaiting: "nobody is waiting: type floor NAME"
        case .nobodySpeaking: "nobody has the floor: type stop NAME"
        case .unknownMeeting(let number): "there is no meeting \(number)"
        case .meetingStillOpen(let number): "meeting \(number) is still open: adjourn first"
        }
    }

    public func sentence(_ refusal: ProposalRefusal, in book: Book) -> String {
        switch refusal {
        case .questionPending(let id): "\(id) is not decided yet: vote \(id), table or withdraw"
        case .noQuestionPending: "no question is pending: type propose TEXT first"
        case .unknownQuestion(let id): "there is no \(id): type proposals"
        case .questionNotPending(let id, .pending):
            "\(id) is not on this item: takeup P\(id.proposal), or goto its item"
        case .questionNotPending(let id, let state):
            "\(id) is \(wording.name(of: state)): propose it anew, or take it up in a later meeting"
        case .amendmentFirst(let id): "the amendment \(id) comes first: vote \(id), or withdraw \(id)"
        case .moverCannotSecond(let name): "\(name) moved it and cannot second it: ask somebody else"
        case .alreadySeconded(let id, let name): "\(name) seconded \(id) already: go on to the vote"
        case .needsSecond(let id, let citation): "\(id) has no seconder yet: type second NAME\(clause(citation))"
        case .wordsNotInMotion(let words):
            "the motion does not say \(quoted(words)): copy its words, or write what to add"
        case .unknownProposal(let number): "there is no proposal P\(number): type proposals"
        }
    }

    public func sentence(_ refusal: PollRefusal, in book: Book) -> String {
        switch refusal {
        case .noQuorum(let present, let required, let citation):
            "\(present) present, quorum \(required), \(required - present) short: talk, but do not decide; present NAME, or headcount N\(clause(citation))"
        case .moreVotesThanPeople(let votes, let people):
            "\(votes) votes are more than the \(people) who may vote: headcount N, or other figures"
        case .nobodyPresent: "nobody is here yet: type present NAME, or present 47p"
        case .pollIsOpen(let id, let method):
            "the poll on \(id) (\(wording.name(of: method))) is open: vote FOR AGAINST ABSTAIN closes it, annul \(id) spoils it"
        case .noPollOpen: "no poll is open: type vote"
        case .mayNotVote(let name): "\(name) has no vote on this item: leave that vote out"
        case .figuresDifferFromRoll(let votes):
            "the roll says \(votes.for) for, \(votes.against) against, \(votes.abstain) abstaining: type vote to close it so, or rollcall to change a vote"
        case .methodDiffers(let method, let open):
            "the poll is by \(wording.name(of: open)), not \(wording.name(of: method)): annul it and begin again"
        case .noMajorityRule(let matter):
            "the rules name no majority for \(matter.map { quoted($0) } ?? "this"): another matter=, or open with other rules="
        case .readsTwoWays(let counted, let excluded, let citation):
            "with the person concerned \(counted.required) are needed (\(counted.isMet ? "passed" : "not passed")), without \(excluded.required) (\(excluded.isMet ? "passed" : "not passed")); the chair decides: subject-counts=yes or no\(clause(citation))"
        case .noPollToAnnul(let id): "\(id) has no poll to annul"
        }
    }
}
