import Kernel
import Ledger
import Prompt
import Sealing

/// One sitting at a book: takes lines, enters what the book accepts, answers.
///
///     let session = try Session(journal: journal, templates: folders, screen: Language.chinese.screen)
///     print(session.answer(to: Array("签到 杨通海".utf8)).script)     // #12 杨通海到会，到会1/10人
///
/// The order is always: read, decide, write to disk, apply, answer. A line that is refused changes nothing.
public final class Session {
    /// A question with numbered answers; gives the place of the one chosen, or `nil`.
    public typealias Ask = (_ question: String, _ options: [String]) -> Int?

    public let screen: any Screen
    public let view: View
    public private(set) var chronicle: Chronicle
    let journal: Journal
    let templates: TemplateFolders
    private let roster = Roster()
    var before: TimeRule.Before?
    /// What is wrong with the clock, until it was said; it is said once.
    private var clockWarning: Warning?
    private var hasWarnedOfClock = false
    /// When the box being read was opened by the clock, and the entry that opened it.
    private var boxOpened: (entry: Int, recorded: Moment)?
    /// How to ask the person at the prompt; `nil` in a script.
    public var ask: Ask?
    /// The ledger of people served, while it is open.
    var ledger: OpenLedger?
    /// How to ask for a passphrase without showing it; `nil` in a script.
    public var askSecret: ((_ prompt: String) -> String?)?
    /// The passphrase that the caller has, where it was given by a file: a line of the ledger then opens it by itself.
    public var passphrase: String?
    /// Opens and closes the board; `nil` where there is none to be had.
    public var boardKeeper: (any BoardKeeper)?
    /// The same, after the ledger was closed: no line opens it by itself then.
    var putAway: String?
    /// Whether what is on the screen should be wiped.
    var wipes = false
    /// The cost of a passphrase for a ledger that is made: see ``PassphraseLock/rounds``.
    public var passphraseRounds = PassphraseLock.rounds

    /// - Throws: `JournalError` where the book cannot be read.
    public init(journal: Journal, templates: TemplateFolders, screen: any Screen, view: View = View()) throws {
        self.journal = journal
        self.templates = templates
        self.screen = screen
        self.view = view
        chronicle = try journal.restore()
        if journal.count > 0, let last = try journal.entry(journal.count) {
            before = TimeRule.Before(at: last.at, recorded: last.recorded)
        }
        if let before { warn(ofClock: now, earlierThan: before.recorded) }
    }

    /// Lines without a stated time would be filed before those that stand already. A clock may be set by a minute without harm.
    private func warn(ofClock clock: Moment, earlierThan last: Moment) {
        guard !hasWarnedOfClock, last.seconds(since: clock) >= 60 else { return }
        hasWarnedOfClock = true
        clockWarning = .clockBehind(clock: clock, last: last)
    }

    public var book: Book { chronicle.book }

    /// The clock, on the book's wall.
    var now: Moment { journal.clock.now(in: journal.header.zone) }

    public var status: Status {
        // A meeting typed in afterwards stands at its last line's time, not at the clock's.
        let line = TimeRule(clock: now, before: before, isMeetingOpen: book.meeting != nil)
        return Status(
            book, at: line.moment(nil, openingDay: nil), entry: journal.count,
            law: book.meeting == nil ? law : Book.Supplies())
    }

    /// The packs of law of the templates, read once: what is due by a law that no meeting brought into the book yet is due all the same.
    private lazy var law: Book.Supplies =
        (try? templates.sources(for: DueInquiry.needs(of: journal.header.kind))).map { Book.Supplies($0).readAhead() }
        ?? Book.Supplies()

    /// Answers a line as it came in. Whatever is wrong with it is an answer too.
    public func answer(to bytes: some Collection<UInt8>) -> Answer {
        let answer = answered(bytes)
        guard let warning = clockWarning, answer != .nothing else { return answer.legible }
        clockWarning = nil
        return answer.mapLines { $0 + [screen.prompt.warning + warning.told(by: screen)] }.legible
    }

    /// What to say of the clock before the first line, where somebody is there to read it. It is said once.
    public func takeClockWarning() -> String? {
        defer { clockWarning = nil }
        return clockWarning.map { screen.prompt.warning + $0.told(by: screen) }
    }

    private func answered(_ bytes: some Collection<UInt8>) -> Answer {
        var typed: TypedText?
        do {
            let line = try RawLine.text(bytes)
            guard case .words(let words, let stated) = try Utterance(line) else { return .nothing }
            typed = words
            return try answer(words, stated, line)
        } catch {
            // What was typed of somebody does not stay on the screen because the ledger was shut and took nothing of it.
            if ledger == nil, book.hasLedger, let typed, Verbs.areAboutClients(typed) { wipes = true }
            return .refused([screen.told(error, in: book)])
        }
    }

    /// Does what can wait until the answer is on the screen.
    public func rest(atEnd: Bool = false) { journal.rest(chronicle, atEnd: atEnd) }

    /// Ends the sitting: what was answered is in the book alone then, and where it is not, the sentence says where.
    public func end() -> String? {
        rest(atEnd: true)
        return journal.close()?.told(by: screen)
    }

    /// The book as its entries give it. A snapshot is good enough to go on with, but what leaves the house rests on the journal.
    func foldedBook() throws(JournalError) -> Book {
        if journal.restsOnSnapshot { chronicle = try journal.replay() }
        return book
    }

    // MARK: One line

    private func answer(_ words: TypedText, _ stated: StatedTime?, _ line: String, answers: [String: String] = [:])
        throws
        -> Answer
    {
        let clock = now
        let time = TimeRule(clock: clock, before: before, isMeetingOpen: book.meeting != nil)
        let reading = try read(words, at: time.moment(stated, openingDay: nil), answers)
        switch reading.act {
        case .leave:
            return .left([status.told(by: screen)])
        case .ask(.ledger(let act)):
            return try answer(act, line, time.moment(stated, openingDay: nil))
        case .ask(let query):
            return .asked(try lines(for: query))
        case .command(let command):
            var recorded = clock
            if command.content.isSealed || wantsLedger(command) {
                // Opening takes its time, and the entry that says so stands before this line's.
                if try openByItself(time.moment(stated, openingDay: nil)) { recorded = now }
            }
            var at = time.moment(stated, openingDay: command.content.openingDay)
            if command.content.isOfBox, let opened = try openingOfBox() {
                recorded = opened.recorded
                if stated == nil { at = opened.at }
            }
            if stated == nil, let opened = book.meeting?.opened.at { warn(ofClock: at, earlierThan: opened) }
            let stamp = Stamp(entry: journal.count + 1, at: at)
            do {
                return try enter(command, reading, line, at: stamp, recorded: recorded, isLate: stated != nil)
            } catch let refusal as Refusal {
                guard let asked = refusal.reason.question(by: screen),
                    let place = ask?(asked.words, asked.options.map(\.words))
                else { throw refusal }
                let kept = [asked.key: asked.options[place].kept]
                return try answer(words, stated, line, answers: reading.answers.merging(kept) { $1 })
            }
        }
    }

    /// The time of every paper is the time its box was opened: who came and went when, and when a paper was called, together
    /// could tell whose it is. The clock's time of an entry stands in its chain, and so in every export.
    private func openingOfBox() throws -> (at: Moment, recorded: Moment)? {
        guard let opened = book.meeting?.reading?.opened else { return nil }
        if boxOpened?.entry != opened.entry {
            boxOpened = try journal.entry(opened.entry).map { (opened.entry, $0.recorded) }
        }
        return boxOpened.map { (opened.at, $0.recorded) }
    }

    private func read(_ words: TypedText, at moment: Moment, _ answers: [String: String]) throws -> Reading {
        roster.follow(book.registry)
        let asking = ask.map { ask in
            { (choice: ReadingContext.Choice) -> String? in
                ask(self.screen.prompt.whichName(choice.words), choice.options).map { choice.options[$0] }
            }
        }
        return try Reading(
            words, in: ReadingContext(book: book, roster: roster, at: moment, answers: answers, ask: asking))
    }

    private func enter(
        _ command: Command, _ reading: Reading, _ line: String, at stamp: Stamp, recorded: Moment, isLate: Bool
    ) throws -> Answer {
        var supplies = try supplies(for: command, at: stamp)
        ledger?.line = line
        supplies.ledger = ledger
        let events = try events(of: command, reading, supplies, at: stamp)
        if isLate { try book.refuseBeforeOpening(events, at: stamp) }
        let looseEnds = command.content.endsMeeting ? book.looseEnds : []
        if !looseEnds.isEmpty, let ask {
            let question = ([screen.prompt.unfinished] + looseEnds.map { "  \($0.told(by: screen))" }).joined(
                separator: "\n")
            guard ask(question, [screen.prompt.closeAnyway, screen.prompt.goBack]) == 0 else {
                return .asked([status.told(by: screen)])
            }
        }
        let glance = Glance(book, events: events)
        let wasOpen = book.meeting != nil
        let isSealed = command.content.isSealed || events.contains(where: \.content.isSealed)
        let change = vaultChange(by: events)
        let entry = try journal.append(
            line: isSealed ? Self.sealedLine : line, at: stamp.at, recorded: recorded, events: events,
            texts: supplies.texts.filter { text in events.contains { $0.content.textTaken == text.sha256 } },
            answers: isSealed ? [:] : reading.answers, vault: change)
        try take(entry)
        ledger?.forget(change.remove)
        ledger?.line = ""
        ledger?.follow(book)
        let scene = Scene(book: book, before: glance, at: stamp.at, strokes: view.strokes, ledger: ledger)
        var lines = try sentences(events, scene)
        if wasOpen, isLate, let before, stamp.at < before.at {
            lines.append(Warning.lateRecord(at: stamp.at).told(by: screen))
        }
        lines += Warning.of(events, in: scene).map { screen.prompt.warning + $0.told(by: screen) }
        if ask == nil, !looseEnds.isEmpty {
            lines += [screen.prompt.leftUnfinished] + looseEnds.map { "- \($0.told(by: screen))" }
        }
        if journal.holdsDestroyed { lines.append(screen.prompt.warning + screen.language.service.notEmptied) }
        before = TimeRule.Before(at: entry.at, recorded: entry.recorded)
        return .entered(entry.number, lines)
    }

    private func events(
        of command: Command, _ reading: Reading, _ supplies: Book.Supplies, at stamp: Stamp
    ) throws -> [Event] {
        switch command.content as? HistoryCommand {
        case .undo(let entry):
            try refuseUndoing(entry ?? chronicle.timeline.lastLive)
            let again = Redeciding(reading: readEntries)
            let undo = try chronicle.undo(entry, reading: readEntries, redeciding: again.again)
            return [.history(undo)] + (try chronicle.traces(of: undo, at: stamp, reading: readEntries))
        case .redo(let entry):
            let redo = try chronicle.redo(entry)
            return [.history(redo)] + (try chronicle.traces(of: redo, at: stamp, reading: readEntries))
        case nil:
            return try book.decide(command, adding: reading.newcomers, supplies: supplies, at: stamp)
        }
    }

    var readEntries: Chronicle.Reader { { [journal] in try journal.entries(in: $0) } }

    func take(_ entry: Entry) throws {
        do {
            try chronicle.take(entry, reading: readEntries)
        } catch {
            // The entry is on disk: the book is folded from there again.
            chronicle = try journal.restore()
        }
    }

    // MARK: What is brought in, what is asked, what is said

    /// The texts that a line wants from the templates; and for 签字 the paper that is signed.
    private func supplies(for command: Command, at stamp: Stamp) throws -> Book.Supplies {
        if let meeting = try command.content.meetingSigned(in: book) {
            return Book.Supplies([try paperToSign(meeting)])
        }
        return Book.Supplies(try templates.sources(for: book.needs(command, at: stamp)))
    }

    /// The record as it stands, with the hash of the journal that it stands on.
    private func paperToSign(_ meeting: Meeting) throws -> SourceText {
        let standing = Standing(entry: journal.count, hash: journal.head.description)
        let text = try PaperMaker(templates: templates)
            .text(.record, ofMeeting: meeting.number, in: foldedBook(), as: .html, standing: standing)
        let name = "\(Paper.record.name).\(PaperFormat.html.rawValue)"
        return SourceText(kind: .paper, name: name, file: "", text: text, sha256: SHA256.hex(of: text))
    }

    private func sentences(_ events: [Event], _ scene: Scene) throws -> [String] {
        if let event = events.first?.history {
            switch event {
            case .undone(let entries, _):
                return [screen.undone(try reverted(entries))]
                    + events.dropFirst().compactMap { $0.content.told(in: scene, by: screen) }
            case .redone(let entries, _):
                return [screen.redone(try reverted(entries))]
                    + events.dropFirst().compactMap { $0.content.told(in: scene, by: screen) }
            }
        }
        // What the line was typed for comes first, the texts and people it brought in after it.
        let brought = events.dropLast().filter(\.content.isBroughtIn)
        let own = events.filter { !brought.contains($0) }
        let said = own.compactMap { $0.content.told(in: scene, by: screen) }
        return said + brought.compactMap { $0.content.told(in: scene, by: screen) }
    }

    private func reverted(_ entries: [Int]) throws -> [Reverted] {
        try entries.map { Reverted(entry: $0, line: try journal.entry($0)?.line.shortened(to: 120) ?? "") }
    }
}
