/// Words that an entry brought into the book, and where they stand.
///
/// Only words can be corrected. Figures (votes, counts, amounts, dates) are undone and typed again, because decisions
/// rest on them.
struct Words {
    enum Place {
        case remark(meeting: Int, item: Int, index: Int)
        case resolution(meeting: Int, item: Int, index: Int)
        case itemTitle(meeting: Int, item: Int)
        /// The reason of everyone excused or absent by that entry.
        case apology(meeting: Int)
        case title(meeting: Int)
        case venue(meeting: Int)
        case motion(Int)
        case amendment(QuestionID)
        case action(ActionID)
    }

    let entry: Int
    let text: String
    let place: Place

    /// Whether something was decided in these words, so that digits in them are figures.
    var areDecided: Bool {
        switch place {
        case .remark, .itemTitle, .apology, .title, .venue: false
        case .resolution, .motion, .amendment, .action: true
        }
    }

    /// The meeting in which they stand, as far as the place says so.
    var meeting: Int? {
        switch place {
        case .remark(let meeting, _, _), .resolution(let meeting, _, _), .itemTitle(let meeting, _),
            .apology(let meeting), .title(let meeting), .venue(let meeting):
            meeting
        case .motion, .amendment, .action: nil
        }
    }
}

extension Book {
    /// The words that an entry brought in; `nil` where it has none that can be corrected.
    func words(ofEntry entry: Int) -> Words? {
        for meeting in meetings.reversed() where meeting.opened.entry <= entry {
            if let found = words(in: meeting, where: { number, _ in number == entry }) { return found }
            break
        }
        return wordsOfMotionsAndActions { number, _ in number == entry }
    }

    /// The words of the latest entry that hold the old ones.
    func words(holding old: String) -> Words? {
        let holds = { (_: Int, text: String) in text.contains(old) }
        let elsewhere = wordsOfMotionsAndActions(where: holds)
        for meeting in meetings.reversed() {
            if let elsewhere, elsewhere.entry > meeting.closed?.entry ?? .max { return elsewhere }
            if let found = words(in: meeting, where: holds) {
                return elsewhere.map { $0.entry > found.entry ? $0 : found } ?? found
            }
        }
        return elsewhere
    }

    private func words(in meeting: Meeting, where matches: (Int, String) -> Bool) -> Words? {
        var found: Words?
        func consider(_ entry: Int, _ text: String, _ place: @autoclosure () -> Words.Place) {
            guard entry > found?.entry ?? 0, matches(entry, text) else { return }
            found = Words(entry: entry, text: text, place: place())
        }
        consider(meeting.opened.entry, meeting.opening.title, .title(meeting: meeting.number))
        if let venue = meeting.opening.place { consider(meeting.opened.entry, venue, .venue(meeting: meeting.number)) }
        for apology in meeting.attendance.excused + meeting.attendance.absent {
            guard let reason = apology.reason else { continue }
            consider(apology.stamp.entry, reason, .apology(meeting: meeting.number))
        }
        for item in [meeting.preamble] + meeting.items {
            if item.number > 0 {
                consider(item.stamp.entry, item.title, .itemTitle(meeting: meeting.number, item: item.number))
            }
            for (index, resolution) in item.resolutions.enumerated() {
                consider(
                    resolution.stamp.entry, resolution.text,
                    .resolution(meeting: meeting.number, item: item.number, index: index))
            }
            // The latest remark that matches is the one meant, so an item is searched from its end.
            for index in item.remarks.indices.reversed() where item.remarks[index].stamp.entry > found?.entry ?? 0 {
                let remark = item.remarks[index]
                guard matches(remark.stamp.entry, remark.remark.text) else { continue }
                consider(
                    remark.stamp.entry, remark.remark.text,
                    .remark(meeting: meeting.number, item: item.number, index: index))
                break
            }
        }
        return found
    }

    private func wordsOfMotionsAndActions(where matches: (Int, String) -> Bool) -> Words? {
        var found: Words?
        func consider(_ entry: Int, _ text: String, _ place: Words.Place) {
            guard entry > found?.entry ?? 0, matches(entry, text) else { return }
            found = Words(entry: entry, text: text, place: place)
        }
        // An old motion may have a new amendment, so every motion is looked at.
        for proposal in proposals.reversed() {
            consider(proposal.stamp.entry, proposal.text, .motion(proposal.number))
            for amendment in proposal.amendments {
                consider(amendment.stamp.entry, amendment.text, .amendment(amendment.id))
            }
        }
        for action in actions.reversed() {
            guard action.stamp.entry > found?.entry ?? 0 else { break }
            consider(action.stamp.entry, action.text, .action(action.id))
        }
        return found
    }

    /// Puts new words where the old stood.
    mutating func rewrite(_ words: Words, as text: String) {
        switch words.place {
        case .remark(let meeting, let item, let index):
            changeItem(item, of: meeting) { $0.remarks[index].remark.text = text }
        case .resolution(let meeting, let item, let index):
            changeItem(item, of: meeting) { $0.resolutions[index].text = text }
        case .itemTitle(let meeting, let item):
            changeItem(item, of: meeting) { $0.title = text }
        case .apology(let meeting):
            changeApologies(words.entry, of: meeting) { $0.reason = text }
        case .title(let meeting):
            meetings[meeting - 1].opening.title = text
        case .venue(let meeting):
            meetings[meeting - 1].opening.place = text
        case .motion(let number):
            if let place = place(ofProposal: number) { proposals[place].text = text }
        case .amendment(let id):
            guard let place = place(ofProposal: id.proposal),
                let index = proposals[place].amendments.firstIndex(where: { $0.id == id })
            else { return }
            proposals[place].amendments[index].text = text
        case .action(let id):
            if let place = place(ofAction: id) { actions[place].text = text }
        }
    }

    mutating func changeItem(_ item: Int, of meeting: Int, _ change: (inout AgendaItem) -> Void) {
        guard meetings.indices.contains(meeting - 1) else { return }
        meetings[meeting - 1].changeItem(item, change)
    }

    mutating func changeApologies(
        _ entry: Int, of meeting: Int, _ change: (inout Attendance.Apology) -> Void
    ) {
        guard meetings.indices.contains(meeting - 1) else { return }
        meetings[meeting - 1].attendance.changeApologies(of: entry, change)
    }
}
