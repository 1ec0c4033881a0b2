import Kernel

/// What the register of people served comes to within a period: people and times apart, each with the entries that it rests on.
public struct ServiceTotals: Sendable {
    /// Served at some time within the period.
    public let clients: Int
    /// Of those, still served at its end.
    public let current: Int
    public let byCategory: [(name: String, clients: [ClientID])]
    /// People called on, each once.
    public let visited: Int
    public let visits: Int
    public let services: Int
    public let cases: Int
    public let openCases: Int
    public let clientEntries: [Int]
    public let visitEntries: [Int]
    public let caseEntries: [Int]

    /// - Parameter period: `nil` for all time.
    public init(_ register: ServiceRegister, categories: [String], in period: ClosedRange<Day>? = nil) {
        func falls(_ day: Day) -> Bool { period.map { $0.contains(day) } ?? true }
        let served = register.clients.filter { client in
            guard client.state != .withdrawn, client.details != nil else { return false }
            guard let period else { return true }
            return client.since <= period.upperBound && (client.until.map { $0 >= period.lowerBound } ?? true)
        }
        clients = served.count
        current = served.count { client in
            client.until.map { until in period.map { until > $0.upperBound } ?? false } ?? true
        }
        byCategory = categories.compactMap { name in
            let found = served.filter { $0.details?.categories.contains(name) == true }.map(\.id)
            return found.isEmpty ? nil : (name, found)
        }
        let visits = register.visits.filter { falls($0.content.day) }
        visited = Set(visits.map(\.client)).count
        self.visits = visits.count
        services = register.services.count { falls($0.content.day) }
        let files = register.cases.filter { falls($0.opened) }
        cases = files.count
        openCases = files.count { $0.closed == nil }
        clientEntries = served.map(\.stamp.entry)
        visitEntries = visits.map(\.entry)
        caseEntries = files.compactMap(\.entries.first)
    }
}
