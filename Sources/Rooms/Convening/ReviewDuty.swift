import Kernel

/// 民主评议: whom of the committee the law wants judged by a day, how often, by which clause.
struct ReviewDuty: Hashable {
    let every: Cadence
    let citation: Citation
    /// Those of whom nobody said how they were judged in this time.
    let names: [String]
    /// The last time that any of them was judged.
    let last: Day?
    let due: Day
}

extension Book {
    /// Those of one day together, the earliest day first. Whoever took office in a year is judged in it too.
    func reviewDuties(on day: Day, supplies: Supplies) throws(Refusal) -> [ReviewDuty] {
        guard firstDay <= day, let law = try lawOfThePlace(on: day, supplies: supplies),
            let rule = law.ending(by: .review), let every = rule.terms.every
        else { return [] }
        let begun = max(law.from ?? firstDay, firstDay)
        var due: [Day: [String]] = [:]
        for member in membersSupervised(on: day) {
            let last = reviews(of: member.name, since: member.from).last { $0.day <= day }?.day
            guard let next = every.next(on: day, since: max(begun, member.from), last: last).due else { continue }
            if due[next]?.contains(member.name) != true { due[next, default: []].append(member.name) }
        }
        return due.sorted { $0.key < $1.key }.map { next, names in
            let last = (reviews ?? []).filter { names.contains($0.name) && $0.day <= day }.map(\.day).max()
            return ReviewDuty(every: every, citation: rule.citation, names: names, last: last, due: next)
        }
    }
}
