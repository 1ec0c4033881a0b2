import Kernel

/// The ledger of people served in English.
struct ServiceEnglish: ServiceWords, EnglishGrammar {
    func made() -> String {
        "the ledger is made, and open. A lost passphrase opens it never again: print ledger sheet first, and lock it away in an envelope"
    }
    func opened(sealed: Int) -> String {
        "the ledger is open, \(plural(sealed, "sealed entry", "sealed entries")); ledger close when done"
    }
    func closed() -> String { "the ledger is closed" }
    func rewrapped() -> String { "another passphrase holds, and nothing sealed was touched; the old one opens nothing" }
    func sheet(_ lines: [String]) -> [String] {
        [
            "Recovery sheet: copy it by hand (the last character of a line checks it), into an envelope and a safe; no photograph"
        ]
            + lines.enumerated().map { "\($0.offset + 1)  \($0.element)" } + ["ledger close clears the screen"]
    }
    func categoryAdded(_ name: String) -> String { "people served may be “\(kind(name))” as well" }
    var sealed: String { "one entry sealed" }
    func destroyed() -> String { "the key is destroyed: nobody reads these data again; figures published stay" }

    func published(from: Day?, to: Day, _ measures: [String]) -> String {
        "figures of " + (from.map { "\(date($0)) to " } ?? "all days to ")
            + "\(date(to)) went out: \(sequence(measures))"
    }
    func published(_ measure: IndicatorMeasure, _ value: Int?) -> String {
        let name =
            switch measure {
            case .clients: "people served"
            case .visited: "people visited"
            case .visits: "visits"
            case .cases: "cases"
            default: "services"
            }
        return "\(name) \(value.map { "\($0)" } ?? "fewer than 3")"
    }
    func published(_ category: String, _ count: Int?) -> String {
        "\(kind(category)) \(count.map { "\($0)" } ?? "fewer than 3")"
    }
    var notEmptied: String {
        "another program reads this book, and what was destroyed stands in the log beside it: end that program, and the next line or the end of the sitting empties it"
    }
    func expired(_ clause: Citation) -> String {
        "kept as long as \(citation(clause)) says; the key is destroyed, and nobody reads these data again"
    }

    func registered(_ id: ClientID) -> String { "\(id) registered" }
    func changed(_ id: ClientID) -> String { "\(id) changed" }
    func visited(_ id: ClientID, _ day: Day, visits: Int) -> String {
        "\(id) visited on \(date(day)), \(plural(visits, "visit", "visits")) in all"
    }
    func served(_ id: ClientID, _ day: Day) -> String { "\(id) served on \(date(day))" }
    func paired(_ id: ClientID, _ count: Int) -> String { "\(id) paired with \(plural(count, "person", "people"))" }
    func caseOpened(_ file: CaseID, _ id: ClientID) -> String { "\(file) opened for \(id)" }
    func caseNoted(_ file: CaseID, notes: Int) -> String { "\(file): step \(notes) noted" }
    func caseClosed(_ file: CaseID) -> String { "\(file) closed" }
    func handedOver(_ id: ClientID) -> String { "\(id) handed over" }
    func struck(_ id: ClientID) -> String { "\(id) struck off" }
    func corrected(entry: Int, _ id: ClientID) -> String {
        "words of entry \(entry) (\(id)) corrected; the old ones are kept"
    }

    func shut(sealed: Int) -> String {
        "the ledger is not open, \(plural(sealed, "sealed entry", "sealed entries")): ledger open"
    }
    func figures(_ figures: ServiceTotals) -> String {
        "\(plural(figures.clients, "person", "people")) served (\(figures.current) now), \(figures.visited) visited in \(plural(figures.visits, "visit", "visits")), \(plural(figures.services, "service", "services")), \(plural(figures.cases, "case", "cases")) (\(figures.openCases) open)"
    }
    func category(_ name: String, _ count: Int) -> String { "\(kind(name)) \(count)" }
    private func kind(_ name: String) -> String { Language.english.clientCategory(name) }
    func client(_ client: Client) -> String {
        guard let details = client.details else { return clientGone(client.id) }
        let consent =
            switch details.consent {
            case .own: "by own consent"
            case .guardian(let name): "by consent of the guardian \(name)"
            }
        let parts = [
            details.categories.isEmpty ? nil : list(details.categories.map(kind)),
            details.born.map { "born \(date($0))" },
            details.household.map { "household \($0)" },
            details.group.map { $0.last?.isNumber == true ? "group \($0)" : $0 }, details.phone.map { "phone \($0)" },
            details.address,
            consent, "since \(date(client.since))", state(client),
        ]
        return "\(client.id) \(details.name): " + parts.compactMap { $0 }.joined(separator: "; ")
    }
    private func state(_ client: Client) -> String? {
        switch client.state {
        case .served: nil
        case .struck: client.until.map { "struck off \(date($0))" + (client.ending.map { " (\($0))" } ?? "") }
        case .handedOver: client.until.map { "handed over \(date($0))" + (client.ending.map { " (\($0))" } ?? "") }
        case .withdrawn: "consent withdrawn"
        }
    }
    func earlier(_ told: String) -> String { "before it was changed: \(told)" }
    func clientGone(_ id: ClientID) -> String { "\(id) data destroyed" }
    func about(_ client: Client, community: String) -> String {
        "All that the ledger of \(community) holds about you (\(client.id)):"
    }
    func visit(_ visit: Visit) -> String {
        "\(date(visit.day)) visit (\(list(visit.by)))" + (visit.text.map { ": \($0)" } ?? "")
            + (visit.activity.map { " (\($0))" } ?? "")
    }
    func service(_ service: Service) -> String {
        let minutes = service.minutes.map { ", \(Language.hours($0)) h" } ?? ""
        return "\(date(service.day)) service: \(Language.english.serviceKind(service.kind))"
            + (service.by.isEmpty ? "" : " (\(list(service.by)))")
            + minutes
    }
    func pairing(_ names: [String], _ day: Day) -> String { "paired from \(date(day)) with \(list(names))" }
    func caseFile(_ file: CaseFile) -> String {
        let notes = file.notes.map { "\(date($0.day)) \($0.text)" }
        return "case \(file.id), opened \(date(file.opened)), goal: \(file.goal)" + notes.map { "; \($0)" }.joined()
            + (file.closed.map { "; closed \(date($0.day)), outcome: \($0.outcome)" } ?? "")
    }
    func entries(_ entries: [Int]) -> String { "entries \(list(entries))" }
    func openings(_ openings: [Stamp]) -> String { "opened \(plural(openings.count, "time", "times"))" }

    var nothing: String { "none so far" }
    func correction(_ correction: SealedCorrection) -> String {
        "entry \(correction.entry) corrected: “\(correction.old)” to “\(correction.new)” (entry \(correction.by))"
    }
    func pastKeeping(_ ids: [ClientID], _ clause: Citation) -> String {
        "kept long enough (\(citation(clause))): \(list(ids.map(\.description))); ledger destroy destroys these data"
    }
    func pastKeeping(_ id: ClientID, since: Day) -> String { "\(id) kept long enough since \(date(since))" }

    var passphrase: String { "passphrase of the ledger: " }
    var newPassphrase: String { "new passphrase (8 characters or more): " }
    var samePassphrase: String { "once more: " }
    func sheetLine(_ line: Int) -> String { "line \(line) of the sheet: " }

    func namesServed(_ clients: [ClientID]) -> String {
        "this line names somebody served (\(list(clients.map(\.description)))) where everybody may read it: if it should not, undo, and say it otherwise"
    }

    func unknownClient(_ id: ClientID) -> String { "no \(id) is served: client lists them" }
    func unknownCase(_ id: CaseID) -> String { "there is no case \(id)" }
    func unknownCategory(nearest: [String], known: [String]) -> String {
        let meant = nearest.isEmpty ? "there are \(list(known.map(kind)))" : "did you mean \(list(nearest.map(kind)))"
        return "no such kind of people served: \(meant); category NAME adds one"
    }
    func sameCategory(_ name: String) -> String { "there is “\(kind(name))” already" }
    func unknownHelper(nearest: [String]) -> String {
        "nobody of that name: did you mean \(nearest.joined(separator: " or "))? for somebody else put ! behind the name (NAME!)"
    }
    func unknownServiceKind(nearest: [String], known: [String]) -> String {
        let language = Language.english
        let meant =
            nearest.isEmpty
            ? "there are \(list(known.map(language.serviceKind)))"
            : "did you mean \(list(nearest.map(language.serviceKind)))"
        return "no such kind of service: \(meant); for another put ! behind it (type=…!)"
    }
    var noConsent: String {
        "no consent: consent=yes by the person, consent=guardian NAME by a guardian (Personal Information Protection Law, article 13)"
    }
    var needsGuardian: String {
        "under fourteen, by a guardian's consent alone: consent=guardian NAME (Personal Information Protection Law, article 31)"
    }
    func needsBirth(_ category: String) -> String {
        "“\(kind(category))” are children, and nothing says how old: born=DATE, or a guardian's consent: consent=guardian NAME (Personal Information Protection Law, article 31)"
    }
    func wantsWithdrawal(_ id: ClientID) -> String {
        "who no longer consents: withdraw-consent \(id); nobody reads the data from then on, and it cannot be undone"
    }
    func endsBeforeItBegins(from: Day, to: Day) -> String {
        "the last day, \(date(to)), is before the first, \(date(from)): change them round"
    }
    func noHandOverConsent(_ id: ClientID) -> String {
        "\(id) has to consent: consent=yes (Personal Information Protection Law, article 23)"
    }
    func alreadyRegistered(_ id: ClientID) -> String {
        "registered already, as \(id): client \(id) … changes them; for somebody else of that name give birth, household or group"
    }
    func nothingChanged(_ id: ClientID) -> String { "\(id) stands so already" }
    func ended(_ id: ClientID, _ state: Client.State) -> String {
        switch state {
        case .served: "\(id) is served"
        case .struck: "\(id) is struck off"
        case .handedOver: "\(id) was handed over"
        case .withdrawn: "\(id) withdrew consent, the data are destroyed"
        }
    }
    func alreadyPaired(_ id: ClientID) -> String { "\(id) is paired with them already: pair shows it" }
    func caseIsOpen(_ id: ClientID, _ file: CaseID) -> String {
        "case \(file) of \(id) is still open: note it there with case-note \(file), or close it first"
    }
    func sameVisit(_ id: ClientID, _ day: Day) -> String {
        "the same person called on \(id) on \(date(day)): a second call takes again=yes"
    }
    var nobody: String { "nobody named: add by=NAMES" }
    func dayBefore(_ day: Day, since: Day) -> String { "\(date(day)) is before \(date(since)): mend the date" }
    func dayAhead(_ day: Day) -> String { "\(date(day)) is still to come: mend the date" }
    var bornLater: String { "born after the day of registering: mend born=" }
    func caseIsClosed(_ id: CaseID) -> String { "\(id) is closed" }
    func casesOpen(_ id: ClientID, _ cases: [CaseID]) -> String {
        "\(list(cases.map(\.description))) of \(id) still open: close-case first"
    }
    func cannotUndo(_ entry: Int) -> String {
        "entry \(entry) made, used or destroyed a key of the ledger, or told figures to the public: it cannot be undone"
    }
    func othersRest(_ entry: Int, _ others: [Int]) -> String {
        "entries \(list(others)) rest on entry \(entry): undo them first"
    }
    var noTerminal: String { "this takes a passphrase at a terminal; in scripts --ledger-key FILE opens the ledger" }
    var wrongPassphrase: String { "wrong passphrase, nothing was opened" }
    var badPassphrase: String { "a passphrase has 8 characters or more, twice the same" }
    var noLedger: String { "there is no register yet: ledger open makes it" }
    var alreadyOpen: String { "the ledger is open: ledger close when done" }
    func badWords(line: Int) -> String { "line \(line) of the sheet was not copied right: type it again" }
    var noVault: String { "the book lacks the ledger's keys: a public copy, or a broken one" }
    func unreadable(_ entry: Int) -> String { "the data of entry \(entry) are destroyed: no words are left to correct" }
    func noOneText(_ entry: Int) -> String {
        "entry \(entry) has not one text alone: correct OLD→NEW, or client D1 … for what was registered"
    }
    func noWordsLeft(_ entry: Int) -> String { "that leaves entry \(entry) without words: undo \(entry) takes it back" }
    var noKeeping: String {
        "no clause of a charter says how many years data are kept; withdraw-consent destroys those of whoever asks for it"
    }
    func stillKept(_ id: ClientID?, until: Day?, _ clause: Citation) -> String {
        guard let id else { return "no data are past their keep (\(citation(clause)))" }
        guard let until else {
            return
                "\(id) is still served (\(citation(clause))): withdraw-consent \(id) destroys the data where they ask for it"
        }
        return
            "the data of \(id) are kept until \(date(until)) (\(citation(clause))): withdraw-consent \(id) where they ask for it"
    }
}
