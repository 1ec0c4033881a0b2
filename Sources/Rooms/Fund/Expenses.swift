import Kernel

// 支出 and 配套, and the clauses that hold for them.
extension Book {
    func expense(
        _ id: GrantID, _ amount: Money, _ spending: Spending, _ day: Day?, at stamp: Stamp
    ) throws(Refusal) -> Expense {
        let grant = try openGrant(id)
        let appropriation = grant.appropriation
        guard stands(appropriation) else { throw .fund(.voteGone(id, appropriation.proposal)) }
        let amount = try sound(amount)
        let charter = fundCharter(of: grant)
        for rule in charter?.ruledOut ?? [] {
            if let word = rule.terms.words.first(where: { spending.purpose.folded.contains($0.folded) }) {
                throw .fund(.ruledOut(word: word, rule.citation))
            }
        }
        if let twice = spending.inTwoRoles { throw .fund(.twoRoles(twice)) }
        if let rule = charter?.approval {
            let (handler, auditor) = (spending.handler == nil, spending.auditor == nil)
            if handler || auditor {
                throw .fund(.rolesMissing(amount, handler: handler, auditor: auditor, rule.citation))
            }
            let (needed, given) = (rule.terms.signatures(for: amount), Set(spending.approvers).count)
            guard given >= needed else {
                throw .fund(.tooFewSignatures(amount, needed: needed, given: given, rule.citation))
            }
        }
        for receipt in spending.receipts {
            if let entry = fund.entry(ofReceipt: receipt) { throw .fund(.receiptUsed(receipt, entry: entry)) }
        }
        let moment = try moment(of: grant, on: day, at: stamp)
        if let rule = charter?.matching {
            let required = rule.terms.share.required(of: appropriation.amount.fen)
            let given = grant.matched.balance(through: moment)
            guard given >= required else {
                throw .fund(
                    .wantsMatch(id, required: Money(fen: required), given: Money(fen: given), rule.citation))
            }
        }
        let expense = Expense(
            grant: id, amount: amount, spending: spending, citation: charter?.approval?.citation, at: moment)
        _ = try covered(.spent(expense))
        return expense
    }

    func match(
        _ id: GrantID, _ from: String, _ gift: MatchGift, _ value: Money?, _ day: Day?, at stamp: Stamp
    ) throws(Refusal) -> Match {
        let grant = try openGrant(id)
        if let rule = fundCharter(of: grant)?.matching, !rule.terms.sorts.isEmpty, !rule.terms.sorts.contains(gift.sort)
        {
            throw .fund(.matchSort(gift.sort, allowed: rule.terms.sorts, rule.citation))
        }
        let moment = try moment(of: grant, on: day, at: stamp)
        let worth: Money
        switch (gift, value) {
        case (.money(let amount), _): worth = try sound(amount)
        case (_, let value?): worth = try sound(value)
        case (_, nil): worth = Money(fen: 0)
        }
        var (days, things): (Int?, String?) = (nil, nil)
        switch gift {
        case .money: break
        case .work(let number): days = number
        case .kind(let what): things = what
        }
        return Match(
            grant: id, from: from, sort: gift.sort, workDays: days, things: things, value: worth, at: moment)
    }
}

extension Book {
    /// A word of the negative list that what the money is for speaks of by another name (还债 is 偿还债务), or whose characters all stand in what the money is for, in their order, though something stands between
    /// them: 偿还…的债务. It is said and not refused, for it may be another thing.
    func nearlyRuledOut(_ spending: Spending, of grant: Grant) -> Cited<String>? {
        let purpose = spending.purpose.folded
        for rule in fundCharter(of: grant)?.ruledOut ?? [] {
            for word in rule.terms.words where !purpose.contains(word.folded) {
                if fundCharter(of: grant)?.isSaid(word, in: purpose) == true { return Cited(word, rule.citation) }
                var rest = purpose[...]
                let isIn = word.folded.allSatisfy { character in
                    guard let place = rest.firstIndex(of: character) else { return false }
                    rest = rest[rest.index(after: place)...]
                    return true
                }
                if isIn, word.count > 1 { return Cited(word, rule.citation) }
            }
        }
        return nil
    }
}

extension Spending {
    /// Whether nobody is named who handled, examined or approved it.
    var isUnsigned: Bool { handler == nil && auditor == nil && approvers.isEmpty }

    /// Somebody who is in two of the three: who handled it, who examined it, who approved it.
    var inTwoRoles: String? {
        var seen: Set<String> = []
        let roles = [handler].compactMap { $0 } + [auditor].compactMap { $0 } + approvers.uniqued()
        return roles.first { !seen.insert($0).inserted }
    }
}
