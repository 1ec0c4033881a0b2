import Kernel

extension ServiceFigures {
    /// What an open ledger tells a report: people by number, days and entries, and no name. Whose consent is withdrawn is in no figure any more.
    public init(of ledger: OpenLedger) {
        self.init(of: ledger.register)
        earlier = ledger.publications.flatMap { publication in
            publication.content.figures(counting: ServiceFigures(of: ledger.register(at: publication)))
        }
    }

    private init(of register: ServiceRegister) {
        func item(_ id: ClientID, _ day: Day, until: Day? = nil, entry: Int) -> Item? {
            guard let details = register.client(id)?.details else { return nil }
            return Item(person: id.number, categories: details.categories, day: day, until: until, entry: entry)
        }
        self.init(
            clients: register.clients.compactMap {
                item($0.id, $0.since, until: $0.until, entry: $0.stamp.entry)
            },
            visits: register.visits.compactMap { item($0.client, $0.content.day, entry: $0.entry) },
            cases: register.cases.compactMap {
                item($0.client, $0.opened, until: $0.closed?.day, entry: $0.entries[0])
            },
            services: register.services.compactMap { item($0.client, $0.content.day, entry: $0.entry) })
    }
}
