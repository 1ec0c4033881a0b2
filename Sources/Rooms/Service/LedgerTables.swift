/// The register of people served as tables, for whoever holds its key. They are in no public export.
struct LedgerTables {
    typealias Content = (name: String, heads: [String], rows: [[String?]])

    private let register: ServiceRegister

    init(_ register: ServiceRegister) { self.register = register }

    var all: [Content] { [clients, visits, services, pairs, cases] }

    private var clients: Content {
        let heads = [
            "id", "name", "categories", "born", "household", "group", "phone", "address", "guardian", "from", "state",
            "until",
        ]
        let rows = register.clients.map { client -> [String?] in
            let details = client.details
            let guardian: String? = if case .guardian(let name)? = details?.consent { name } else { nil }
            return [
                client.id.description, details?.name, details?.categories.joined(separator: "、"),
                details?.born?.description, details?.household, details?.group, details?.phone, details?.address,
                guardian, client.since.description, client.state.rawValue, client.until?.description,
            ]
        }
        return ("clients.csv", heads, rows)
    }

    private var visits: Content {
        let rows = register.visits.map { visit -> [String?] in
            [
                visit.client.description, visit.content.day.description, visit.content.by.joined(separator: "、"),
                visit.content.text, visit.content.activity?.description, String(visit.entry),
            ]
        }
        return ("visits.csv", ["client", "date", "by", "text", "activity", "entry"], rows)
    }

    private var services: Content {
        let rows = register.services.map { service -> [String?] in
            [
                service.client.description, service.content.day.description, service.content.kind,
                service.content.by.joined(separator: "、"), service.content.minutes.map(String.init),
                String(service.entry),
            ]
        }
        return ("services.csv", ["client", "date", "kind", "by", "minutes", "entry"], rows)
    }

    private var pairs: Content {
        let rows = register.pairs.map { pair -> [String?] in
            [pair.client.description, pair.day.description, pair.names.joined(separator: "、"), String(pair.entry)]
        }
        return ("pairs.csv", ["client", "date", "by", "entry"], rows)
    }

    private var cases: Content {
        let rows = register.cases.map { file -> [String?] in
            [
                file.id.description, file.client.description, file.opened.description, file.goal,
                file.notes.map { "\($0.day) \($0.text)" }.joined(separator: "；"), file.closed?.day.description,
                file.closed?.outcome,
            ]
        }
        return ("cases.csv", ["id", "client", "date", "goal", "text", "until", "outcome"], rows)
    }
}
