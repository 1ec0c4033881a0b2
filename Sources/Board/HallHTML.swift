import Kernel
import Yard

/// The view as HTML: the same for the wall and for phones, which style sheets tell apart.
///
/// No style stands in it, so that none has to be allowed: bars are drawn.
struct HallHTML {
    let view: HallView
    private var words: any HallWords { view.language.hall }

    /// What stands in `<main>`. `showsTime` is false where two are compared: a clock that runs on is no news.
    func fragment(showsTime: Bool = true) -> String {
        guard let sitting = view.sitting else {
            return """
                <div class="board none"><header><p class="community">\(text(view.community))</p>\
                <h1>\(text(words.noMeetingYet))</h1></header></div>
                """
        }
        let timed = HallTimers(showsTime: showsTime)
        let main = [item(timed), notices, question, counts, decisions].joined()
        let aside = [quorum, floor(timed), agenda, tasks].joined()
        return """
            <div class="board \(sitting.state.rawValue)\(marks)">\
            \(header(sitting))<div class="main">\(main)</div><aside>\(aside)</aside></div>
            """
    }

    /// The last decision as a reader's voice should say it; empty where there is none.
    var said: String {
        guard let last = view.decisions.first else { return "" }
        return [last.head, last.text, last.because].filter { !$0.isEmpty }.joined(
            separator: view.language == .chinese ? "。" : ". ")
    }

    /// What a style sheet has to know of the whole: whether papers are read, of several posts, of many people.
    private var marks: String {
        let rows = view.counts.reduce(0) { $0 + $1.rows.count }
        return (view.sitting?.festivals.isEmpty == false ? " feast" : "")
            + (view.counts.contains { $0.isBeingRead } ? " counting" : "") + (view.counts.count > 1 ? " several" : "")
            + (rows > 24 ? " crowded" : rows > 10 ? " many" : "")
    }

    private func text(_ text: String) -> String { Escaping.html(text) }

    private func header(_ sitting: HallView.Sitting) -> String {
        let about = [
            sitting.kind, sitting.date, sitting.place, sitting.chair.map(words.chair),
        ].compactMap { $0 }.filter { !$0.isEmpty }
        let festivals = sitting.festivals.map { " <span class=\"festival\">\(text($0))</span>" }.joined()
        return """
            <header><p class="community">\(text(view.community))</p><h1>\(text(sitting.title))</h1>\
            <p class="about">\(about.map { "<span>\(text($0))</span>" }.joined(separator: " "))\
            \(festivals) <strong class="state">\(text(sitting.stateTold))</strong></p></header>
            """
    }

    private func item(_ timed: HallTimers) -> String {
        guard let item = view.item else { return "" }
        let limit = item.limit.map { " <span class=\"limit\">\(text(words.limit($0)))</span>" } ?? ""
        return """
            <section class="item"><h2><span class="number">\(text(words.item(item.number)))</span> \(text(item.title))</h2>\
            <p class="clock">\(timed.html(item.timer, limit: item.limit))\(limit)</p></section>
            """
    }

    private var notices: String {
        view.notices.map { "<p class=\"notice\">\(text($0))</p>" }.joined()
    }

    // MARK: The question

    private var question: String {
        guard let question = view.question else { return "" }
        let length = question.pieces.reduce(0) { $0 + $1.text.count }
        let size = length > 160 ? " longest" : length > 80 ? " long" : ""
        let people = [question.mover.map(words.moved), question.seconder.map(words.seconded), question.amount]
            .compactMap { $0 }
        let amendments = question.amendments.map { amendment in
            """
            <li\(amendment.isDecidedNow ? " class=\"now\"" : "")><b>\(text(words.amendment(amendment.id, by: amendment.mover)))</b> \
            \(text(amendment.text))</li>
            """
        }
        return """
            <section class="question"><h2>\(text(words.question)) <span class="id">\(text(question.id))</span></h2>\
            <p class="words\(size)">\(question.pieces.map(piece).joined())</p>\
            \(people.isEmpty ? "" : "<p class=\"people\">\(people.map { "<span>\(text($0))</span>" }.joined(separator: " "))</p>")\
            \(amendments.isEmpty ? "" : "<ul class=\"amendments\">\(amendments.joined())</ul>")</section>
            """
    }

    private func piece(_ piece: HallView.Question.Piece) -> String {
        switch piece.change {
        case .kept: text(piece.text)
        case .removed: "<del><span class=\"voice\">\(text(words.removed))</span>\(text(piece.text))</del>"
        case .added: "<ins><span class=\"voice\">\(text(words.added))</span>\(text(piece.text))</ins>"
        }
    }

    // MARK: The count

    private var counts: String { view.counts.map(count).joined() }

    private func count(_ count: HallView.Count) -> String {
        let rows = count.rows.map { row in
            let number = row.number.map { "<span class=\"number\">\($0)</span> " } ?? "<span class=\"number\">+</span> "
            let mark =
                row.isElected
                ? " <span class=\"mark\">\(text(words.elected))</span>"
                : row.isCertain ? " <span class=\"mark\">\(text(words.certain))</span>" : ""
            let cost = row.cost.map { " <span class=\"cost\">\(text($0))</span>" } ?? ""
            return """
                <tr\(row.isElected || row.isCertain ? " class=\"sure\"" : "")><th scope="row">\(number)\(text(row.name))\(cost)\(mark)</th>\
                <td class="strokes" aria-hidden="true">\(text(row.strokes))</td>\
                <td class="bar">\(Bar(row.votes, of: count.scale, mark: count.needed).svg)</td>\
                <td class="votes">\(text(words.votes(row.votes, against: row.against)))</td></tr>
                """
        }
        let budget = count.budget.map { budget in
            """
            <p class="budget">\(text(budget.told))</p>\(Bar(budget.chosen.fen, of: budget.total.fen, mark: nil).svg)
            """
        }
        let needed = count.neededTold.map { "<span class=\"needed\">\(text($0))</span>" } ?? ""
        return """
            <section class="count\(count.isBeingRead ? " reading" : "")">\
            <h2>\(text(words.count)) <span class="id">\(text(count.title))</span></h2>\
            <p class="figures">\(text(count.head)) \(needed)</p>\(budget ?? "")\
            <table><tbody>\(rows.joined())</tbody></table></section>
            """
    }

    private var decisions: String {
        guard !view.decisions.isEmpty else { return "" }
        let list = view.decisions.map { decision in
            """
            <li class="\(decision.tone.rawValue)"><h3>\(text(decision.head))</h3>\
            \(decision.text.isEmpty ? "" : "<p class=\"words\">\(text(decision.text))</p>")\
            \(decision.because.isEmpty ? "" : "<p class=\"because\">\(text(decision.because))</p>")</li>
            """
        }
        return "<section class=\"decisions\"><h2>\(text(words.decisions))</h2><ol>\(list.joined())</ol></section>"
    }

    // MARK: Beside it

    private var quorum: String {
        guard let quorum = view.quorum else { return "" }
        let (present, required) = (quorum.present ?? 0, quorum.required ?? 0)
        let scale = max(quorum.entitled ?? 0, required, present, 1)
        let bar =
            present + required > 0
            ? "<p class=\"present\"><b>\(present)</b>\(quorum.entitled.map { "/\($0)" } ?? "")</p>"
                + Bar(present, of: scale, mark: required > 0 ? required : nil).svg
            : ""
        let state = quorum.isMet.map { $0 ? " met" : " short" } ?? ""
        return """
            <section class="quorum\(state)"><h2>\(text(words.attendance))</h2>\(bar)\
            <p class="told">\(text(quorum.told))</p></section>
            """
    }

    private func floor(_ timed: HallTimers) -> String {
        let floor = view.floor
        guard floor.speaker != nil || !floor.waiting.isEmpty else { return "" }
        func told(_ speaker: HallView.Floor.Speaker) -> String {
            let side = speaker.side.map { " class=\"side \($0 == .for ? "for" : "against")\"" } ?? ""
            return text(speaker.name) + (speaker.sideTold.map { " <span\(side)>\(text($0))</span>" } ?? "")
        }
        let speaking = floor.speaker.map { speaker in
            "<p class=\"speaking\">\(told(speaker)) \(floor.timer.map { timed.html($0, limit: nil) } ?? "")</p>"
        }
        let waiting = floor.waiting.map { "<li>\(told($0))</li>" }.joined()
        return """
            <section class="floor"><h2>\(text(words.floor))</h2>\(speaking ?? "")\
            \(waiting.isEmpty ? "" : "<h3>\(text(words.waiting))</h3><ol>\(waiting)</ol>")</section>
            """
    }

    private var agenda: String {
        guard !view.agenda.isEmpty else { return "" }
        let lines = view.agenda.map { line in
            """
            <li class="\(line.mark.rawValue)"\(line.mark == .now ? " aria-current=\"step\"" : "") value="\(line.number)">\
            \(text(line.title))\(line.outcome.isEmpty ? "" : " <span class=\"outcome\">\(text(line.outcome))</span>")</li>
            """
        }
        return "<section class=\"agenda\"><h2>\(text(words.agenda))</h2><ol>\(lines.joined())</ol></section>"
    }

    private var tasks: String {
        guard !view.tasks.isEmpty else { return "" }
        let list = view.tasks.map { task in
            """
            <li><span class="id">\(text(task.id))</span> \(text(task.text)) \
            <span class="owner">\(text(task.owner ?? words.openTask))</span>\
            \(task.due.map { " <span class=\"due\">\(text(words.due($0)))</span>" } ?? "")\
            \(task.state.map { " <span class=\"outcome\">\(text($0))</span>" } ?? "")</li>
            """
        }
        return "<section class=\"tasks\"><h2>\(text(words.tasks))</h2><ul>\(list.joined())</ul></section>"
    }
}

/// Clocks, which the page lets run on.
struct HallTimers {
    let showsTime: Bool

    func html(_ timer: HallView.Timer, limit: Int?) -> String {
        guard showsTime else { return "<time data-key=\"\(timer.key)\"></time>" }
        let (minutes, seconds) = timer.seconds.quotientAndRemainder(dividingBy: 60)
        let isOver = limit.map { timer.seconds > $0.multipliedReportingOverflow(by: 60).partialValue } ?? false
        return """
            <time\(isOver ? " class=\"over\"" : "") data-seconds="\(timer.seconds)" data-running="\(timer.isRunning)"\
            \(limit.map { " data-limit=\"\($0)\"" } ?? "") role="timer">\(minutes):\(seconds < 10 ? "0" : "")\(seconds)</time>
            """
    }
}

/// A line that fills, with a mark on it.
struct Bar {
    private let fill: Int
    private let mark: Int?

    init(_ value: Int, of scale: Int, mark: Int?) {
        func share(_ value: Int) -> Int {
            guard value > 0, scale > 0 else { return 0 }
            guard value < scale else { return 1_000 }
            // Of figures this large the thousandths are wide.
            return scale > 1 << 50 ? min(1_000, value / (scale / 1_000)) : value * 1_000 / scale
        }
        fill = share(value)
        self.mark = mark.map(share)
    }

    var svg: String {
        """
        <svg class="line" viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
        <rect class="track" width="1000" height="20"/><rect class="fill" width="\(fill)" height="20"/>\
        \(mark.map { "<rect class=\"mark\" x=\"\(max(0, min(994, $0 - 3)))\" width=\"6\" height=\"20\"/>" } ?? "")</svg>
        """
    }
}
