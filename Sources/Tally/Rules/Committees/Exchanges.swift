import BigInt
import Kernel

extension BestCommittees {
    /// Why each is in a best committee or not: what the committee would be worth with one of them exchanged.
    ///
    /// - Parameter name: what a candidate is called.
    func reasons(for committee: [Int], name: (Int) -> String) -> [Int: Phrase] {
        var gains = start
        for one in committee { gains.choose(one) }
        let all = gains.value
        let others = gains.isChosen.indices.filter { !gains.isChosen[$0] }
        var reasons: [Int: Phrase] = [:]
        // For each of the others, the best committee it could join, and in whose place.
        var joining: [Int: (value: Number, instead: Int)] = [:]
        for member in committee {
            gains.drop(member)
            for other in others {
                let value = gains.value + gains.gain[other]
                if joining[other].map({ $0.value < value }) ?? true { joining[other] = (value, member) }
            }
            if let next = others.max(by: { gains.gain[$0] < gains.gain[$1] }) {
                reasons[member] = Self.reason(all, gains.value + gains.gain[next], over: gains.worth.denominator) {
                    $0.committees.replacedBy(name(next))
                }
            }
            gains.choose(member)
        }
        for (other, best) in joining {
            reasons[other] = Self.reason(all, best.value, over: gains.worth.denominator) {
                $0.committees.inPlaceOf(name(best.instead))
            }
        }
        return reasons
    }

    private static func reason(
        _ all: Number, _ exchanged: Number, over denominator: BigInt, _ exchange: (Language) -> String
    ) -> Phrase {
        let whole = Rational(BigInt(all), denominator)
        let other = Rational(BigInt(exchanged), denominator)
        if all == exchanged { return Phrase { $0.committees.worthAsMuch(whole, exchange($0)) } }
        return Phrase { $0.committees.worthLess(whole, exchange($0), only: other) }
    }
}
