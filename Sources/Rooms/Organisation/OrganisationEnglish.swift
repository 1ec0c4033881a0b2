import Kernel

struct OrganisationEnglish: OrganisationWords, EnglishGrammar {
    func fieldAdded(_ name: String, all: [String]) -> String {
        "adds the field \(quoted(name)); there are now \(list(all))"
    }
    func entered(_ name: String, _ details: [String]) -> String {
        "enters the organisation \(name)\(bracketed(details))"
    }
    func changed(_ name: String, _ details: [String]) -> String { "changes \(name)\(bracketed(details))" }

    func kind(_ name: String) -> String { name }
    func fields(_ names: [String]) -> String { "fields: \(list(names))" }
    func above(_ name: String) -> String { "under \(name)" }
    func head(_ name: String) -> String { "head \(name)" }
    func founded(_ day: Day) -> String { "founded \(date(day))" }
    func filing(_ number: String) -> String { "filed as \(number)" }
    func filed(_ day: Day) -> String { "filed \(date(day))" }
    func place(_ words: String) -> String { "at \(words)" }
    func plate(_ day: Day) -> String { "plate hung \(date(day))" }
    func charter(_ words: String) -> String { "charter \(words)" }
    func rules(_ words: String) -> String { "house rules \(words)" }
    func staffing(_ words: String) -> String { "staffing \(words)" }
    func servicePlan(_ words: String) -> String { "service plan \(words)" }
    func role(_ name: String) -> String { "role: \(name)" }

    func fieldsKnown(_ names: [String]) -> String { "fields: \(list(names))" }

    var name: String { "Organisation" }
    var kindHead: String { "Type" }
    var fieldsHead: String { "Fields" }
    var headHead: String { "Head" }

    func unknownOrganisation(_ word: String, nearest: [String]) -> String {
        "the book knows no organisation \(quoted(word))"
            + (nearest.isEmpty ? "" : ", did you mean \(nearest.map(quoted).joined(separator: ", "))?")
            + "; a new one is org \(word.shortened()) type=…"
    }
    func unknownField(_ word: String, nearest: [String], known: [String]) -> String {
        "there is no field \(quoted(word))"
            + (nearest.isEmpty
                ? "; there are \(list(known))" : ", did you mean \(nearest.map(quoted).joined(separator: ", "))?")
            + "; a new one is field \(word.shortened())"
    }
    func knownField(_ name: String) -> String { "the field \(quoted(name)) is there already and need not be added" }
    func wantsKind(_ name: String, kinds: [String]) -> String {
        "\(quoted(name)) is new and wants its type: org \(name.shortened()) type=\(kinds.joined(separator: "|"))"
    }
    func nothingNew(_ name: String) -> String {
        "\(name) stands so already, and this line says nothing new; org \(name) see shows it"
    }
    func aboveItself(_ name: String) -> String {
        "\(name) cannot be above itself, not even round a ring: above= names the organisation over it"
    }

    var stageHead: String { "Stage" }
    var peopleHead: String { "People" }
    var nameHead: String { "Name" }
    var postHead: String { "Post" }
    var fromHead: String { "From" }
    var untilHead: String { "Until" }
    var entryHead: String { "Entry" }
    var statusHead: String { "Status" }

    func stageReached(_ name: String, _ stage: String, on day: Day) -> String {
        "\(name): \(stage), \(date(day))"
    }
    func missing(_ needs: [String]) -> String {
        "filing still lacks \(list(needs))"
    }
    func seated(_ names: [String], in organisation: String, _ notes: [String]) -> String {
        "\(list(names)) in \(organisation)\(bracketed(notes))"
    }
    func left(_ names: [String], from organisation: String, post: String?, on day: Day) -> String {
        "\(list(names)) out of \(organisation)\(bracketed([post])) from \(date(day))"
    }
    func statusGiven(_ names: [String], _ status: String, _ notes: [String]) -> String {
        "\(list(names)): \(status)\(bracketed(notes))"
    }
    func statusEnded(_ names: [String], _ status: String, on day: Day) -> String {
        "\(list(names)): \(status) until \(date(day))"
    }
    func given(_ what: String, from giver: String, to receiver: String?, _ notes: [String]) -> String {
        "\(giver) gave \(what)\(receiver.map { " to \($0)" } ?? "")\(bracketed(notes))"
    }
    func described(_ notes: [String]) -> String {
        "the community: \(notes.joined(separator: ", "))"
    }
    func planned(_ title: String, _ notes: [String]) -> String {
        "scheme \(quoted(title))\(bracketed(notes))"
    }
    func opened(_ kind: String, _ notes: [String]) -> String {
        "channel \(kind)\(bracketed(notes))"
    }
    func since(_ day: Day) -> String {
        "from \(date(day))"
    }
    func until(_ day: Day) -> String {
        "until \(date(day))"
    }
    func leftOn(_ day: Day) -> String {
        "left \(date(day))"
    }
    func backboneMark() -> String {
        "backbone"
    }
    func entry(_ number: Int) -> String {
        "#\(number)"
    }
    func goods(_ words: String) -> String {
        "\(words)"
    }
    func number(_ words: String) -> String {
        "number \(words)"
    }
    func calledSo(_ words: String) -> String {
        "called \(words)"
    }
    func subdistrict(_ words: String) -> String {
        "subdistrict \(words)"
    }
    func pilot(_ isOne: Bool) -> String {
        isOne ? "a pilot" : "no pilot"
    }
    func traits(_ words: [String]) -> String {
        "marked by \(list(words))"
    }
    func models(_ words: [String]) -> String {
        "model \(list(words))"
    }
    func need(_ need: FilingNeed) -> String {
        switch need {
        case .head: "a head"
        case .place: "a venue"
        case .charter: "a charter"
        case .roster: "a roster (serve, apply)"
        case .field: "a field"
        }
    }
    func overview(_ name: String, _ details: [String], entry: Int) -> String {
        "\(name)\(bracketed(details + ["#\(entry)"]))"
    }
    func step(_ stage: String, on day: Day, entry: Int) -> String {
        "\(stage) \(date(day)) (#\(entry))"
    }
    func steps(_ steps: [String]) -> String {
        "stages: \(steps.joined(separator: " → "))"
    }
    func people(_ seated: Int, _ members: Int) -> String {
        "\(seated) in seats\(members > 0 ? ", \(members) members" : "")"
    }
    func membersLine(_ names: [String]) -> String {
        "members: \(list(names))"
    }
    func noBackbone() -> String {
        "nobody is marked yet: serve NAME org=… backbone=yes"
    }
    func backboneTotal(_ people: Int, party: Int) -> String {
        "\(people) carry the work, \(party) of them party members"
    }
    func total(_ all: Int, _ kinds: [String]) -> String {
        "\(all) in all: \(list(kinds))"
    }
    func ofKind(_ kind: String, _ count: Int) -> String {
        "\(kind) \(count)"
    }
    func standing(_ count: Int, _ notes: [String]) -> String {
        "\(plural(count, "organisation", "organisations"))\(notes.isEmpty ? "" : ": \(notes.joined(separator: ", "))")"
    }
    func filedCount(_ count: Int) -> String { "\(count) filed" }
    func lackingCount(_ count: Int) -> String { "\(count) of them still lacking something" }
    func gender(_ stored: String) -> String { ["男": "male", "女": "female"][stored] ?? stored }
    func emptyCount(_ count: Int) -> String { "\(plural(count, "office", "offices")) with nobody after the term" }
    func filedWithout(_ name: String, _ stage: String, missing: [String]) -> String {
        "\(name) is \(stage) and still lacks \(list(missing)): org \(name.shortened()) … adds it"
    }
    func empty(_ post: String, of organisation: String, _ names: [String], until day: Day) -> String {
        "the term of \(list(names)) as \(post) of \(organisation) ended \(date(day)), with nobody after it: "
            + "serve NAME org=\(organisation) office=\(post)"
    }
    func stageGoesBack(_ name: String, _ stage: String, last: String, entry: Int) -> String {
        "\(name) has come to \(last) (#\(entry)), and it goes forward only: \(stage) cannot follow; if that was wrong, undo \(entry) first"
    }
    func stageBefore(_ name: String, _ day: Day, last: String, on lastDay: Day) -> String {
        "\(name) came to \(last) on \(date(lastDay)): the next stage cannot be on \(date(day)); date= is that day or later"
    }
    func future(_ day: Day) -> String {
        "\(date(day)) has not come; what has happened is told, up to today"
    }
    func filedBeforeFounded(_ name: String, founded: Day, filed: Day) -> String {
        "\(name) was filed or registered on \(date(filed)) and cannot be founded on \(date(founded)): change founded=, or filed=, or "
            + "undo the step"
    }
    func organisationEnded(_ name: String, on day: Day, entry: Int) -> String {
        "\(name) ended on \(date(day)) (#\(entry)): nobody takes a seat in it after that day"
    }
    func whichOrganisation(_ names: [String]) -> String {
        names.isEmpty
            ? "no organisation is known yet: org NAME type=… first"
            : "which organisation? add org=\(names.joined(separator: "|"))"
    }
    func alreadySits(_ name: String, in organisation: String, post: String, since day: Day, entry: Int) -> String {
        "\(name) sits in \(organisation)\(post.isEmpty ? "" : " as \(post)") from \(date(day)) (#\(entry)), and a seat is taken once at a time: leave-post \(name) org=\(organisation) first, or give another office=, from= or until="
    }
    func doesNotSit(_ name: String, in organisation: String, post: String?, sitting: [String]) -> String {
        "\(name) does not sit in \(organisation)\(post.map { " as \($0)" } ?? "") on that day\(sitting.isEmpty ? ", nobody does" : "; \(list(sitting)) do"); org \(organisation) see shows it"
    }
    func leavesBefore(_ name: String, in organisation: String, from day: Day, _ typed: Day) -> String {
        "\(name) sits in \(organisation) only from \(date(day)) and cannot leave on \(date(typed)): date= is a later day"
    }
    func endsBeforeItBegins(_ from: Day, _ until: Day) -> String {
        "it would end (\(date(until))) before it begins (\(date(from))): change one of the days"
    }
    func alreadyIs(_ name: String, _ status: String, since day: Day, entry: Int) -> String {
        "\(name) is \(status) already (from \(date(day)), #\(entry)); to end it: status-of \(name) \(status) until=DAY"
    }
    func unknownStatus(_ word: String, known: [String]) -> String {
        "\(quoted(word)) is none of them: the last word is \(known.joined(separator: "|"))"
    }
    func wantsGiver(_ what: String) -> String {
        "say who gave it: resource \(what.shortened()) by=…"
    }
    func communityKnown() -> String {
        "the community stands so already, and this line says nothing new; community shows it"
    }
    func schemeKnown(_ title: String) -> String {
        "the scheme \(quoted(title)) stands so already, and this line says nothing new"
    }
    func channelKnown(_ kind: String) -> String {
        "the channel \(kind) stands so already, and this line says nothing new"
    }
}
