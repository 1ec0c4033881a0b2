// How a proof is kept: as what it is made of. Keys are never changed once shipped.

extension PanelProof: Codable {
    private enum Key: String, CodingKey { case prices, kind, most, low, high }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        if let prices = try container.decodeIfPresent([Rational].self, forKey: .prices) {
            self = .prices(prices)
            return
        }
        self = .cases(
            kind: try container.decode(Int.self, forKey: .kind), most: try container.decode(Int.self, forKey: .most),
            low: try container.decode(PanelProof.self, forKey: .low),
            high: try container.decode(PanelProof.self, forKey: .high))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .prices(let prices): try container.encode(prices, forKey: .prices)
        case .cases(let kind, let most, let low, let high):
            try container.encode(kind, forKey: .kind)
            try container.encode(most, forKey: .most)
            try container.encode(low, forKey: .low)
            try container.encode(high, forKey: .high)
        }
    }
}

extension PanelProblem {
    /// Whether it says of every kind and quota what can be: a stored one may say anything.
    public var isSound: Bool {
        seats > 0 && kinds.allSatisfy { $0 > 0 } && kinds.count <= 10_000
            && quotas.allSatisfy { quota in
                quota.lower >= 0 && quota.lower <= quota.upper
                    && quota.kinds.allSatisfy(kinds.indices.contains) && Set(quota.kinds).count == quota.kinds.count
            }
    }
}
