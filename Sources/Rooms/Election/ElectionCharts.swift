import Kernel
import Page
import Tally

/// What the papers of an election draw.
extension PaperRequest {
    /// `votes 1`, `votes 2`: the votes of each election of the meeting, round by round where its rule has rounds; `calendar`: the days
    /// around the election.
    func electionChart(_ name: String) -> Chart? {
        if name == "calendar" { return calendarChart }
        let words = name.split(separator: " ")
        guard words.count == 2, words[0] == "votes", let number = Int(words[1]), let meeting = chartedMeeting,
            let election = meeting.election(number), election.isDeclared
        else { return nil }
        let caption = wording.votesChart(election.post, round: election.call.round)
        if let count = RankedCount.count(of: election, in: meeting), !count.rounds.isEmpty {
            return ranked(count, caption)
        }
        return election.tally.lines.isEmpty ? nil : plain(election, caption)
    }

    /// The one that the paper is about, which need not be the last.
    private var chartedMeeting: Meeting? { (try? electionMeeting()).flatMap { $0 } }

    /// One column: votes by candidate, and the line they had to reach.
    private func plain(_ election: Election, _ caption: String) -> Chart {
        let elected = Set(election.declaration?.outcome.elected ?? [])
        let lines = election.tally.shown.enumerated()
            .filter { $0.offset < election.candidates.count || $0.element.votes > 0 }.map(\.element)
        // An election that is void elects nobody, however many votes somebody has.
        let needed = (election.declaration?.outcome).flatMap { $0.isValid ? $0.votesRequired : nil } ?? 0
        let most = max(1, needed, lines.map(\.votes).max() ?? 0)
        let bars = lines.map { line in
            RoundsChart.Bar(
                share: line.votes * 1000 / most, figure: "\(line.votes)", isElected: elected.contains(line.name))
        }
        let mark = needed > 1 ? (share: needed * 1000 / most, title: wording.votesNeeded(needed)) : nil
        return RoundsChart(
            caption: caption, names: lines.map(\.name), rounds: [.init(title: "", bars: bars)], needed: mark
        ).chart
    }

    private func ranked(_ count: Count, _ caption: String) -> Chart {
        let most = count.rounds.flatMap(\.votes).max().map { $0 > 0 ? $0 : 1 } ?? 1
        func share(_ votes: Rational) -> Int { Int((votes * 1000 / most).floor) }
        func figure(_ votes: Rational) -> String { votes.isInteger ? "\(votes)" : votes.decimal(2) }
        var (elected, out): (Set<Int>, Set<Int>) = ([], [])
        let rounds = count.rounds.map { round in
            elected.formUnion(round.elected)
            let bars = round.votes.enumerated().map { place, votes in
                RoundsChart.Bar(
                    share: share(votes), figure: out.contains(place) && votes.isZero ? "" : figure(votes),
                    isElected: elected.contains(place), isOut: round.excluded.contains(place))
            }
            out.formUnion(round.excluded)
            let flows = round.transfers.compactMap { transfer -> RoundsChart.Flow? in
                guard case .candidate(let to) = transfer.to, transfer.votes > 0 else { return nil }
                return .init(
                    from: transfer.from, to: to, share: share(transfer.votes), figure: "+" + figure(transfer.votes))
            }
            return RoundsChart.Round(title: wording.chartRound(round.number), bars: bars, flows: flows)
        }
        return RoundsChart(caption: caption, names: count.candidates.map(\.name), rounds: rounds).chart
    }

    /// From the first notice to the handing over.
    private var calendarChart: Chart? {
        guard let calendar = book.electionCalendar else { return nil }
        let rows = calendar.notices.map { notice in
            let window = calendar.rule(for: notice.step)?.window
            // A step with a term of days reaches from where it may begin to where it must end.
            let first = window?.earliest.map { min($0, notice.day) } ?? notice.day
            let last = window?.latest.map { max($0, notice.day) } ?? notice.day
            let isTerm = notice.step == .answers || notice.step == .handover
            return CalendarChart.Row(
                wording.name(of: notice.step), day: notice.day.description,
                first: (isTerm ? first : notice.day).number, last: (isTerm ? last : notice.day).number,
                isMain: notice.step == .vote)
        }
        return CalendarChart(caption: wording.calendarChart(calendar.day), rows: rows).chart
    }
}
