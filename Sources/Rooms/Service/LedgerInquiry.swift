import Kernel
import Prompt

/// What is asked of people served: all of them, what is held about one (个人信息保护法第45条), or whose data are past their keep. Shut, the
/// ledger only says how much is sealed.
struct LedgerInquiry: Inquiring {
    enum Subject: Hashable {
        case all
        case person(ClientID)
        case visits, services, pairs, cases
        case due
    }

    let subject: Subject

    init(_ subject: Subject) { self.subject = subject }
    init(_ id: ClientID?) { subject = id.map(Subject.person) ?? .all }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let words = screen.language.service
        guard let ledger = view.ledger else {
            guard subject == .all else { throw Refusal.service(.shut(sealed: book.ledger.sealed.count)) }
            return [words.shut(sealed: book.ledger.sealed.count)]
        }
        let register = ledger.register
        let day = (view.at ?? book.last.at).day
        switch subject {
        case .all:
            let figures = ServiceTotals(register, categories: book.categories)
            let kinds = figures.byCategory.map { words.category($0.name, $0.clients.count) }
            return register.clients.map(words.client) + [words.figures(figures)]
                + (kinds.isEmpty ? [] : [words.list(kinds)]) + [words.openings(book.ledger.openings)]
                + book.toldPastKeeping(register, on: day, words)
        case .person(let id):
            let client = try register.known(id)
            let earlier = client.replaced.map { details in
                var before = client
                (before.details, before.state) = (details, .served)
                return words.earlier(words.client(before))
            }
            return [words.about(client, community: book.header.community), words.client(client)] + earlier
                + register.visits.filter { $0.client == id }.map { words.visit($0.content) }
                + register.services.filter { $0.client == id }.map { words.service($0.content) }
                + register.pairs.filter { $0.client == id }.map { words.pairing($0.names, $0.day) }
                + register.cases.filter { $0.client == id }.map(words.caseFile)
                + register.corrections.filter { $0.client == id }.map { words.correction($0.correction) }
                + [words.entries(client.entries)]
        case .visits: return words.list(register.visits) { "\($0.client) \(words.visit($0.content))" }
        case .services: return words.list(register.services) { "\($0.client) \(words.service($0.content))" }
        case .pairs: return words.list(register.pairs) { "\($0.client) \(words.pairing($0.names, $0.day))" }
        case .cases: return words.list(register.cases) { "\($0.client) \(words.caseFile($0))" }
        case .due:
            guard let rule = book.keeping else { throw Refusal.service(.noKeeping) }
            let past = book.pastKeeping(register, on: day)
            guard !past.isEmpty else { return [words.stillKept(nil, until: nil, rule.citation)] }
            return past.map { words.pastKeeping($0.client, since: $0.since) }
                + [words.pastKeeping(past.map(\.client), rule.citation)]
        }
    }

    /// As data: how much is sealed, whoever asks; what is sealed to whoever holds the key.
    func facts(from book: Book, with ledger: OpenLedger?, at moment: Moment) throws -> JSON? {
        let head: JSON = ["community": .string(book.header.community), "sealed": .int(book.ledger.sealed.count)]
        guard let ledger else { return head }
        return head.with(try LedgerFacts(ledger.register).facts(of: subject, in: book, on: moment.day))
    }
}

extension ServiceWords {
    fileprivate func list<Item>(_ items: [Item], _ line: (Item) -> String) -> [String] {
        items.isEmpty ? [nothing] : items.map(line)
    }
}

extension Book {
    /// The line that says whose data are past their keep, where there are any.
    func toldPastKeeping(_ register: ServiceRegister, on day: Day, _ words: any ServiceWords) -> [String] {
        let past = pastKeeping(register, on: day)
        guard let rule = keeping, !past.isEmpty else { return [] }
        return [words.pastKeeping(past.map(\.client), rule.citation)]
    }
}
