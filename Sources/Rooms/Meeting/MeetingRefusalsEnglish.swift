import Kernel

struct MeetingRefusalsEnglish: MeetingRefusalWords, EnglishGrammar {
    let noMeetingOpen = "no meeting is open: type open courtyard TITLE"
    func meetingIsOpen(_ title: String) -> String { "\(quoted(title)) is still open: adjourn it first" }
    let inRecess = "the meeting is in recess: resume first"
    let notInRecess = "there is no recess; just go on"
    let needsCommittee = "which committee meets? add entitled=COMMITTEE, or found one: committee NAME"
    func notOfVillage(_ kind: String, _ counterpart: String?) -> String {
        "\(quoted(kind)) is no meeting of a village: \(counterpart.map { "here that is the \($0)" } ?? "take another kind"), or add rules="
    }
    func notOfResidents(_ kind: String, _ counterpart: String?) -> String {
        "\(quoted(kind)) is no meeting of a residents' community: \(counterpart.map { "here that is the \($0)" } ?? "take another kind"), or add rules="
    }
    func recordsOnly(_ kind: String) -> String {
        "\(quoted(kind)) records and decides nothing: open it with rules=, or hold a courtyard meeting"
    }
    func unknownItem(_ number: Int) -> String { "the agenda has no item \(number): type agenda" }
    let noItemOpen = "no item is being dealt with: type next"
    let noNextItem = "the agenda has no further item: add one with item TITLE, or adjourn"
    func unknownMeeting(_ number: Int) -> String { "there is no meeting \(number)" }
    func beforeOpening(_ at: Moment, opened: Moment) -> String {
        "the meeting was opened on \(date(opened.day)) at \(opened.clock), so this was not on \(date(at.day)) at \(at.clock): check the date and time"
    }
    func meetingStillOpen(_ number: Int) -> String { "meeting \(number) is still open: adjourn first" }

    func notPresent(_ name: String) -> String { "\(name) is not here: type present \(name) first" }
    func alreadyPresent(_ name: String) -> String {
        "\(name) is here already: nothing to do; leaving is leave \(name)"
    }
    func isObserver(_ name: String) -> String {
        "\(name) is an observer, has no vote, moves nothing, seconds nothing and holds no proxy: present \(name) makes them count"
    }
    func notEntitled(_ name: String) -> String { "\(name) is not one of those entitled: type observe \(name)" }
    func tooYoung(_ name: String, minimum: Int, _ citation: Citation) -> String {
        "\(name) is under \(minimum) and has no vote here\(clause(citation)): type observe \(name); a wrong birthday: person \(name) born="
    }
    func notEntitled(_ name: String, as memberOf: String) -> String {
        "\(name) is not a member of \(memberOf): type observe \(name)"
    }
    func presentNotAway(_ name: String) -> String { "\(name) is here: type leave \(name) first" }
    func tooManyLeave(_ number: Int, of present: Int) -> String {
        "only \(present) are here, \(number) cannot leave: count again with headcount N"
    }
    let entitledInPeople = "those here were counted in people, so say who is entitled in people: entitled 47 reason=…"
    let entitledInHouseholds =
        "those here were counted in households, so say who is entitled in households: entitled 47h reason=…"
    let countsPeople = "this meeting counts people: type present 47p"
    let nobodyEntitled = "at least one is entitled: type entitled 13 reason=miscounted, or 13h for households"
    func noHouseholdsHere(_ kind: String, _ citation: Citation?) -> String {
        "\(kind): one person one vote, not by households\(clause(citation)); say people: entitled=80, present 47p"
    }
    let countsHouseholds = "this meeting counts households: type present 47h"

    func proxyToSelf(_ name: String) -> String { "\(name) cannot be their own proxy: write two names" }
    func principalPresent(_ name: String) -> String { "\(name) is here and votes in person" }
    func proxyLimit(_ holder: String, most: Int, _ citation: Citation) -> String {
        "\(holder) may hold at most \(most) proxies: give it to somebody else\(clause(citation))"
    }
    func proxyForbidden(_ citation: Citation) -> String {
        "this kind of meeting knows no proxies: come in person\(clause(citation))"
    }
    func proxyMustBeWritten(_ citation: Citation) -> String {
        "a proxy must be in writing: add written=yes if it is\(clause(citation))"
    }
    func proxyMustBeKin(_ citation: Citation) -> String {
        "only near kin may hold a proxy: add relation=\(clause(citation))"
    }
    func proxyMustBeOfHousehold(_ principal: String, _ holder: String, _ citation: Citation) -> String {
        "\(principal) can only be represented by somebody of the same household, and \(holder) is not registered in it: "
            + "another holder, or person NAME household= first\(clause(citation))"
    }
    func proxyHolderTooYoung(_ name: String, _ citation: Citation) -> String {
        "\(name) is under eighteen and cannot hold a proxy: a grown-up of the household\(clause(citation))"
    }
    func alreadyProxied(_ name: String, to holder: String) -> String {
        "\(name) has given a proxy to \(holder): undo that line to change it"
    }
    func holderHasGivenProxy(_ name: String) -> String {
        "\(name) has given a proxy away and cannot hold one: give it to somebody else"
    }

    let nobodyWaiting = "nobody is waiting: type floor NAME"
    let nobodySpeaking = "nobody has the floor: type stop NAME"
}
