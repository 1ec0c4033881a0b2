import Kernel
import Tally

/// What is asked of panels: which there are, or one with all that was reckoned of it.
struct PanelInquiry: Inquiring {
    let title: String?

    init(_ title: String?) { self.title = title }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let panels = try wanted(book)
        guard !panels.isEmpty else { return [screen.prompt.nothingYet] }
        let (words, language) = (screen.language.panels, screen.language)
        return panels.flatMap { panel -> [String] in
            let call = language.sentence(panel.terms, of: panel.title)
            guard let draw = panel.draw else { return [call + words.notDrawnYet(panel.title)] }
            let later = panel.substitutions.map {
                words.substituted(panel.title, out: $0.out, $0.names, by: language.sentence($0.by))
            }
            let proof = panel.pool.map { words.proof(levels: $0.levels.count, portfolio: $0.portfolio.count) }
            return [call, words.drawn(panel.title, draw.names, by: language.sentence(draw.by))] + later
                + (later.isEmpty ? [] : [words.members(panel.members)])
                + (title == nil ? [] : [proof].compactMap { $0 })
        }
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        let panels = try wanted(book)
        return [
            "community": .string(book.header.community),
            "panels": .array(panels.map { PanelJSON(panel: $0, zone: book.header.zone).value }),
        ]
    }

    private func wanted(_ book: Book) throws(Refusal) -> [Panel] {
        guard let title else { return book.panels.all }
        guard let panel = book.panels[title] else {
            throw .panel(.unknownPanel(title, nearest: book.nearestPanels(to: title)))
        }
        return [panel]
    }
}
