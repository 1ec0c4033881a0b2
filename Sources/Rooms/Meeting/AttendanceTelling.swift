import Kernel

// What screen and papers say of who is there, and when.
extension Wording {
    /// 应到35人，三分之二为24人，到会34人，达到法定人数（…）.
    public func quorum(_ figures: QuorumFigures) -> String {
        let words = attendance
        let (present, unit) = (figures.present, figures.unit)
        let close = figures.atClose.map { words.atClose($0, unit) } ?? ""
        guard let rule = figures.rule else {
            return present > 0 ? words.noQuorumRule(present: present, unit) + close : words.noQuorumRule
        }
        guard let entitled = figures.entitled else {
            return words.quorumUnreckoned(self.rule(rule), present: present, unit) + words.clause(rule.citation) + close
        }
        let verdict = figures.isMet ? words.quorumMet : words.quorumMissing(figures.required - present, unit)
        return words.quorum(figures, of: entitled, measure(rule.share)) + verdict + words.clause(rule.citation) + close
    }

    /// 业主101人、9600.00平方米；参与表决的要有68人、6400.00平方米（…）.
    func electors(_ body: Body, _ needed: (share: Share, citation: Citation)?) -> String {
        guard let heads = body.entitled, let area = body.area else { return attendance.noUnits }
        guard let needed else { return attendance.electors(heads, Area(hundredths: area)) }
        return attendance.electors(
            heads, Area(hundredths: area), required: needed.share.required(of: heads),
            Area(hundredths: needed.share.required(of: area)), needed.citation)
    }

    /// 基本表决权40票，附加表决权8票（甲3票、乙5票），共48票.
    func extraVotes(_ extra: [ExtraVotes], basic: Int?) -> String {
        let told = extra.map { (name: $0.name, votes: $0.votes) }
        let sum = extra.reduce(0) { $0 + $1.votes }
        return basic.map { attendance.extraVotes(told, sum: sum, basic: $0) } ?? attendance.extraVotes(told, sum: sum)
    }

    /// A time without quorum.
    func lapse(_ lapse: QuorumWatch.Lapse, required: Int, unit: BodyUnit, since day: Day) -> String {
        attendance.lapse(
            clocks(lapse.from, lapse.to, since: day), present: lapse.present, required: required,
            missing: max(0, required - lapse.present), unit)
    }

    func recess(_ recess: Recess, since day: Day) -> String {
        attendance.recess(clocks(recess.from, recess.to, since: day)) + attendance.bracketed([recess.reason])
    }

    /// The clock of a moment, with its day where that is not the day on which the meeting opened.
    func clock(_ moment: Moment, since day: Day) -> String {
        moment.day == day ? moment.clock : attendance.clock(moment.clock, on: moment.day)
    }

    private func clocks(_ from: Moment, _ to: Moment?, since day: Day) -> String {
        let start = clock(from, since: day)
        return to.map { end in
            attendance.clocks(start, to: end.day == from.day ? end.clock : attendance.clock(end.clock, on: end.day))
        } ?? attendance.clocks(from: start)
    }

    func handover(_ handover: Handover, since day: Day) -> String {
        let (office, clock) = (name(of: handover.office), clock(handover.at, since: day))
        return handover.from.isEmpty
            ? attendance.handedOver(office, to: handover.to, at: clock)
            : attendance.handedOver(office, from: handover.from, to: handover.to, at: clock)
    }

    func proxy(_ proxy: Proxy) -> String {
        let notes = [proxy.relation, proxy.isWritten ? attendance.inWriting : nil].compactMap { $0 }
        return attendance.proxy(proxy.holder, for: proxy.principal)
            + attendance.bracketed([notes.isEmpty ? nil : list(notes)])
    }

    /// Who may vote.
    func body(_ terms: BodyTerms) -> String {
        switch terms {
        case .people(let number): count(number, .people)
        case .households(let number): count(number, .households)
        case .committee(let name): attendance.members(of: name)
        case .names(let names): list(names)
        }
    }
}
