/// What stands in and under the drawings of an election.
protocol ElectionChartWords: Sendable {
    func votes(_ post: String, round: Int) -> String
    func needed(_ votes: Int) -> String
    func round(_ number: Int) -> String
    func calendar(_ day: String) -> String
}

struct ElectionChartChinese: ElectionChartWords {
    func votes(_ post: String, round: Int) -> String { round > 1 ? "\(post)得票（第\(round)次投票）" : "\(post)得票" }
    func needed(_ votes: Int) -> String { "当选须\(votes)票" }
    func round(_ number: Int) -> String { "第\(number)轮" }
    func calendar(_ day: String) -> String { "选举日程（选举日\(day)）" }
}

struct ElectionChartEnglish: ElectionChartWords {
    func votes(_ post: String, round: Int) -> String {
        round > 1 ? "Votes for \(post), ballot \(round)" : "Votes for \(post)"
    }
    func needed(_ votes: Int) -> String { "\(votes) needed" }
    func round(_ number: Int) -> String { "Round \(number)" }
    func calendar(_ day: String) -> String { "Calendar of the election of \(day)" }
}
