import Kernel

/// Who is there, by name and by head count.
///
/// A head count sets the number present. A name signed in after it is one of those counted, unless the names come to more.
/// Where the body is counted in households, people of one household count once.
public struct Attendance: Codable, Sendable {
    public struct Movement: Codable, Hashable, Sendable {
        public let name: String
        public let stamp: Stamp
        /// What was said with it: an office, why late, why so early.
        public let note: String?
    }

    /// The body became larger or smaller.
    public struct BodyChange: Codable, Hashable, Sendable {
        public let stamp: Stamp
        public let before: Int
        public let after: Int
    }

    public struct Apology: Codable, Hashable, Sendable {
        public let name: String
        public internal(set) var reason: String?
        public let stamp: Stamp
        /// The reason stays out of public papers.
        public internal(set) var isPrivate = false
    }

    public struct Observer: Codable, Hashable, Sendable {
        public let name: String
        public let office: String?
        public let stamp: Stamp
        public internal(set) var reason: String?
    }

    public private(set) var body: Body
    /// How the body is counted; an unstated body takes the unit of its first head count.
    public private(set) var unit: BodyUnit
    /// Those present by name, in the order of signing in.
    public private(set) var names: [String] = []
    /// Each time that members were admitted or left while their committee's meeting sat; `nil` where none did.
    public private(set) var changes: [BodyChange]?
    /// The entry that last said anew who is entitled.
    private(set) var mendedBy: Int?
    /// The last head count, moved by later comings and goings; `nil` while only names were taken.
    public private(set) var heads: Int?
    /// Names that had signed in but were not found at the last head count: gone, and nobody saw who.
    private var unseen = 0
    /// Who left since the last head count and lowered it: when they come back they raise it again.
    private var gone: [String] = []
    public private(set) var arrivals: [Movement] = []
    public private(set) var departures: [Movement] = []
    public internal(set) var excused: [Apology] = []
    public internal(set) var absent: [Apology] = []
    public private(set) var observers: [Observer] = []
    public private(set) var proxies: [Proxy] = []

    init(body: Body) {
        self.body = body
        unit = body.unit
    }

    public func isHere(_ name: String) -> Bool { names.contains(name) }
    public func isObserver(_ name: String) -> Bool { observers.contains { $0.name == name } }

    /// The number present, in the body's unit.
    public func present(in registry: Registry) -> Int { heads ?? named(in: registry) }

    /// The most who were counted here at once since they were last counted anew; `nil` where nobody counted.
    private(set) var mostHeads: Int?

    /// Those present by name, in the body's unit.
    public func named(in registry: Registry) -> Int {
        unit == .people ? names.count : Set(names.map(registry.household)).count
    }

    /// Those who came by name, also whoever is gone again, in the body's unit.
    func came(in registry: Registry) -> Int {
        let all = Set(arrivals.map(\.name))
        return unit == .people ? all.count : Set(all.map(registry.household)).count
    }

    /// Whether people are here whom nobody signed in by name.
    public func holdsUnnamed(in registry: Registry) -> Bool { present(in: registry) > named(in: registry) }

    /// The proxies that count just now: the holder is here, the principal is not.
    public var standingProxies: [Proxy] { proxies.filter { isHere($0.holder) && !isHere($0.principal) } }

    mutating func arrive(
        _ arriving: [String], beyondCount: [String], note: String?, at stamp: Stamp, registry: Registry
    ) {
        for name in arriving + beyondCount where !isHere(name) {
            let before = named(in: registry)
            names.append(name)
            arrivals.append(Movement(name: name, stamp: stamp, note: note))
            excused.removeAll { $0.name == name }
            absent.removeAll { $0.name == name }
            observers.removeAll { $0.name == name }
            if let counted = heads {
                let isBack = gone.contains(name)
                gone.removeAll { $0 == name }
                let isMore = (isBack || beyondCount.contains(name)) && named(in: registry) > before
                heads = max(counted + (isMore ? 1 : 0), named(in: registry) - unseen)
                mostHeads = max(mostHeads ?? 0, heads ?? 0)
            }
        }
    }

    mutating func leave(_ leaving: [String], reason note: String?, at stamp: Stamp, registry: Registry) {
        for name in leaving {
            let before = named(in: registry)
            let wasNamed = isHere(name)
            let wasObserver = isObserver(name)
            names.removeAll { $0 == name }
            observers.removeAll { $0.name == name }
            departures.append(Movement(name: name, stamp: stamp, note: note))
            // Somebody never signed in by name was one of those counted; of a household another may have stayed.
            let isFewer = wasNamed ? named(in: registry) < before : !wasObserver
            if let counted = heads, isFewer {
                heads = max(0, counted - 1)
                gone.append(name)
            }
        }
    }

    /// Members came or went while the meeting sat.
    mutating func follow(_ members: Body, at stamp: Stamp) {
        changes = (changes ?? []) + [BodyChange(stamp: stamp, before: body.entitled ?? 0, after: members.entitled ?? 0)]
        body = members
    }

    /// How many were entitled when the meeting was opened, whoever came or went since.
    public var entitledAtFirst: Int? { changes?.first?.before ?? body.entitled }

    /// Who is entitled was said wrong, or not at all.
    mutating func mend(_ mended: Body, at stamp: Stamp) {
        changes = nil
        body = mended
        mendedBy = stamp.entry
        unit = mended.unit
    }

    mutating func count(_ number: Int, unit counted: BodyUnit?, registry: Registry) {
        if let counted, body.entitled == nil { unit = counted }
        mostHeads = nil
        set(heads: number, registry)
        gone.removeAll()
    }

    mutating func move(heads change: Int, registry: Registry) {
        set(heads: max(0, present(in: registry) + change), registry)
    }

    private mutating func set(heads number: Int, _ registry: Registry) {
        heads = number
        mostHeads = max(mostHeads ?? 0, number)
        unseen = max(0, named(in: registry) - number)
    }

    mutating func observe(_ observing: [String], office: String?, reason: String?, at stamp: Stamp) {
        for name in observing where !isObserver(name) {
            observers.append(Observer(name: name, office: office, stamp: stamp, reason: reason))
        }
    }

    mutating func excuse(_ missing: [String], reason: String?, at stamp: Stamp) {
        forget(missing)
        excused += missing.map { Apology(name: $0, reason: reason, stamp: stamp) }
    }

    mutating func miss(_ missing: [String], reason: String?, at stamp: Stamp) {
        forget(missing)
        absent += missing.map { Apology(name: $0, reason: reason, stamp: stamp) }
    }

    mutating func changeApologies(of entry: Int, _ change: (inout Apology) -> Void) {
        for place in excused.indices where excused[place].stamp.entry == entry { change(&excused[place]) }
        for place in absent.indices where absent[place].stamp.entry == entry { change(&absent[place]) }
    }

    mutating func hold(_ proxy: Proxy) { proxies.append(proxy) }

    /// See `Book.withoutReasons`.
    mutating func dropReasons() {
        arrivals = arrivals.map { Movement(name: $0.name, stamp: $0.stamp, note: nil) }
        departures = departures.map { Movement(name: $0.name, stamp: $0.stamp, note: nil) }
        for place in excused.indices { excused[place].reason = nil }
        for place in absent.indices { absent[place].reason = nil }
        for place in observers.indices { observers[place].reason = nil }
        proxies = proxies.map {
            Proxy(principal: $0.principal, holder: $0.holder, relation: nil, isWritten: $0.isWritten)
        }
    }

    private mutating func forget(_ missing: [String]) {
        excused.removeAll { missing.contains($0.name) }
        absent.removeAll { missing.contains($0.name) }
    }
}

/// Who is entitled to be at a meeting: so many, or these.
public struct Body: Codable, Hashable, Sendable {
    /// 应到; `nil` where nobody said.
    public let entitled: Int?
    public let unit: BodyUnit
    /// The committee whose members they are, when they are.
    public let committee: String?
    /// Their names, where they are known.
    public let names: [String]?
    /// The area of all of them, in 0.01 m², where votes weigh by it.
    public let area: Int?

    public init(
        entitled: Int?, unit: BodyUnit = .people, committee: String? = nil, names: [String]? = nil, area: Int? = nil
    ) {
        self.area = area
        self.entitled = entitled
        self.unit = unit
        self.committee = committee
        self.names = names
    }
}
