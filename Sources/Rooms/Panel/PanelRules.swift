import Kernel
import Tally

extension Book {
    func decide(_ command: PanelCommand, at stamp: Stamp) throws(Refusal) -> [PanelEvent] {
        switch command {
        case .call(let call, let lot):
            let (terms, pool) = try planned(call, on: stamp.at.day)
            let events: [PanelEvent] = [
                .called(title: call.title, terms: terms), .pooled(title: call.title, pool: pool),
            ]
            guard let lot else { return events }
            return events + [try drawn(call.title, terms, pool, by: lot)]
        case .draw(let title, let lot):
            let panel = try panel(titled: title)
            guard panel.draw == nil else { throw .panel(.drawnAlready(panel.title)) }
            guard let pool = panel.pool else { throw .panel(.badPlan(panel.title)) }
            return [try drawn(panel.title, panel.terms, pool, by: lot)]
        case .substitute(let names, let title, let lot, let reason):
            return [try substituted(names, title, lot, reason)]
        }
    }

    private func panel(titled title: String) throws(Refusal) -> Panel {
        guard !panels.all.isEmpty else { throw .panel(.noPanel) }
        guard let panel = panels[title] else {
            throw .panel(.unknownPanel(title, nearest: nearestPanels(to: title)))
        }
        return panel
    }

    private func planned(_ call: PanelCall, on day: Day) throws(Refusal) -> (PanelTerms, PanelPool) {
        guard panels[call.title] == nil else { throw .panel(.titleTaken(call.title)) }
        let names = call.committee.flatMap { committee(named: $0)?.members(on: day) } ?? call.names
        guard call.seats <= names.count else { throw .panel(.tooFew(seats: call.seats, people: names.count)) }
        for (place, term) in call.quotas.enumerated() {
            guard !call.quotas[..<place].contains(where: term.isAbout) else { throw .panel(.quotaTwice(term)) }
            guard term.lower <= term.upper, term.upper <= call.seats else {
                throw .panel(.badBounds(term, seats: call.seats))
            }
        }
        let roll = try PanelRoll(names, call.quotas, in: registry, on: day)
        let plan = try roll.plan(seats: call.seats, method: call.method)
        let terms = PanelTerms(
            seats: call.seats, committee: call.committee, people: names.count, quotas: call.quotas,
            method: call.method, least: plan.chances.min() ?? 0, most: plan.chances.max() ?? 0)
        let kinds = zip(roll.kinds, plan.chances).map {
            PanelPool.Kind(people: $0.people, quotas: $0.quotas, chance: $1)
        }
        return (terms, PanelPool(kinds: kinds, portfolio: plan.portfolio, levels: plan.levels))
    }

    private func drawn(
        _ title: String, _ terms: PanelTerms, _ pool: PanelPool, by lot: PanelLot
    ) throws(Refusal) -> PanelEvent {
        let plan = pool.plan(terms)
        // What is stored may come from another program: it draws nobody unless its proof holds.
        guard plan.isProven else { throw .panel(.badPlan(title)) }
        return .drawn(title: title, by: lot, names: try lot.names(of: plan, among: pool.kinds.map(\.people)))
    }

    /// By the same rule: of those who are left, with what the others leave of the seats and the quotas.
    private func substituted(
        _ names: [String], _ title: String?, _ lot: PanelLot?, _ reason: String?
    ) throws(Refusal) -> PanelEvent {
        let last = panels.all.last { $0.draw != nil } ?? panels.all.last
        guard let panel = try title.map(panel) ?? last else { throw .panel(.noPanel) }
        guard panel.draw != nil, let pool = panel.pool else { throw .panel(.notDrawn(panel.title)) }
        let members = panel.members
        for name in names where !members.contains(name) { throw .panel(.notMember(name, panel.title)) }
        guard let lot else { throw .panel(.wantsLot) }
        let staying = Set(members).subtracting(names)
        let taken = staying.union(names).union(panel.gone)
        let kinds = pool.kinds.map { kind in
            (
                people: kind.people.filter { !taken.contains($0) }, quotas: kind.quotas,
                held: kind.people.count(where: staying.contains)
            )
        }
        let held = panel.terms.quotas.indices.map { place in
            kinds.filter { $0.quotas.contains(place) }.reduce(0) { $0 + $1.held }
        }
        let open = kinds.filter { !$0.people.isEmpty }
        let left = open.reduce(0) { $0 + $1.people.count }
        guard names.count <= left else { throw .panel(.tooFew(seats: names.count, people: left)) }
        let problem = PanelProblem(
            seats: names.count, kinds: open.map(\.people.count),
            quotas: panel.terms.quotas.bounds(open.map(\.quotas), less: held))
        let plan: PanelPlan
        do throws(PanelTrouble) {
            plan = try PanelPlan(problem, by: panel.terms.method)
        } catch {
            switch error {
            case .tooLarge: throw .panel(.tooLarge(panel.terms.method))
            case .contradiction(let places): throw .panel(.noSubstitute(places.map { panel.terms.quotas[$0] }))
            }
        }
        return .substituted(
            title: panel.title, out: names, by: lot, names: try lot.names(of: plan, among: open.map(\.people)),
            reason: reason)
    }

    mutating func apply(_ event: PanelEvent, at stamp: Stamp) {
        var panels = panels
        defer { panelState = panels }
        func change(_ title: String, _ change: (inout Panel) -> Void) {
            if let place = panels.all.firstIndex(where: { $0.title == title }) { change(&panels.all[place]) }
        }
        switch event {
        case .called(let title, let terms): panels.all.append(Panel(title: title, terms: terms, called: stamp))
        case .pooled(let title, let pool): change(title) { $0.pool = pool }
        case .drawn(let title, let lot, let names):
            change(title) { $0.draw = PanelDraw(by: lot, names: names, stamp: stamp) }
        case .substituted(let title, let out, let lot, let names, let reason):
            change(title) {
                $0.substitutions.append(
                    PanelSubstitution(out: out, by: lot, names: names, reason: reason, stamp: stamp))
            }
        }
    }
}

extension PanelLot {
    /// Those drawn, kind by kind.
    func names(of plan: PanelPlan, among kinds: [[String]]) throws(Refusal) -> [String] {
        let places: [[Int]]?
        switch self {
        case .seed(let seed):
            var lots = SeededLots(seed: seed)
            places = plan.drawn(by: &lots)
        case .balls(let figures):
            var lots = BallLots(figures: figures.utf8.map { $0 - UInt8(ascii: "0") })
            places = plan.drawn(by: &lots)
            if places == nil, lots.missing > 0 { throw .panel(.moreBalls(lots.missing)) }
            if lots.unused > 0 { throw .panel(.ballsLeft(lots.unused)) }
        }
        guard let places else { throw .panel(.tooLarge(plan.method)) }
        return zip(kinds, places).flatMap { people, places in places.map { people[$0] } }
    }
}
