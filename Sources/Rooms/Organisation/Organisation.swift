import Kernel

/// An organisation of the community: a leading group, a party branch, a voluntary team, a station of social workers, a firm that helps.
public struct Organisation: Codable, Hashable, Sendable {
    public let name: String
    /// The line that entered it.
    public let entered: Stamp
    public internal(set) var details: OrganisationDetails
    /// How far it has come from an idea, oldest step first.
    public internal(set) var steps: [IncubationStep] = []
    /// Everyone's time in a seat of it, in the order entered; who came back has two.
    public internal(set) var seats: [Seat] = []

    init(name: String, entered: Stamp, details: OrganisationDetails) {
        self.name = name
        self.entered = entered
        self.details = details
    }

    /// The stage it has reached; `nil` where nobody said.
    public var stage: IncubationStage? { steps.last?.stage }

    /// Who sits in it on a day.
    public func seats(on day: Day) -> [Seat] { seats.filter { $0.covers(day) } }
}

/// What kind of organisation it is.
public enum OrganisationKind: String, Codable, CaseIterable, Sendable {
    case leadingGroup, party, autonomous, social, functional, volunteers, station, agency, charity, workplace,
        enterprise,
        subdistrict, experts, alliance
    /// A committee with members and a charter of its own (委员会): of its own accord, never typed.
    case committee
}

/// Which part it takes in the work for the community.
public enum StakeholderRole: String, Codable, CaseIterable, Sendable {
    case government, civilAffairs, departments, society
}

/// What is known of an organisation; what nobody gave is `nil`.
public struct OrganisationDetails: Codable, Hashable, Sendable {
    public var kind: OrganisationKind?
    /// The fields that it works in, as the book calls them.
    public var fields: [String]?
    /// The organisation above it.
    public var above: String?
    public var head: String?
    public var founded: Day?
    /// The number under which it was filed, and the day.
    public var filing: String?
    public var filed: Day?
    public var place: String?
    /// The day on which its plate was hung up.
    public var plate: Day?
    public var charter: String?
    public var rules: String?
    /// Who does what in it (人员框架).
    public var staffing: String?
    public var servicePlan: String?
    public var role: StakeholderRole?

    public init() {}

    /// These, with what `others` give in place of what stood there.
    func updated(with others: OrganisationDetails) -> OrganisationDetails {
        var all = self
        all.kind = others.kind ?? kind
        all.fields = others.fields ?? fields
        all.above = others.above ?? above
        all.head = others.head ?? head
        all.founded = others.founded ?? founded
        all.filing = others.filing ?? filing
        all.filed = others.filed ?? filed
        all.place = others.place ?? place
        all.plate = others.plate ?? plate
        all.charter = others.charter ?? charter
        all.rules = others.rules ?? rules
        all.staffing = others.staffing ?? staffing
        all.servicePlan = others.servicePlan ?? servicePlan
        all.role = others.role ?? role
        return all
    }
}
