import Kernel

/// The ledger in clear, while it is open: the fold of what is sealed. It is never stored.
public struct ServiceRegister: Sendable {
    public internal(set) var clients: [Client] = []
    public internal(set) var visits: [Dated<Visit>] = []
    public internal(set) var services: [Dated<Service>] = []
    public internal(set) var pairs: [(client: ClientID, names: [String], day: Day, entry: Int)] = []
    public internal(set) var cases: [CaseFile] = []
    /// Words that were put right, oldest first.
    public internal(set) var corrections: [(client: ClientID, correction: SealedCorrection)] = []
    /// Entries that no key opens any more.
    public internal(set) var unreadable: [Int] = []
    /// Everybody who called or helped.
    private(set) var helpers: Set<String> = []

    /// Something that happened to a person, with its entry.
    public struct Dated<Content: Sendable>: Sendable {
        public let client: ClientID
        public let content: Content
        public let entry: Int
    }

    public init() {}

    public func client(_ id: ClientID) -> Client? {
        clients.indices.contains(id.number - 1) ? clients[id.number - 1] : nil
    }

    public func file(_ id: CaseID) -> CaseFile? { cases.first { $0.id == id } }

    /// Takes in what happened to a person; `nil` where the words of it are destroyed.
    mutating func take(_ fact: ServiceFact?, of id: ClientID, at stamp: Stamp) {
        guard let fact else {
            unreadable.append(stamp.entry)
            forget(id, at: stamp)
            return
        }
        if case .registered(let details, let since) = fact {
            fill(to: id.number - 1, at: stamp)
            guard clients.count < id.number else { return }
            clients.append(Client(id: id, details: details, since: since, stamp: stamp))
        }
        guard clients.indices.contains(id.number - 1) else { return }
        clients[id.number - 1].entries.append(stamp.entry)
        switch fact {
        case .registered: break
        case .changed(let details):
            if let before = clients[id.number - 1].details { clients[id.number - 1].replaced.append(before) }
            clients[id.number - 1].details = details
        case .visited(let visit):
            visits.append(Dated(client: id, content: visit, entry: stamp.entry))
            helpers.formUnion(visit.by)
        case .served(let service):
            services.append(Dated(client: id, content: service, entry: stamp.entry))
            helpers.formUnion(service.by)
        case .paired(let names, let day):
            pairs.append((id, names, day, stamp.entry))
            helpers.formUnion(names)
        case .caseOpened(let file, let goal, let day):
            cases.append(CaseFile(id: file, client: id, goal: goal, opened: day, entries: [stamp.entry]))
        case .caseNoted(let file, let text, let day): change(file, stamp) { $0.notes.append((day, text)) }
        case .caseClosed(let file, let outcome, let day): change(file, stamp) { $0.closed = (day, outcome) }
        case .handedOver(let to, let day): end(id, .handedOver, day, to)
        case .struck(let reason, let day): end(id, .struck, day, reason)
        case .corrected(let entry, let old, let new):
            let correction = SealedCorrection(entry: entry, old: old, new: new, by: stamp.entry)
            corrections.append((id, correction))
        }
    }

    private mutating func change(_ id: CaseID, _ stamp: Stamp, _ body: (inout CaseFile) -> Void) {
        guard let place = cases.firstIndex(where: { $0.id == id }) else { return }
        body(&cases[place])
        cases[place].entries.append(stamp.entry)
    }

    private mutating func end(_ id: ClientID, _ state: Client.State, _ day: Day, _ why: String) {
        clients[id.number - 1].state = state
        clients[id.number - 1].ending = why
        clients[id.number - 1].until = day
    }

    /// Only the number of somebody is left.
    private mutating func forget(_ id: ClientID, at stamp: Stamp) {
        fill(to: id.number, at: stamp)
        clients[id.number - 1].details = nil
        clients[id.number - 1].replaced = []
        clients[id.number - 1].ending = nil
        clients[id.number - 1].state = .withdrawn
        clients[id.number - 1].entries.append(stamp.entry)
    }

    /// Numbers before it that nothing readable tells of: theirs was destroyed or taken back.
    private mutating func fill(to count: Int, at stamp: Stamp) {
        while clients.count < count {
            var gone = Client(id: ClientID(clients.count + 1), details: nil, since: stamp.at.day, stamp: stamp)
            gone.state = .withdrawn
            clients.append(gone)
        }
    }
}
