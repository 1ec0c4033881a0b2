import Kernel

/// What stands in the drawings on the wall.
protocol WallWords: Grammar {
    // Who works together
    var leading: String { get }
    var community: String { get }
    var organisations: String { get }
    var socialWork: String { get }
    var resources: String { get }
    func residents(_ known: Int) -> String

    // How a matter goes
    var raised: String { get }
    var taken: String { get }
    var deliberated: String { get }
    var decided: String { get }
    var published: String { get }
    var carriedOut: String { get }
    var overseen: String { get }
    var reported: String { get }
    func matters(_ count: Int) -> String
    func bodies(_ count: Int) -> String
    func meetings(_ count: Int) -> String
    func adopted(_ count: Int, of adopted: Int) -> String
    func notices(_ count: Int) -> String
    func tasks(_ count: Int) -> String
    func overseers(_ count: Int) -> String
    func tasksDone(_ count: Int) -> String

    // How a case goes
    var received: String { get }
    var assessed: String { get }
    var planned: String { get }
    var helped: String { get }
    var reviewed: String { get }
    var closed: String { get }
    var followed: String { get }
    func andOthers(_ all: Int) -> String

    func head(_ name: String) -> String
}

/// What the papers of organisations are called.
protocol OrganisationPaperWords: Sendable {
    var organisations: String { get }
    var filing: String { get }
    var mechanism: String { get }
    var committees: String { get }
    var participation: String { get }
    var casework: String { get }
    var structure: String { get }
}

extension Wording {
    var wall: any WallWords {
        switch language {
        case .chinese: WallChinese()
        case .english: WallEnglish()
        }
    }

    var organisationPapers: any OrganisationPaperWords {
        switch language {
        case .chinese: OrganisationPaperChinese()
        case .english: OrganisationPaperEnglish()
        }
    }
}
