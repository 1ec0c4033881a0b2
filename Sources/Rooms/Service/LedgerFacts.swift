import Kernel

/// What the open ledger holds, as data for whoever holds its key.
struct LedgerFacts {
    private let register: ServiceRegister

    init(_ register: ServiceRegister) { self.register = register }

    /// - Throws: `Refusal`, where somebody is asked for who is not there.
    func facts(of subject: LedgerInquiry.Subject, in book: Book, on day: Day) throws -> JSON {
        switch subject {
        case .all:
            return [
                "clients": .array(register.clients.map(client)),
                "due": .array(book.pastKeeping(register, on: day).map(past)),
            ]
        case .person(let id):
            return [
                "clients": [client(try register.known(id))], "visits": visits(of: id), "services": services(of: id),
                "pairs": pairs(of: id), "cases": cases(of: id), "corrections": corrections(of: id),
            ]
        case .visits: return ["visits": visits()]
        case .services: return ["services": services()]
        case .pairs: return ["pairs": pairs()]
        case .cases: return ["cases": cases()]
        case .due: return ["due": .array(book.pastKeeping(register, on: day).map(past))]
        }
    }

    private func client(_ client: Client) -> JSON {
        let details = client.details
        let guardian: String? = if case .guardian(let name)? = details?.consent { name } else { nil }
        return [
            "id": .string(client.id.description), "name": .string(details?.name),
            "categories": .strings(details?.categories ?? []), "born": .string(details?.born?.description),
            "household": .string(details?.household), "group": .string(details?.group),
            "phone": .string(details?.phone), "address": .string(details?.address),
            "guardian": .string(guardian), "since": .string(client.since.description),
            "state": .string(client.state.rawValue), "until": .string(client.until?.description),
            "entries": .array(client.entries.map(JSON.int)),
        ]
    }

    private func past(_ past: PastKeeping) -> JSON {
        ["client": .string(past.client.description), "since": .string(past.since.description)]
    }

    private func visits(of id: ClientID? = nil) -> JSON {
        .array(
            register.visits.filter { id == nil || $0.client == id }.map { visit in
                [
                    "client": .string(visit.client.description), "date": .string(visit.content.day.description),
                    "by": .strings(visit.content.by), "text": .string(visit.content.text),
                    "activity": .string(visit.content.activity?.description), "entry": .int(visit.entry),
                ]
            })
    }

    private func services(of id: ClientID? = nil) -> JSON {
        .array(
            register.services.filter { id == nil || $0.client == id }.map { service in
                [
                    "client": .string(service.client.description), "date": .string(service.content.day.description),
                    "kind": .string(service.content.kind), "by": .strings(service.content.by),
                    "minutes": service.content.minutes.map(JSON.int) ?? .null, "entry": .int(service.entry),
                ]
            })
    }

    private func pairs(of id: ClientID? = nil) -> JSON {
        .array(
            register.pairs.filter { id == nil || $0.client == id }.map { pair in
                [
                    "client": .string(pair.client.description), "date": .string(pair.day.description),
                    "names": .strings(pair.names), "entry": .int(pair.entry),
                ]
            })
    }

    private func cases(of id: ClientID? = nil) -> JSON {
        .array(
            register.cases.filter { id == nil || $0.client == id }.map { file in
                [
                    "id": .string(file.id.description), "client": .string(file.client.description),
                    "goal": .string(file.goal), "opened": .string(file.opened.description),
                    "notes": .array(
                        file.notes.map { ["date": .string($0.day.description), "text": .string($0.text)] }),
                    "closed": .string(file.closed?.day.description), "outcome": .string(file.closed?.outcome),
                    "entries": .array(file.entries.map(JSON.int)),
                ]
            })
    }

    private func corrections(of id: ClientID) -> JSON {
        .array(
            register.corrections.filter { $0.client == id }.map(\.correction).map { correction in
                [
                    "entry": .int(correction.entry), "old": .string(correction.old), "new": .string(correction.new),
                    "by": .int(correction.by),
                ]
            })
    }
}
