import Kernel
import Tally

// Who counts towards a quota, by what the roll says.
extension PanelTerm {
    /// `nil` where the roll does not say.
    func counts(_ details: PersonDetails, on day: Day) -> Bool? {
        switch trait {
        case .gender: details.gender.map { $0.sameGender == value?.sameGender }
        case .ethnicity: details.ethnicity.map { $0.withoutPeople == value?.withoutPeople }
        case .group: details.group.map { $0.folded == value?.folded }
        case .age:
            details.born.map { born in
                let age = born.age(on: day)
                return (from ?? 0) <= age && age <= (until ?? .max)
            }
        }
    }
}

extension String {
    /// 女, female and F are one.
    fileprivate var sameGender: String {
        let word = folded.lowercased()
        return PanelTrait.women.contains(word) ? "女" : PanelTrait.men.contains(word) ? "男" : word
    }

    /// 苗族 is 苗.
    fileprivate var withoutPeople: String {
        let word = folded
        return word.count > 1 && word.hasSuffix("族") ? String(word.dropLast()) : word
    }
}

extension PanelTrait {
    fileprivate static let women: Set<String> = ["女", "女性", "female", "f", "woman", "women"]
    fileprivate static let men: Set<String> = ["男", "男性", "male", "m", "man", "men"]
}

/// The people whom a panel may be drawn from, by what they count towards.
struct PanelRoll {
    let terms: [PanelTerm]
    /// In the order in which each was first met.
    private(set) var kinds: [(people: [String], quotas: [Int])] = []

    /// - Throws: ``PanelRefusal/unknownTrait(_:_:)``, naming those of whom the roll does not say what a quota asks.
    init(_ names: [String], _ terms: [PanelTerm], in registry: Registry, on day: Day) throws(Refusal) {
        self.terms = terms
        var unknown: [PanelTrait: [String]] = [:]
        var places: [[Int]: Int] = [:]
        for name in names {
            let details = registry[name]?.details ?? PersonDetails()
            var quotas: [Int] = []
            for (place, term) in terms.enumerated() {
                switch term.counts(details, on: day) {
                case true?: quotas.append(place)
                case false?: break
                case nil: if unknown[term.trait]?.last != name { unknown[term.trait, default: []].append(name) }
                }
            }
            if let place = places[quotas] {
                kinds[place].people.append(name)
            } else {
                places[quotas] = kinds.count
                kinds.append(([name], quotas))
            }
        }
        for trait in PanelTrait.allCases {
            if let names = unknown[trait] { throw .panel(.unknownTrait(trait, names)) }
        }
    }

    /// How many count towards each quota.
    var counted: [Int] {
        terms.indices.map { place in kinds.filter { $0.quotas.contains(place) }.reduce(0) { $0 + $1.people.count } }
    }

    func plan(seats: Int, method: PanelMethod) throws(Refusal) -> PanelPlan {
        let problem = PanelProblem(
            seats: seats, kinds: kinds.map(\.people.count), quotas: terms.bounds(kinds.map(\.quotas)))
        do throws(PanelTrouble) {
            return try PanelPlan(problem, by: method)
        } catch {
            switch error {
            case .tooLarge: throw .panel(.tooLarge(method))
            case .contradiction(let places):
                let counted = counted
                throw .panel(.contradiction(places.map { terms[$0] }, people: places.map { counted[$0] }, seats: seats))
            }
        }
    }
}
