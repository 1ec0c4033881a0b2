// A test may trap where the definition says that there is somebody.
// swift-format-ignore-file: NeverForceUnwrap

extension Reference {
    enum Gregory { case scottish, exact, foundation, minneapolis }

    /// Every ballot has its own value; all of them move on when their candidate has a surplus or leaves.
    func gregory(_ kind: Gregory) -> Result {
        var result = Result()
        let total = Fraction(ballots.count)
        let share = total / Fraction(seats + 1)
        let quota: Fraction =
            switch kind {
            case .scottish, .minneapolis: share.down(0) + .one
            case .exact: share
            case .foundation: share.down(4) + Fraction(1, 10000)
            }
        var value = [Fraction](repeating: .one, count: ballots.count)
        var holder = ballots.map { $0[0] }
        var votes = [Fraction](repeating: .zero, count: candidates)
        for candidate in holder { votes[candidate] = votes[candidate] + .one }
        var open = Set(0..<candidates)
        var over: [Int] = []
        result.rows.append(votes)

        func move(_ leaving: [Int]) {
            for ballot in ballots.indices where leaving.contains(holder[ballot]) {
                holder[ballot] = top(ballots[ballot], open) ?? -1
                if holder[ballot] >= 0 { votes[holder[ballot]] = votes[holder[ballot]] + value[ballot] }
            }
        }
        func newValue(_ old: Fraction, _ surplus: Fraction, _ all: Fraction) -> Fraction {
            switch kind {
            case .scottish: (old * surplus / all).down(5)
            case .exact: old * surplus / all
            case .foundation: ((old * surplus).down(4) / all).down(4)
            case .minneapolis: (old * (surplus / all).down(4)).down(4)
            }
        }
        while true {
            if kind == .minneapolis {
                // 167.70 (c) (1) a and f; those with the threshold continue until their surplus moves.
                over = open.filter { votes[$0] >= quota }
                if result.elected.count + over.count >= seats {
                    result.elected.formUnion(over)
                    return result
                }
            } else {
                for candidate in open.sorted()
                where kind == .exact ? votes[candidate] > quota : votes[candidate] >= quota {
                    open.remove(candidate)
                    result.elected.insert(candidate)
                    if votes[candidate] > quota || kind == .foundation { over.append(candidate) }
                }
                if result.elected.count >= seats { return result }
            }
            if open.count + result.elected.count <= seats {
                result.elected.formUnion(open)
                return result
            }
            let surplus = sum(over.map { votes[$0] - quota })
            var losers: [Int] = []
            if kind == .minneapolis {
                losers = sureLosers(
                    open.sorted(), votes, surplus, most: open.count - (seats - result.elected.count), equal: false)
            }
            if losers.isEmpty, !over.isEmpty {
                let giver = take(
                    highest(over.sorted(), votes), most: true, result.rows, kind == .scottish ? .latest : .none)
                over.removeAll { $0 == giver }
                open.remove(giver)
                result.elected.insert(giver)
                for ballot in ballots.indices where holder[ballot] == giver {
                    value[ballot] = newValue(value[ballot], votes[giver] - quota, votes[giver])
                }
                votes[giver] = quota
                move([giver])
            } else {
                if losers.isEmpty {
                    losers = [
                        take(
                            lowest(open.sorted(), votes), most: false, result.rows, kind == .scottish ? .latest : .none)
                    ]
                }
                open.subtract(losers)
                if kind == .foundation || kind == .minneapolis, open.count + result.elected.count <= seats {
                    result.elected.formUnion(open)
                    return result
                }
                for loser in losers { votes[loser] = .zero }
                move(losers)
            }
            result.rows.append(votes)
        }
    }

    /// ERS97 and Northern Ireland. A parcel is a list of ballots of one value, in the order a candidate got them.
    func lastParcel(society: Bool) -> Result {
        struct Parcel {
            var value: Fraction
            var ballots: [[Int]]
            var first = false
        }
        var result = Result()
        var parcels = [[Parcel]](repeating: [], count: candidates)
        for candidate in 0..<candidates {
            let mine = ballots.filter { $0[0] == candidate }
            if !mine.isEmpty { parcels[candidate] = [Parcel(value: .one, ballots: mine, first: true)] }
        }
        var votes = parcels.map { Fraction($0.first?.ballots.count ?? 0) }
        var open = Set(0..<candidates)
        var over: [Int] = []
        var gone: [Int] = []
        let total = Fraction(ballots.count)
        var quota = society ? (total / Fraction(seats + 1)).up(2) : (total / Fraction(seats + 1)).down(0) + .one
        func left() -> Int { seats - result.elected.count }
        func surplus() -> Fraction { sum(over.filter { votes[$0] > quota }.map { votes[$0] - quota }) }

        // The quota sinks with what has been lost so far, until someone is elected.
        var nonTransferable = Fraction.zero
        func row() {
            if society, result.elected.isEmpty { quota = ((total - nonTransferable) / Fraction(seats + 1)).up(2) }
            result.rows.append(votes)
        }
        func elect() {
            while left() > 0 {
                var needed = quota
                if society {
                    let active = sum(open.map { votes[$0] }) + sum(gone.map { votes[$0] }) + surplus()
                    let enough = active / Fraction(left() + 1)
                    if enough < needed { needed = enough }
                }
                let reached = open.sorted().filter { votes[$0] >= needed && votes[$0] > .zero }
                guard !reached.isEmpty else { return }
                let best = highest(reached, votes)
                var winner = best[0]
                if best.count > left() {
                    var tied = best
                    for earlier in result.rows.dropLast() where tied.count > 1 {
                        let most = tied.map { earlier[$0] }.max()!
                        tied = tied.filter { earlier[$0] == most }
                    }
                    if tied.count > 1 { return }
                    winner = tied[0]
                }
                open.remove(winner)
                result.elected.insert(winner)
                if votes[winner] > quota { over.append(winner) }
            }
        }
        row()
        elect()
        while true {
            if left() <= 0 { return result }
            if open.count <= left() {
                result.elected.formUnion(open)
                return result
            }
            if !society, left() == 1 {
                let ahead = open.sorted().filter { candidate in
                    votes[candidate] >= sum(open.filter { $0 != candidate }.map { votes[$0] }) + surplus()
                }
                if ahead.count == 1 {
                    result.elected.insert(ahead[0])
                    return result
                }
            }
            var losers = sureLosers(open.sorted(), votes, surplus(), most: open.count - left(), equal: society)
            if surplus() > .zero, losers.isEmpty {
                let giver = take(
                    highest(over.filter { votes[$0] > quota }.sorted(), votes), most: true, result.rows, .earliest)
                over.removeAll { $0 == giver }
                let parcel = parcels[giver].last!
                let spare = votes[giver] - quota
                let movable = parcel.ballots.filter { top($0, open) != nil }
                var value = parcel.value
                if !movable.isEmpty, Fraction(movable.count) * value > spare {
                    value = (spare / Fraction(movable.count)).down(2)
                }
                votes[giver] = quota
                nonTransferable = nonTransferable + spare - Fraction(movable.count) * value
                for candidate in open.sorted() {
                    let mine = movable.filter { top($0, open) == candidate }
                    if mine.isEmpty { continue }
                    parcels[candidate].append(Parcel(value: value, ballots: mine))
                    votes[candidate] = votes[candidate] + Fraction(mine.count) * value
                }
                row()
                elect()
                continue
            }
            let rest = open.sorted().filter { !losers.contains($0) }
            let nothing = sum(losers.map { votes[$0] }) + surplus() == .zero
            if losers.isEmpty || (society && nothing && rest.count > left()) {
                losers.append(take(lowest(rest, votes), most: false, result.rows, .earliest))
            }
            open.subtract(losers)
            gone = losers
            if open.count <= left() {
                result.elected.formUnion(open)
                return result
            }
            var kinds: [(Fraction, Bool)] = []
            for parcel in losers.flatMap({ parcels[$0] }) {
                let kind = (parcel.value, parcel.first && !society)
                if !kinds.contains(where: { $0 == kind }) { kinds.append(kind) }
            }
            kinds.sort { $0.1 != $1.1 ? $0.1 : $0.0 > $1.0 }
            if kinds.isEmpty {
                row()
                elect()
            }
            for (place, kind) in kinds.enumerated() {
                let takers = open
                var moving: [[Int]] = []
                for loser in losers {
                    for parcel in parcels[loser] where parcel.value == kind.0 && (parcel.first && !society) == kind.1 {
                        moving += parcel.ballots
                        votes[loser] = votes[loser] - Fraction(parcel.ballots.count) * parcel.value
                    }
                }
                for candidate in takers.sorted() {
                    let mine = moving.filter { top($0, takers) == candidate }
                    if mine.isEmpty { continue }
                    parcels[candidate].append(Parcel(value: kind.0, ballots: mine))
                    votes[candidate] = votes[candidate] + Fraction(mine.count) * kind.0
                }
                let lost = moving.filter { top($0, takers) == nil }.count
                nonTransferable = nonTransferable + Fraction(lost) * kind.0
                let isLast = place == kinds.count - 1
                if society || isLast { row() }
                elect()
                if left() <= 0 {
                    if !society, !isLast { row() }
                    return result
                }
            }
        }
    }
}
