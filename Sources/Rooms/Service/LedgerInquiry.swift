import Kernel
import Prompt

/// What is asked of people served: all of them, or what is held about one (个人信息保护法第45条). Shut, it only says how much is sealed.
struct LedgerInquiry: Inquiring {
    let id: ClientID?

    init(_ id: ClientID?) { self.id = id }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let words = screen.language.service
        guard let ledger = view.ledger else {
            guard id == nil else { throw Refusal.service(.shut(sealed: book.ledger.sealed.count)) }
            return [words.shut(sealed: book.ledger.sealed.count)]
        }
        let register = ledger.register
        guard let id else {
            let figures = ServiceTotals(register, categories: book.categories)
            let kinds = figures.byCategory.map { words.category($0.name, $0.clients.count) }
            return register.clients.map(words.client) + [words.figures(figures)]
                + (kinds.isEmpty ? [] : [words.list(kinds)]) + [words.openings(book.ledger.openings)]
        }
        let client = try register.known(id)
        return [words.about(client, community: book.header.community), words.client(client)]
            + register.visits.filter { $0.client == id }.map { words.visit($0.content) }
            + register.services.filter { $0.client == id }.map { words.service($0.content) }
            + register.pairs.filter { $0.client == id }.map { words.pairing($0.names, $0.day) }
            + register.cases.filter { $0.client == id }.map(words.caseFile) + [words.entries(client.entries)]
    }

    /// As data there is how much is sealed, whoever asks.
    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        guard id == nil else { return nil }
        return ["community": .string(book.header.community), "sealed": .int(book.ledger.sealed.count)]
    }
}
