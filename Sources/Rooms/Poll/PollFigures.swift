import Kernel

/// The votes as they were told: in heads, and in 0.01 m² where they weigh by area.
struct PollFigures: Hashable {
    var votes: Votes
    var area: Votes?

    init(_ votes: Votes, area: Votes? = nil) {
        self.votes = votes
        self.area = area
    }

    /// The votes by one measure.
    func votes(in measure: Measure?) throws(Refusal) -> Votes {
        guard measure == .area else { return votes }
        guard let area else { throw .poll(.needsArea) }
        return area
    }
}

extension Votes {
    /// All of them together; `nil` where one is negative, or they come to more than a number can hold.
    var total: Int? {
        let sum = self.for.addingReportingOverflow(against)
        let all = sum.partialValue.addingReportingOverflow(abstain)
        return min(self.for, against, abstain) < 0 || sum.overflow || all.overflow ? nil : all.partialValue
    }
}

extension Book {
    /// More votes than people who may vote are refused, whichever way they fall; so is more area than there is.
    func fit(_ figures: PollFigures, _ electorate: Poll.Electorate) throws(Refusal) {
        let entitled = electorate.entitled > 0 ? electorate.entitled : Int.max
        let people = min(electorate.votes, entitled)
        if electorate.area != nil, let cast = figures.votes.total, cast > electorate.entitled {
            throw .poll(.moreVotesThanHeads(cast, electorate.entitled))
        }
        guard people > 0 else { throw .poll(.nobodyPresent) }
        let votes = figures.votes
        guard let cast = votes.total, cast <= people else {
            throw .poll(.moreVotesThanPeople(votes: votes.total ?? .max, people: people))
        }
        guard let area = figures.area else { return }
        guard let sum = area.total, sum <= electorate.area ?? Int.max else {
            throw .poll(.moreAreaThanThereIs(area.total ?? .max, electorate.area ?? 0))
        }
        for (votes, area) in [
            (votes.for, area.for), (votes.against, area.against), (votes.abstain, area.abstain),
        ] where (votes > 0) != (area > 0) {
            throw .poll(.headsWithoutArea)
        }
        try fitOwners(figures.votes, area)
    }

    /// So many owners hold no more than the largest of them do together, and no less than the smallest.
    private func fitOwners(_ votes: Votes, _ area: Votes) throws(Refusal) {
        let areas = units.electors.heads.map(\.area.hundredths).sorted()
        for (heads, area) in [
            (votes.for, area.for), (votes.against, area.against), (votes.abstain, area.abstain),
            (votes.cast, area.cast),
        ] where heads > 0 && heads <= areas.count {
            let (least, most) = (areas.prefix(heads).reduce(0, +), areas.suffix(heads).reduce(0, +))
            guard (least...most).contains(area) else {
                throw .poll(.areaOfNobody(heads: heads, area, least: least, most: most))
            }
        }
    }
}
