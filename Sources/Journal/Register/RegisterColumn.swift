import Kernel
import Prompt

/// What a column of a list of people and units holds, by its heading in any language.
enum RegisterColumn: CaseIterable, Hashable, Sendable {
    case name, gender, born, ethnicity, household, group, workplace, office, party, representative, away, alias,
        extraVotes
    case unit, area, owner
    /// A number of the row itself: not read, and not worth telling.
    case place

    /// The column that a heading names: without regard to width, case, blanks, and what stands in brackets (`面积（㎡）`).
    init?(heading: String) {
        let word = Self.key(heading)
        guard let column = Self.byHeading[word] else { return nil }
        self = column
    }

    private static func key(_ heading: String) -> String {
        let word = heading.folded.prefix { $0 != "(" }
        return String(word.filter { !$0.isWhitespace && $0 != "*" && $0 != ":" })
    }

    private static let byHeading: [String: RegisterColumn] = {
        var found: [String: RegisterColumn] = [:]
        for column in allCases {
            for heading in Language.allCases.flatMap({ $0.register.headings(of: column) }) {
                found[key(heading)] = column
            }
        }
        return found
    }()

    /// The key under which a person's line gives it.
    var personKey: Key? {
        switch self {
        case .gender: .gender
        case .born: .born
        case .ethnicity: .ethnicity
        case .household: .household
        case .group: .group
        case .workplace: .workplace
        case .office: .office
        case .party: .party
        case .representative: .representative
        case .away: .away
        case .alias: .alias
        case .extraVotes: .extraVotes
        case .name, .unit, .area, .owner, .place: nil
        }
    }

    /// Those of a list that goes out, in their order.
    static let outgoing: [RegisterColumn] = allCases.filter { $0 != .place }
}
