import Kernel
import Prompt

/// What is asked of the fund: what is there, one appropriation line by line, or all of a payee or field.
struct FundInquiry: Inquiring {
    enum About: Hashable, Sendable {
        case all
        case grant(GrantID)
        case words(String)

        var grant: GrantID? { if case .grant(let id) = self { id } else { nil } }
    }

    let about: About
    let from: Day?
    let until: Day?

    init(_ about: About = .all, from: Day? = nil, until: Day? = nil) {
        self.about = about
        self.from = from
        self.until = until
    }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let fund = book.fund
        guard !fund.isEmpty else { return [screen.prompt.nothingYet] }
        if let from, let until, until < from { throw Refusal.fund(.periodBackwards(from, until)) }
        let telling = FundTelling(book: book, screen: screen)
        var lines = try balances(book, telling, on: view.at?.day ?? book.last.at.day)
        for line in try selected(fund, in: book) {
            lines.append(telling.line(line))
            lines += telling.traces(of: line).map { "  " + $0 }
        }
        return lines
    }

    /// What is there now, and in the period asked about.
    private func balances(_ book: Book, _ telling: FundTelling, on today: Day) throws -> [String] {
        let fund = book.fund
        switch about {
        case .grant(let id):
            return [telling.grant(try book.knownGrant(id))]
        case .words(let word):
            let (name, grants, budgets) = try named(word, in: book)
            let lines = grants.map(telling.grant) + budgets.map(telling.budget)
            return lines.isEmpty ? [telling.nothingFor(name)] : lines
        case .all:
            var lines = [telling.balance]
            if from != nil || until != nil {
                let first = from ?? fund.firstDay ?? book.last.at.day
                let last = max(first, until ?? book.last.at.day)
                lines.append(telling.figures(fund.figures(from: first, until: last), from: first, until: last))
            }
            lines += fund.grants.filter { $0.reversed == nil }.map(telling.grant)
            lines += fund.budgets.map(telling.budget)
            return lines + fund.openDifferences.map(telling.difference) + telling.due(on: today)
        }
    }

    /// The appropriations of a payee; or those of a field, with its budgets.
    private func named(
        _ word: String, in book: Book
    ) throws(Refusal) -> (name: String, grants: [Grant], budgets: [Fund.Budget]) {
        let organisation = book.exactOrganisation(word)?.name
        let name = organisation ?? word
        let paid = book.fund.grants.filter { $0.appropriation.payee?.folded == name.folded }
        if organisation != nil || !paid.isEmpty { return (name, Array(paid), []) }
        let field = try book.field(named: word)
        return (
            field, book.fund.grants.filter { $0.appropriation.field == field },
            book.fund.budgets.filter { $0.terms.field == field }
        )
    }

    private func selected(_ fund: Fund, in book: Book) throws -> [Fund.Line] {
        switch about {
        case .all: from == nil && until == nil ? [] : fund.lines(from: from, until: until)
        case .grant(let id): fund.lines(from: from, until: until, of: id)
        case .words(let word):
            try named(word, in: book).grants.flatMap { fund.lines(from: from, until: until, of: $0.id) }
        }
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        let fund = book.fund
        let facts = FundFacts(book: book)
        let lines = about == .all ? fund.lines(from: from, until: until) : try selected(fund, in: book)
        let grants: [Grant] =
            switch about {
            case .all: Array(fund.grants)
            case .grant(let id): [try book.knownGrant(id)]
            case .words(let word): try named(word, in: book).grants
            }
        return facts.value(grants: grants, lines: lines)
    }
}
