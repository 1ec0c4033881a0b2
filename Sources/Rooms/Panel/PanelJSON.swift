import Kernel
import Tally

/// A panel as data: who was drawn, everybody's probability as a fraction, and the certificate, which `scripts/check-panel.py` checks.
struct PanelJSON {
    let panel: Panel
    let zone: Zone

    var value: JSON {
        let (terms, pool) = (panel.terms, panel.pool)
        return [
            "title": .string(panel.title), "entry": .int(panel.called.entry),
            "at": .string(panel.called.at.iso(zone: zone)), "method": .string(terms.method.rawValue),
            "seats": .int(terms.seats), "from": .string(terms.committee), "people": .int(terms.people),
            "panel": .strings(panel.members),
            "drawn": panel.draw.map { $0.by.json(["names": .strings($0.names), "entry": .int($0.stamp.entry)]) }
                ?? .null,
            "substitutions": .array(
                panel.substitutions.map {
                    $0.by.json([
                        "out": .strings($0.out), "names": .strings($0.names), "entry": .int($0.stamp.entry),
                    ])
                }),
            "quotas": .array(terms.quotas.map(\.json)),
            "probabilities": .array(
                (pool?.kinds ?? []).flatMap { kind in
                    kind.people.map { ["name": .string($0), "chance": .string(kind.chance.description)] }
                }),
            "certificate": certificate(pool),
        ]
    }

    private func certificate(_ pool: PanelPool?) -> JSON {
        guard let pool else { return .null }
        return [
            "kinds": .array(
                pool.kinds.map {
                    [
                        "people": .strings($0.people), "quotas": .array($0.quotas.map(JSON.int)),
                        "chance": .string($0.chance.description),
                    ]
                }),
            "portfolio": .array(
                pool.portfolio.map {
                    ["chance": .string($0.chance.description), "takes": .array($0.takes.map(JSON.int))]
                }),
            "levels": .array(
                pool.levels.map {
                    [
                        "chance": .string($0.chance.description), "weights": .strings($0.weights.map(\.description)),
                        "bound": .string($0.bound.description), "proof": $0.proof.json,
                    ]
                }),
        ]
    }
}

extension PanelLot {
    func json(_ told: JSON) -> JSON {
        switch self {
        case .seed(let seed): told.with(["seed": .string(seed), "balls": .null])
        case .balls(let figures): told.with(["seed": .null, "balls": .string(figures)])
        }
    }
}

extension PanelTerm {
    /// Who counts towards it, and how many.
    var json: JSON {
        [
            "about": .string(trait.rawValue), "value": .string(value), "from": from.map(JSON.int) ?? .null,
            "until": until.map(JSON.int) ?? .null, "lower": .int(lower), "upper": .int(upper),
        ]
    }
}

extension PanelProof {
    fileprivate var json: JSON {
        switch self {
        case .prices(let prices): ["prices": .strings(prices.map(\.description))]
        case .cases(let kind, let most, let low, let high):
            ["kind": .int(kind), "most": .int(most), "low": low.json, "high": high.json]
        }
    }
}

// What a meeting did about panels, as data.
extension PanelEvent: MeetingDatum {
    func datum(at stamp: Stamp, in zone: Zone) -> (list: String, value: JSON)? {
        let place: JSON = ["entry": .int(stamp.entry), "at": .string(stamp.at.iso(zone: zone))]
        func told(_ what: String, _ title: String, _ more: JSON) -> (String, JSON) {
            let head: JSON = ["what": .string(what), "title": .string(title)]
            return ("panels", head.with(more).with(place))
        }
        return switch self {
        case .called(let title, let terms):
            told(
                "called", title,
                [
                    "method": .string(terms.method.rawValue), "seats": .int(terms.seats),
                    "from": .string(terms.committee), "people": .int(terms.people),
                    "quotas": .array(terms.quotas.map(\.json)), "least_chance": .string(terms.least.description),
                    "greatest_chance": .string(terms.most.description),
                ])
        case .pooled: nil
        case .drawn(let title, let lot, let names): told("drawn", title, lot.json(["names": .strings(names)]))
        case .substituted(let title, let out, let lot, let names, let reason):
            told(
                "substituted", title,
                lot.json(["out": .strings(out), "names": .strings(names), "reason": .string(reason)]))
        }
    }
}
