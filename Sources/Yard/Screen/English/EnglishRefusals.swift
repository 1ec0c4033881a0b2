// Why the book refuses a line, in English: each says what to do instead.
extension EnglishScreen {
    public func sentence(_ refusal: PeopleRefusal, in book: Book) -> String {
        switch refusal {
        case .unknownPerson(let name):
            "the book does not know \(quoted(name)): type person \(name), or put ! behind the name"
        case .kinToSelf(let name): "\(name) is no kin of themselves: write two names"
        }
    }

    public func sentence(_ refusal: CommitteeRefusal, in book: Book) -> String {
        switch refusal {
        case .noRules(let name):
            "there are no rules called \(quoted(name)): look in templates/rules and templates/charters"
        case .badText(let error): sentence(error)
        case .unknownCommittee(let name): "there is no committee \(quoted(name)): type committee \(name) first"
        case .committeeExists(let name): "\(name) is there already: another charter is committee \(name) charter=…"
        case .notMember(let name, let committee): "\(name) is no member of \(committee): apply and admit first"
        case .alreadyMember(let name, let committee): "\(name) is a member of \(committee) already"
        case .alreadyApplied(let name, let committee): "\(name) has applied to \(committee) already: admit \(name)"
        case .notApplied(let name, let committee): "\(name) has not applied to \(committee): apply \(name) first"
        case .needsAdoptedPoll(let matter, let name, let citation):
            "an adopted poll must come first: a motion that names \(name), put with matter=\(matter)\(citation.map(clause) ?? "")"
        case .tooYoung(let name, let minimum, let citation):
            "\(name) is under \(minimum)\(clause(citation)); a wrong age: person \(name) born="
        case .committeeFull(let committee, let most, let citation):
            "\(committee) has at most \(most) members: somebody must leave first\(clause(citation))"
        case .whichCommittee: "there are several committees: add committee=NAME"
        case .noCharterInDraft: "no charter is in draft: committee NAME charter=…, then open charter TITLE"
        case .unknownClause(let number): "the charter has no clause \(number): look at its numbers"
        case .clauseCarriesRule(let number, let needs):
            "the figures of clause \(number) rule meetings; the new words must give each: \(names(needs.map(figure)))"
        }
    }

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

    public func sentence(_ refusal: PlanRefusal, in book: Book) -> String {
        switch refusal {
        case .unknownAction(let id): "there is no \(id): type actions"
        case .actionClosed(let id, let state): "\(id) is \(wording.name(of: state)): enter a new action"
        }
    }

    public func sentence(_ refusal: MethodRefusal, in book: Book) -> String {
        switch refusal {
        case .noMethod(let id): "\(id) follows no method: propose with path=六共 or 四议两公开"
        case .unknownStage(let stage, let method): "\(method) has no stage \(quoted(stage)): type proposals"
        case .gatesClosed(let stage, let missing): "\(stage) still wants: \(missing.map(gate).joined(separator: "; "))"
        case .stageOrder(let stage, let next):
            next.map { "\(quoted(stage)) comes later: the next stage is \(quoted($0))" }
                ?? "it has come to its end; no stage follows"
        }
    }

    public func sentence(_ refusal: MinutesRefusal, in book: Book) -> String {
        switch refusal {
        case .wordsNotFound(let words):
            "the record does not say \(quoted(words)): copy its words, or correct 12 NEW TEXT"
        case .figuresNotWords(let entry): "#\(entry) holds figures, not words: undo \(entry) and type it again"
        case .nothingToWithhold(let entry):
            "#\(entry) holds nothing to withhold: only remarks and reasons for absence can be"
        case .minutesApproved(let meeting): "the minutes of meeting \(meeting) are approved and stand"
        case .minutesNotApproved(let meeting):
            "the minutes of meeting \(meeting) are not approved yet: approve \(meeting)"
        case .alreadySigned(let name): "\(name) has signed already"
        case .paperMissing: "the record could not be made, so it cannot be signed: look for templates/papers"
        }
    }

    public func sentence(_ refusal: HistoryRefusal, in book: Book) -> String {
        switch refusal {
        case .unknownEntry(let entry): "there is no entry #\(entry), or it was undone"
        case .nothingToUndo: "there is nothing to undo"
        case .nothingToRedo: "there is nothing to redo: after a new line an undo stands"
        case .undoStops(_, .approvedMinutes(let meeting)):
            "the minutes of meeting \(meeting) are approved, and undo stops there: say it in a later meeting"
        case .undoStops(_, .declaredElection(let post)): "the election of \(post) is declared, and undo stops there"
        }
    }
}
