import Kernel

extension Wording {
    func votesChart(_ post: String, round: Int) -> String { electionCharts.votes(post, round: round) }
    func votesNeeded(_ votes: Int) -> String { electionCharts.needed(votes) }
    func chartRound(_ number: Int) -> String { electionCharts.round(number) }
    func calendarChart(_ day: Day) -> String { electionCharts.calendar(date(day)) }

    private var electionCharts: any ElectionChartWords {
        switch language {
        case .chinese: ElectionChartChinese()
        case .english: ElectionChartEnglish()
        }
    }
}
