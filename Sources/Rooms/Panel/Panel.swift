import Kernel
import Tally

/// The panels drawn by lot, in the order in which they were called; the room's whole state.
public struct Panels: Codable, Sendable {
    public internal(set) var all: [Panel] = []

    subscript(title: String) -> Panel? { all.first { $0.title == title } }
}

extension Book {
    public var panels: Panels { panelState ?? Panels() }
}

/// Residents drawn by lot from the roll, with quotas (sortition; B. Flanigan et al., Nature 596, 2021).
public struct Panel: Codable, Sendable {
    public let title: String
    public let terms: PanelTerms
    public let called: Stamp
    /// From whom, with which chances; `nil` only between the two events of one line.
    public internal(set) var pool: PanelPool?
    public internal(set) var draw: PanelDraw?
    public internal(set) var substitutions: [PanelSubstitution] = []

    /// Those who are in it by now, in the order in which they came in.
    public var members: [String] {
        substitutions.reduce(draw?.names ?? []) { members, one in members.filter { !one.out.contains($0) } + one.names }
    }

    /// Everybody who was drawn and is in it no more: nobody is drawn a second time.
    var gone: Set<String> { Set(substitutions.flatMap(\.out)) }
}

/// How a panel is to be composed, and what came of reckoning it: what everybody may read.
public struct PanelTerms: Codable, Hashable, Sendable {
    public let seats: Int
    /// The committee that it is drawn from; `nil` for the roll, or names given.
    public let committee: String?
    /// How many it is drawn from.
    public let people: Int
    public let quotas: [PanelTerm]
    public let method: PanelMethod
    /// The least and the greatest chance that one of them has.
    public let least: Rational
    public let most: Rational
}

/// A quota: so many of those who are women, of a group, of an age.
public struct PanelTerm: Codable, Hashable, Sendable {
    public let trait: PanelTrait
    /// As it was typed; `nil` for an age.
    public let value: String?
    /// An age, in full years; either may be open.
    public let from: Int?
    public let until: Int?
    public let lower: Int
    public let upper: Int

    /// Whether it is about the same people.
    func isAbout(_ other: PanelTerm) -> Bool {
        (trait, value, from, until) == (other.trait, other.value, other.from, other.until)
    }
}

/// What a quota can be about: what the roll says of people.
public enum PanelTrait: String, Codable, Hashable, Sendable, CaseIterable {
    case gender, ethnicity, group, age
}

/// The people of a panel's roll by kind, and the plan by which they are drawn. Who counts towards what is nobody's business but the meeting's.
public struct PanelPool: Codable, Hashable, Sendable {
    public struct Kind: Codable, Hashable, Sendable {
        /// In the order of the roll, by which lots count.
        public let people: [String]
        /// The quotas that they count towards, by their places.
        public let quotas: [Int]
        /// Of each of them.
        public let chance: Rational
    }

    public let kinds: [Kind]
    public let portfolio: [PanelPlan.Share]
    public let levels: [PanelLevel]

    /// The plan, as it was made.
    func plan(_ terms: PanelTerms) -> PanelPlan {
        PanelPlan(
            problem: PanelProblem(
                seats: terms.seats, kinds: kinds.map(\.people.count), quotas: terms.quotas.bounds(kinds.map(\.quotas))),
            method: terms.method, chances: kinds.map(\.chance), portfolio: portfolio, levels: levels)
    }
}

extension [PanelTerm] {
    /// The quotas as they bound a panel of these kinds.
    func bounds(_ kinds: [[Int]], less counted: [Int] = []) -> [PanelQuota] {
        enumerated().map { place, term in
            let held = counted.isEmpty ? 0 : counted[place]
            return PanelQuota(
                kinds: kinds.indices.filter { kinds[$0].contains(place) }, lower: Swift.max(0, term.lower - held),
                upper: Swift.max(0, term.upper - held))
        }
    }
}

/// By what it was drawn: a seed that everybody knows, or balls that everybody saw.
public enum PanelLot: Codable, Hashable, Sendable {
    case seed(String)
    /// The figures drawn, one after another.
    case balls(String)

    private enum CodingKeys: String, CodingKey { case seed, balls }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        if let seed = try container.decodeIfPresent(String.self, forKey: .seed) {
            self = .seed(seed)
        } else {
            self = .balls(try container.decode(String.self, forKey: .balls))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .seed(let seed): try container.encode(seed, forKey: .seed)
        case .balls(let figures): try container.encode(figures, forKey: .balls)
        }
    }
}

/// Who was drawn.
public struct PanelDraw: Codable, Hashable, Sendable {
    public let by: PanelLot
    public let names: [String]
    public let stamp: Stamp
}

/// Who stands aside, and who was drawn instead.
public struct PanelSubstitution: Codable, Hashable, Sendable {
    public let out: [String]
    public let by: PanelLot
    public let names: [String]
    public var reason: String?
    public let stamp: Stamp
}
