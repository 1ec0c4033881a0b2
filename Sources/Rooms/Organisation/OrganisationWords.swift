import Kernel

/// What is said of organisations and their people, on screen and in the record.
protocol OrganisationWords: Grammar {
    func fieldAdded(_ name: String, all: [String]) -> String
    func entered(_ name: String, _ details: [String]) -> String
    func changed(_ name: String, _ details: [String]) -> String

    /// What is known of an organisation, each with its name: 地点老粮站.
    func kind(_ name: String) -> String
    func fields(_ names: [String]) -> String
    func above(_ name: String) -> String
    func head(_ name: String) -> String
    func founded(_ day: Day) -> String
    func filing(_ number: String) -> String
    func filed(_ day: Day) -> String
    func place(_ words: String) -> String
    func plate(_ day: Day) -> String
    func charter(_ words: String) -> String
    func rules(_ words: String) -> String
    func staffing(_ words: String) -> String
    func servicePlan(_ words: String) -> String
    func role(_ name: String) -> String

    /// Where a list stands in an answer.
    func fieldsKnown(_ names: [String]) -> String

    func stageReached(_ name: String, _ stage: String, on day: Day) -> String
    func missing(_ needs: [String]) -> String
    func seated(_ names: [String], in organisation: String, _ notes: [String]) -> String
    func left(_ names: [String], from organisation: String, post: String?, on day: Day) -> String
    func statusGiven(_ names: [String], _ status: String, _ notes: [String]) -> String
    func statusEnded(_ names: [String], _ status: String, on day: Day) -> String
    func given(_ what: String, from giver: String, to receiver: String?, _ notes: [String]) -> String
    func described(_ notes: [String]) -> String
    func planned(_ title: String, _ notes: [String]) -> String
    func opened(_ kind: String, _ notes: [String]) -> String
    func since(_ day: Day) -> String
    func until(_ day: Day) -> String
    func leftOn(_ day: Day) -> String
    func backboneMark() -> String
    func entry(_ number: Int) -> String
    func goods(_ words: String) -> String
    func number(_ words: String) -> String
    func calledSo(_ words: String) -> String
    func subdistrict(_ words: String) -> String
    func pilot(_ isOne: Bool) -> String
    func traits(_ words: [String]) -> String
    func models(_ words: [String]) -> String
    func need(_ need: FilingNeed) -> String
    func overview(_ name: String, _ details: [String], entry: Int) -> String
    func step(_ stage: String, on day: Day, entry: Int) -> String
    func steps(_ steps: [String]) -> String
    func people(_ seated: Int, _ members: Int) -> String
    func membersLine(_ names: [String]) -> String
    func noBackbone() -> String
    func backboneTotal(_ people: Int, party: Int) -> String
    func total(_ all: Int, _ kinds: [String]) -> String
    func ofKind(_ kind: String, _ count: Int) -> String

    // How they stand, and what a meeting should not end with
    func standing(_ count: Int, _ notes: [String]) -> String
    func filedCount(_ count: Int) -> String
    func lackingCount(_ count: Int) -> String
    func emptyCount(_ count: Int) -> String
    /// What the register calls men and women (男, 女); what else stands there, as it stands.
    func gender(_ stored: String) -> String
    func filedWithout(_ name: String, _ stage: String, missing: [String]) -> String
    func empty(_ post: String, of organisation: String, _ names: [String], until day: Day) -> String

    // Heads of the table
    var name: String { get }
    var kindHead: String { get }
    var fieldsHead: String { get }
    var headHead: String { get }

    var stageHead: String { get }
    var peopleHead: String { get }
    var nameHead: String { get }
    var postHead: String { get }
    var fromHead: String { get }
    var untilHead: String { get }
    var entryHead: String { get }
    var statusHead: String { get }

    // Refusals
    func unknownOrganisation(_ word: String, nearest: [String]) -> String
    func unknownField(_ word: String, nearest: [String], known: [String]) -> String
    func knownField(_ name: String) -> String
    func wantsKind(_ name: String, kinds: [String]) -> String
    func nothingNew(_ name: String) -> String
    func aboveItself(_ name: String) -> String
    func stageGoesBack(_ name: String, _ stage: String, last: String, entry: Int) -> String
    func stageBefore(_ name: String, _ day: Day, last: String, on lastDay: Day) -> String
    func future(_ day: Day) -> String
    func filedBeforeFounded(_ name: String, founded: Day, filed: Day) -> String
    func organisationEnded(_ name: String, on day: Day, entry: Int) -> String
    func whichOrganisation(_ names: [String]) -> String
    func alreadySits(_ name: String, in organisation: String, post: String, since day: Day, entry: Int) -> String
    func doesNotSit(_ name: String, in organisation: String, post: String?, sitting: [String]) -> String
    func leavesBefore(_ name: String, in organisation: String, from day: Day, _ typed: Day) -> String
    func endsBeforeItBegins(_ from: Day, _ until: Day) -> String
    func alreadyIs(_ name: String, _ status: String, since day: Day, entry: Int) -> String
    func unknownStatus(_ word: String, known: [String]) -> String
    func wantsGiver(_ what: String) -> String
    func communityKnown() -> String
    func schemeKnown(_ title: String) -> String
    func channelKnown(_ kind: String) -> String
}

extension Language {
    var organisations: any OrganisationWords {
        switch self {
        case .chinese: OrganisationChinese()
        case .english: OrganisationEnglish()
        }
    }
}

extension Screen {
    var organisations: any OrganisationWords { language.organisations }
}

extension Wording {
    var organisations: any OrganisationWords { language.organisations }
}
