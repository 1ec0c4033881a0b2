import Kernel

// Which steps of an election come before which: voters are registered before their list is put up, candidates are settled before the day.
extension ElectionStep {
    /// The steps that come before this one, or on its day.
    private var follows: [ElectionStep] {
        switch self {
        case .committee: []
        case .schedule: [.committee]
        case .registration: [.schedule]
        case .voterList, .nomination, .proxies: [.registration]
        case .objections, .answers: [.voterList]
        case .nominees: [.nomination]
        case .candidates: [.nominees]
        case .declining, .meeting: [.candidates]
        case .officers, .place: [.schedule]
        case .vote: [.answers, .objections, .declining, .meeting, .officers, .place, .proxies]
        case .result: [.vote]
        case .handover: [.result]
        }
    }

    func precedes(_ other: ElectionStep) -> Bool {
        other.follows.contains { $0 == self || precedes($0) }
    }

    /// The days that lie at least between this step and a later one: what voters need to know before they vote is settled by the day before.
    /// Candidates may still be heard, and proxies and officers made known, in the hall.
    fileprivate func days(before other: ElectionStep) -> Int {
        guard other >= .vote, self < .vote else { return 0 }
        return [.meeting, .proxies, .officers].contains(self) ? 0 : 1
    }
}

extension ElectionCalendar {
    /// A day that is settled and bounds another step's.
    struct Bound: Hashable {
        let day: Day
        let step: ElectionStep
        /// On which that step is.
        let settled: Day
    }

    /// The days that are settled: those fixed, that of the vote, and the last on which the law lets the list be put up.
    private var settled: [(step: ElectionStep, day: Day)] {
        var days = fixed.sorted.map { (step: $0.key, day: $0.value) }
        if fixed[.vote] == nil { days.append((.vote, day)) }
        return days
    }

    /// Between which days a step falls so that it comes after what comes before it and before what follows it.
    func bounds(of step: ElectionStep) -> (earliest: Bound?, latest: Bound?) {
        var (earliest, latest): (Bound?, Bound?)
        for (other, day) in settled where other != step {
            if other.precedes(step) {
                let bound = Bound(day: day.adding(days: other.days(before: step)), step: other, settled: day)
                if earliest.map({ $0.day < bound.day }) ?? true { earliest = bound }
            }
            if step.precedes(other) {
                let bound = Bound(day: day.adding(days: -step.days(before: other)), step: other, settled: day)
                if latest.map({ bound.day < $0.day }) ?? true { latest = bound }
            }
        }
        if fixed[.voterList] == nil, step.precedes(.voterList), let last = rule(for: .voterList)?.window.latest,
            latest.map({ last < $0.day }) ?? true
        {
            latest = Bound(day: last, step: .voterList, settled: last)
        }
        return (earliest, latest)
    }

    func isInOrder(_ day: Day, for step: ElectionStep) -> Bool {
        let (earliest, latest) = bounds(of: step)
        return StepWindow(earliest: earliest?.day, latest: latest?.day).holds(day)
    }

    /// A day that practice gives, moved to where the settled days leave room for it.
    func fitted(_ due: Day, for step: ElectionStep) -> Day {
        let (earliest, latest) = bounds(of: step)
        let early = latest.map { min(due, $0.day) } ?? due
        return earliest.map { max(early, $0.day) } ?? early
    }

    /// The clause that orders a step, else the one it comes before or after.
    func citation(of step: ElectionStep, beside other: ElectionStep) -> Citation? {
        clause(of: step) ?? clause(of: other)
    }

    private func clause(of step: ElectionStep) -> Citation? {
        switch step {
        case .committee, .schedule: charter?.committeeExit?.citation
        case .registration, .voterList, .objections, .answers: charter?.voterList?.citation
        case .nomination, .nominees, .candidates, .declining, .meeting: charter?.spareCandidates?.citation
        case .proxies: charter?.proxyTerms(electing: .voters)?.citation
        case .officers, .place, .vote, .result: charter?.turnout(.voters)?.citation
        case .handover: charter?.handover?.citation
        }
    }
}
