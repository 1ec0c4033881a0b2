import Kernel
import Prompt
import Tally

extension Verbs {
    /// People drawn by lot.
    static let panels = [drawPanel, substitute]

    private static let drawPanel = Verb(
        \.panelVerbs.draw, keys: [.panelSeats, .panelFrom, .panelQuotas, .panelMethod, .panelSeed, .panelBalls]
    ) { line in
        let lot = try line.panelLot()
        guard let seats = try line.panelSeats() else {
            guard ![Key.panelFrom, .panelQuotas, .panelMethod].contains(where: line.has) else { throw line.usage }
            if let lot { return .command(.panel(.draw(title: try line.label(), lot))) }
            return .ask(.room(Inquiry(PanelInquiry(line.optionalText()))))
        }
        let committee = line[.panelFrom].flatMap { line.context.committees.contains($0) ? $0 : nil }
        let call = PanelCall(
            title: try line.label(), seats: seats, committee: committee,
            names: committee == nil ? try line.panelNames() : [], quotas: try line.panelQuotas(),
            method: try line.choice(.panelMethod, of: PanelMethod.self) ?? .leximin)
        return .command(.panel(.call(call, lot)))
    }

    private static let substitute = Verb(
        \.panelVerbs.substitute, keys: [.panelName, .panelSeed, .panelBalls, .reason]
    ) { line in
        .command(
            .panel(
                .substitute(
                    names: try line.nameList(), title: line[.panelName], try line.panelLot(), reason: line[.reason])))
    }
}

extension Line {
    /// The most that are drawn at once: more than any village has.
    private static let mostSeats = 1_000

    fileprivate func panelSeats() throws -> Int? {
        guard let text = self[.panelSeats] else { return nil }
        guard let seats = Numbers.count(text), (1...Self.mostSeats).contains(seats) else {
            throw Refusal.panel(.badSeats(text))
        }
        return seats
    }

    /// Whom it is drawn from: all of the body unless told.
    fileprivate func panelNames() throws -> [String] {
        guard let phrase = phrase(.panelFrom) else { return context.everyone() }
        let found = try names.list(phrase)
        guard !found.isEmpty else { throw Misreading.keyEmpty(Key.panelFrom.name) }
        return found.uniqued()
    }

    fileprivate func panelLot() throws -> PanelLot? {
        switch (self[.panelSeed], self[.panelBalls]) {
        case (_?, _?): throw Refusal.panel(.twoLots)
        case (let seed?, nil): return .seed(seed)
        case (nil, let balls?):
            let figures = balls.folded.filter { !" ,、;-".contains($0) }
            guard !figures.isEmpty, figures.count <= 20_000, figures.allSatisfy({ $0.isASCII && $0.isNumber }) else {
                throw Refusal.panel(.badBalls(balls))
            }
            return .balls(figures)
        case (nil, nil): return nil
        }
    }

    /// 按=性别:女:7-8,组:一组:3-5.
    fileprivate func panelQuotas() throws -> [PanelTerm] {
        guard let text = self[.panelQuotas] else { return [] }
        let parts = text.split(whereSeparator: { ",，、;； ".contains($0) }).map(String.init)
        guard (1...PanelTerm.most).contains(parts.count) else { throw Refusal.panel(.badQuota(text)) }
        return try parts.map { part in
            guard let term = try PanelTerm(typed: part) else { throw Refusal.panel(.badQuota(part)) }
            return term
        }
    }
}

extension PanelTerm {
    /// More than anybody asks of a panel.
    fileprivate static let most = 40

    /// Reads `性别:女:7-8`, `年龄:60以上:2`.
    ///
    /// - Throws: ``PanelRefusal/badAge(_:)``.
    fileprivate init?(typed text: String) throws(Refusal) {
        let fields = text.split(omittingEmptySubsequences: false) { ":：".contains($0) }.map(\.trimmingSpacesOfPart)
        guard fields.count == 3, let trait = PanelTrait.named(fields[0].folded), !fields[1].isEmpty,
            fields[1].count <= NameReader.longestLabel, let bounds = Self.bounds(fields[2].folded)
        else { return nil }
        guard trait == .age else {
            self.init(trait: trait, value: fields[1], from: nil, until: nil, lower: bounds.0, upper: bounds.1)
            return
        }
        guard let ages = Self.ages(fields[1].folded) else { throw .panel(.badAge(fields[1])) }
        self.init(trait: trait, value: nil, from: ages.0, until: ages.1, lower: bounds.0, upper: bounds.1)
    }

    /// `7-8`, `7至8`, `7`.
    private static func bounds(_ text: String) -> (Int, Int)? {
        let halves = text.split(omittingEmptySubsequences: false) { "-–—~至".contains($0) }
        guard (1...2).contains(halves.count), let lower = Numbers.count(String(halves[0])) else { return nil }
        guard halves.count == 2 else { return (lower, lower) }
        return Numbers.count(String(halves[1])).map { (lower, $0) }
    }

    /// `18-35`, `60以上`, `35以下`.
    private static func ages(_ text: String) -> (Int?, Int?)? {
        func age(_ text: some StringProtocol) -> Int? {
            Numbers.count(String(text), units: ["岁"]).flatMap { $0 < 200 ? $0 : nil }
        }
        for word in Language.allCases.flatMap(\.panelVerbs.orOlder) where text.hasSuffix(word) {
            return age(text.dropLast(word.count)).map { ($0, nil) }
        }
        for word in Language.allCases.flatMap(\.panelVerbs.orYounger) where text.hasSuffix(word) {
            return age(text.dropLast(word.count)).map { (nil, $0) }
        }
        let halves = text.split(omittingEmptySubsequences: false) { "-–—~至".contains($0) }
        guard halves.count == 2, let from = age(halves[0]), let until = age(halves[1]), from <= until else {
            return nil
        }
        return (from, until)
    }
}

extension Substring {
    fileprivate var trimmingSpacesOfPart: String { String(self).trimmingSpaces }
}

extension PanelTrait: Typed {
    func typed(in language: Language) -> String { language.panelVerbs.trait(self) }
}

extension PanelMethod: Typed {
    /// Their names in the field are understood in every language.
    func typed(in language: Language) -> String {
        let word = language.panelVerbs.method(self)
        return word == rawValue ? word : "\(word) \(rawValue)"
    }
}

extension Key {
    static let panelSeats = Key(\.panelVerbs.seatsKey)
    static let panelFrom = Key(\.panelVerbs.fromKey, .committees)
    static let panelQuotas = Key(\.panelVerbs.quotasKey)
    static let panelMethod = Key(\.panelVerbs.methodKey, .words(of: PanelMethod.self))
    static let panelSeed = Key(\.panelVerbs.seedKey)
    static let panelBalls = Key(\.panelVerbs.ballsKey)
    static let panelName = Key(\.panelVerbs.panelKey)
}
