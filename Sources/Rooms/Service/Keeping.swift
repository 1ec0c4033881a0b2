import Kernel

/// 保存: for how many years the data of somebody no longer served are kept (个人信息保护法第19、47条).
public struct KeepingTerms: Codable, Hashable, Sendable {
    public let years: Int
}

extension Charter {
    public var keeping: Cited<KeepingTerms>? {
        cited { if case .keeping(let terms) = $0 { terms } else { nil } }.first
    }
}

extension ClauseRuleReader {
    static func keepingRules(in clause: inout TextFields) throws(TextError) -> [ClauseRule] {
        var rules: [ClauseRule] = []
        try each("保存", in: &clause) { (fields) throws(TextError) in
            rules.append(.keeping(KeepingTerms(years: try fields.neededNumber("年", in: 1...100))))
        }
        return rules
    }
}

/// Somebody whose data are to be destroyed, and since when.
struct PastKeeping {
    let client: ClientID
    let since: Day
}

// Nothing is destroyed by itself: what is past its keep is told, and a line destroys it.
extension Book {
    /// The clause on how long, of the newest charter that has one.
    var keeping: Cited<KeepingTerms>? {
        charters.reversed().lazy.compactMap { version in
            self.newest(version.charter.name).flatMap { $0.charter.keeping }
        }.first
    }

    /// Whose data are past the years that the clause keeps them: since they were struck off or handed over.
    func pastKeeping(_ register: ServiceRegister, on day: Day) -> [PastKeeping] {
        guard let terms = keeping?.terms else { return [] }
        return register.clients.compactMap { client in
            guard client.details != nil, let end = client.until?.adding(years: terms.years), end <= day else {
                return nil
            }
            return PastKeeping(client: client.id, since: end)
        }
    }

    func destroying(_ id: ClientID?, of open: OpenLedger, today: Day) throws(Refusal) -> [ServiceEvent] {
        guard let rule = keeping else { throw .service(.noKeeping) }
        if let id {
            let client = try open.register.known(id)
            guard client.details != nil else { throw .service(.ended(id, client.state)) }
        }
        let past = pastKeeping(open.register, on: today).filter { id == nil || $0.client == id }
        let keys = past.compactMap { open.keyName(of: $0.client) }
        guard !keys.isEmpty else {
            let until = id.flatMap { open.register.client($0)?.until }?.adding(years: rule.terms.years)
            throw .service(.stillKept(id, until: until, rule.citation))
        }
        return keys.map { .expired(key: $0, by: rule.citation) }
    }
}
