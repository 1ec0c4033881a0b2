import Kernel

/// A figure over people served that went out earlier, or that was withheld then, and whom it counted.
struct EarlierFigure: Hashable, Sendable {
    let measure: IndicatorMeasure
    /// The days that it was about.
    let period: ReportPeriod
    /// Whom or what it counted, by number, as the ledger stood then: those of whom anything can still be read.
    let counted: [Int]
    /// `nil` where it was withheld: that it is not nothing was told all the same.
    let value: Int?

    /// Those and, below nothing, as many as it counted and nobody knows any more: their data are destroyed, or what brought them was
    /// taken back. Of what was withheld nobody knows how many these are.
    var everybody: [Int] {
        guard let value else { return counted }
        return Array(counted.prefix(value)) + (0..<max(0, value - counted.count)).map { -1 - $0 }
    }
}

extension FiguresRelease {
    /// Its figures and whom they counted.
    ///
    /// - Parameter services: the ledger as it stood then.
    func figures(counting services: ServiceFigures) -> [EarlierFigure] {
        let period = ReportPeriod(from: from, to: to)
        return figures.compactMap { figure in
            guard let measure = IndicatorMeasure(rawValue: figure.measure) else { return nil }
            let items = services.items(of: measure, in: figure.category.map { [$0] } ?? [], over: period)
            return EarlierFigure(
                measure: measure, period: period, counted: measure.counted(items), value: figure.value)
        }
    }
}

extension IndicatorMeasure {
    /// What a measure counts of some lines, each once: people, or the lines themselves.
    func counted(_ items: [ServiceFigures.Item]) -> [Int] {
        Set(countsPeople ? items.map(\.person) : items.map(\.entry)).sorted()
    }
}
