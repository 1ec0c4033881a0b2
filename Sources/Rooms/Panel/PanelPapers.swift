import Kernel
import Tally

// What is put up of panels drawn by lot.
extension Paper {
    /// 抽签公告: who was drawn, by what rule and seed, what the quotas came to, and the figures of the certificate.
    public static let panel = Paper("panel", of: .community, called: { $0.language.panels.paper }) {
        request throws(PaperError) in
        let panels = request.book.panels.all.filter { request.days.contains($0.called.at.day) }
        guard !panels.isEmpty else { throw .nothingFor(request.paper) }
        return request.communityHead.with(
            JSON(PanelListFields.self) { field in
                switch field {
                case .panels: .array(panels.map { PanelView(panel: $0, wording: request.wording).value })
                }
            })
    }
}

/// One panel as it is put up: no one's sex, people, group or age, and of chances how many people have each.
private struct PanelView {
    let panel: Panel
    let wording: any Wording

    private var language: Language { wording.language }
    private var words: any PanelWords { language.panels }

    var value: JSON {
        let terms = panel.terms
        return JSON(PanelFields.self) { field in
            switch field {
            case .title: .string(panel.title)
            case .day: .string(wording.date(panel.called.at.day))
            case .seats: .int(terms.seats)
            case .from: .string(words.from(terms.committee, people: terms.people))
            case .method: .string(words.method(terms.method))
            case .chances: .string(shares)
            case .proof: .string(panel.pool.map { words.proof(levels: $0.levels.count, portfolio: $0.portfolio.count) })
            case .lot: .string(panel.draw.map { language.sentence($0.by) })
            case .drawn: .string(panel.draw.map { wording.list($0.names) })
            case .members: .string(panel.draw.map { _ in wording.list(panel.members) })
            case .quotas: .array(terms.quotas.enumerated().map(quota))
            case .changes: .array(panel.substitutions.map(change))
            }
        }
    }

    /// How many have which chance, from the least up; where they are many, the least and the greatest.
    private var shares: String {
        var people: [Rational: Int] = [:]
        for kind in panel.pool?.kinds ?? [] { people[kind.chance, default: 0] += kind.people.count }
        let sorted = people.sorted { $0.key < $1.key }
        guard sorted.count <= 6 else {
            return words.chances(panel.terms.least.description, panel.terms.most.description)
        }
        return wording.list(sorted.map { words.share($0.key.description, people: $0.value) })
    }

    private func quota(_ place: Int, _ term: PanelTerm) -> JSON {
        let counting = Set((panel.pool?.kinds ?? []).filter { $0.quotas.contains(place) }.flatMap(\.people))
        return JSON(PanelQuotaFields.self) { field in
            switch field {
            case .who: .string(language.who(term))
            case .bounds: .string(language.sentence(term))
            case .reached: .string(panel.draw == nil ? nil : String(panel.members.count(where: counting.contains)))
            }
        }
    }

    private func change(_ one: PanelSubstitution) -> JSON {
        JSON(PanelChangeFields.self) { field in
            switch field {
            case .on: .string(wording.date(one.stamp.at.day))
            case .out: .string(wording.list(one.out))
            case .names: .string(wording.list(one.names))
            case .by: .string(language.sentence(one.by))
            }
        }
    }
}

enum PanelListFields: String, ViewFields { case panels }

enum PanelFields: String, ViewFields {
    case title, day, seats, from, method, chances, proof, lot, drawn, members, quotas, changes
}

enum PanelQuotaFields: String, ViewFields { case who, bounds, reached }

enum PanelChangeFields: String, ViewFields { case on, out, names, by }
