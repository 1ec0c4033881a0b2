import Kernel
import Prompt
import Tally

// What is told of panels drawn by lot, and when.
extension PanelEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        guard let sentence = sentence(in: screen.language) else { return nil }
        guard case .called(let title, _) = self, scene.book.panels[title]?.draw == nil else { return sentence }
        return sentence + screen.language.panels.notDrawnYet(title)
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let language = course.wording.language
        guard case .substituted(_, _, _, _, let reason?) = self else { return sentence(in: language) }
        return sentence(in: language).map { $0 + language.panels.bracketed([reason]) }
    }

    private func sentence(in language: Language) -> String? {
        let words = language.panels
        switch self {
        case .called(let title, let terms): return language.sentence(terms, of: title)
        case .pooled: return nil
        case .drawn(let title, let lot, let names): return words.drawn(title, names, by: language.sentence(lot))
        case .substituted(let title, let out, let lot, let names, _):
            return words.substituted(title, out: out, names, by: language.sentence(lot))
        }
    }
}

extension Language {
    func sentence(_ terms: PanelTerms, of title: String) -> String {
        panels.called(
            title, seats: terms.seats, from: panels.from(terms.committee, people: terms.people),
            quotas: terms.quotas.map(sentence), method: panels.method(terms.method),
            chances: panels.chances(terms.least.description, terms.most.description))
    }

    func sentence(_ lot: PanelLot) -> String {
        switch lot {
        case .seed(let seed): panels.seed(seed)
        case .balls(let figures): panels.balls(figures)
        }
    }

    func sentence(_ term: PanelTerm) -> String { panels.quota(who(term), lower: term.lower, upper: term.upper) }

    /// Whom a quota is about.
    func who(_ term: PanelTerm) -> String {
        guard let value = term.value else { return panels.aged(from: term.from, until: term.until) }
        return panels.who(term.trait, term.trait == .gender ? organisations.gender(value) : value)
    }
}

extension PanelRefusal: Reason {
    /// Names that a line of an answer has room for.
    private static let most = 5

    public func told(in book: Book, by screen: any Screen) -> String {
        let (words, language) = (screen.language.panels, screen.language)
        return switch self {
        case .titleTaken(let title): words.titleTaken(title)
        case .unknownPanel(let title, let nearest): words.unknownPanel(title, nearest: nearest)
        case .noPanel: words.noPanel()
        case .notDrawn(let title): words.notDrawn(title)
        case .drawnAlready(let title): words.drawnAlready(title)
        case .badQuota(let text): words.badQuota(text)
        case .badAge(let text): words.badAge(text)
        case .quotaTwice(let term): words.quotaTwice(language.who(term))
        case .badBounds(let term, let seats): words.badBounds(language.sentence(term), seats: seats)
        case .unknownTrait(let trait, let names):
            words.unknownTrait(trait, Array(names.prefix(Self.most)), count: names.count)
        case .badSeats(let text): words.badSeats(text)
        case .tooFew(let seats, let people): words.tooFew(seats: seats, people: people)
        case .contradiction(let terms, let people, let seats):
            words.contradiction(
                zip(terms, people).map { words.among(language.sentence($0), people: $1) }, seats: seats)
        case .tooLarge(let method): words.tooLarge(method)
        case .twoLots: words.twoLots()
        case .badBalls(let text): words.badBalls(text)
        case .moreBalls(let count): words.moreBalls(count)
        case .ballsLeft(let count): words.ballsLeft(count)
        case .notMember(let name, let title): words.notMember(name, title)
        case .noSubstitute(let terms): words.noSubstitute(terms.map(language.sentence))
        case .wantsLot: words.wantsLot()
        case .badPlan(let title): words.badPlan(title)
        }
    }
}

extension Book {
    /// Panels whose titles are near to a word.
    func nearestPanels(to word: String) -> [String] { Nearest.to(word, among: panels.all.map(\.title)) }
}
