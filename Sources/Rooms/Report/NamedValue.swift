import Kernel
import Prompt

/// A word that narrows a measure and stands in no list of ours alone: a field of work, a festival, a kind of people, somebody's organisation.
/// Whether there is such a thing, only the books can say.
public struct NamedValue: Hashable, Sendable {
    let key: FilterKey
    let word: String
    /// Where it stands.
    let file: String
    let line: Int

    /// Whether every word behind its key is one of ours or was added to a book: then another is a slip. Organisations and posts may be yet
    /// to come.
    var isOfList: Bool { key == .field || key == .festival || key == .category }
}

extension FilterKey {
    /// Whether what stands behind it is looked for in the books.
    var isOfBooks: Bool {
        switch self {
        case .field, .festival, .category, .organiser, .post, .heritage, .community, .subdistrict: true
        case .pilot, .organisationKind, .stage, .plate, .status, .meetingKind, .activityKind, .income, .reached, .least:
            false
        }
    }
}

extension Book {
    /// What may stand behind a key, as this book has it.
    func words(behind key: FilterKey) -> [String] {
        switch key {
        case .field: return fields
        case .festival:
            return Festival.allCases.map(\.rawValue) + activities.festivals.sorted.map(\.key)
                + (activities.lunarFestivals?.sorted.map(\.key) ?? [])
        case .category: return categories
        case .organiser:
            let holders = activities.activities.flatMap { $0.details.organisations ?? [] }
            return everyOrganisation.map(\.name) + Set(holders).sorted()
        case .post: return Set(everyOrganisation.flatMap(\.seats).map(\.post)).filter { !$0.isEmpty }.sorted()
        case .heritage: return Set(activities.activities.compactMap(\.details.heritage)).sorted()
        case .community: return [header.community]
        case .subdistrict: return organisations.community.subdistrict.map { [$0] } ?? []
        default: return []
        }
    }

    /// Whether there is such a thing in it, as a measure looks for it.
    func knows(_ value: NamedValue) -> Bool {
        let word = value.word.folded
        let known = words(behind: value.key).map(\.folded)
        return switch value.key {
        case .organiser: known.contains { $0.hasPrefix(word) }
        case .heritage, .community, .subdistrict: known.contains { $0.contains(word) }
        default: known.contains(word)
        }
    }
}

extension Report {
    /// A word of the indicators that no book read has.
    public struct Unknown: Sendable {
        public let error: TextError
        /// It can be nothing but a slip.
        public let isSlip: Bool
    }

    /// Words that narrow a measure and that none of the books knows, each with where it stands and what may be meant. What they count is
    /// nothing, and nobody should take it for a figure.
    public var unknownValues: [Unknown] {
        guard !books.isEmpty else { return [] }
        return set.named.enumerated().compactMap { place, value in
            guard books.allSatisfy({ $0.unknown[place] != nil }) else { return nil }
            var known: [String] = []
            for word in books.flatMap({ $0.unknown[place] ?? [] }) where !known.contains(word) { known.append(word) }
            let near = Nearest.to(value.word, among: value.key == .field ? known + UsualField.allWords : known)
            let key = value.key.rawValue
            // Of communities elsewhere the figure says itself that it is about others.
            if near.isEmpty, value.key == .community || value.key == .subdistrict { return nil }
            let problem: TextProblem =
                near.isEmpty
                ? .notInBooks(key: key, found: value.word, known: Array(known.prefix(12)))
                : .meantAnother(key: key, found: value.word, nearest: near)
            let error = TextError(file: value.file, line: value.line, clause: nil, problem)
            // A book that could not be read may have it.
            return Unknown(error: error, isSlip: value.isOfList && leftOut.isEmpty)
        }
    }
}

extension UsualField {
    fileprivate static var allWords: [String] { allCases.flatMap(\.words) }
}
