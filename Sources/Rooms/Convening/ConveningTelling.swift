import Kernel

// What is told of meetings called ahead, and when.
extension ConveningEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let told = sentence(in: screen.language, scene.book)
        switch self {
        case .planned(let id, let terms, _, let notice), .changed(let id, _, let terms, _, let notice):
            guard notice.isLate(for: terms.day), let days = notice.days else { return told }
            return told
                + screen.language.convening.orMove(
                    id, to: notice.given.adding(days: days), orInHaste: notice.mayBeShort == true)
        case .cancelled, .held, .scheduled: return told
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let language = course.wording.language
        guard case .cancelled(_, let reason?) = self else { return sentence(in: language, course.facts.book) }
        return sentence(in: language, course.facts.book) + language.convening.bracketed([reason])
    }

    private func sentence(in language: Language, _ book: Book) -> String {
        let words = language.convening
        return switch self {
        case .planned(let id, let terms, _, let notice):
            words.planned(id, language.sentence(terms), language.sentence(notice, for: terms.day))
        case .changed(let id, let before, let after, _, let notice):
            words.changed(
                id, language.sentence(before), language.sentence(after), language.sentence(notice, for: after.day))
        case .cancelled(let id, _): words.cancelled(id)
        case .scheduled(let schedule, let before):
            words.scheduled(language.sentence(schedule), before: before.map(language.sentence))
        case .held(let id, _):
            words.held(id, book.call(id).map { language.sentence($0.notice, for: $0.terms.day) } ?? "")
        }
    }
}

extension Language {
    fileprivate func sentence(_ schedule: MeetingSchedule) -> String {
        convening.schedule(
            screen.wording.name(of: schedule.kind), of: schedule.committee, due.every(schedule.every),
            from: schedule.from, until: schedule.until,
            basis: [schedule.plan, schedule.proposal?.description].compactMap { $0 })
    }

    func sentence(_ terms: CallTerms) -> String {
        convening.call(
            screen.wording.name(of: terms.kind), terms.title == terms.kind.rawValue ? nil : terms.title,
            notes(of: terms))
    }

    private func notes(of terms: CallTerms) -> [String] {
        let words = convening
        let clock = terms.start.map { words.clock($0.asClock, terms.end.map(\.asClock)) }
        return [
            words.date(terms.day), clock, terms.place, terms.chair.map(words.chair),
            terms.body.map { words.entitled(told($0)) }, terms.rules.map(words.rules),
        ].compactMap { $0 } + notes(of: terms.lead)
            + (terms.items.map { [words.items($0.map { words.item($0.title, minutes: $0.minutes) })] } ?? [])
    }

    func notes(of lead: MeetingLead) -> [String] {
        [
            lead.trainer.map(convening.trainer), lead.supervisor.map(convening.supervisor),
            lead.minutes.map { convening.lesson(hours: Self.hours($0)) },
        ].compactMap { $0 }
    }

    private func told(_ body: BodyTerms) -> String {
        switch body {
        case .people(let number): convening.count(number, .people)
        case .households(let number): convening.count(number, .households)
        case .committee(let name): name
        case .names(let names): convening.list(names)
        }
    }

    /// When the notice went out, and whether that was soon enough.
    func sentence(_ notice: CallNotice, for day: Day) -> String {
        let words = convening
        let told = words.notice(notice.given, before: day.number - notice.given.number)
        guard let days = notice.days else { return told }
        return told
            + (notice.isLate(for: day)
                ? words.noticeIsLate(days, notice.citation) : words.noticeSuffices(days, notice.citation))
    }
}

extension ConveningRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.language.convening
        return switch self {
        case .unknownCall(let id): words.unknownCall(id)
        case .closed(let id, let state): words.closed(id, words.state(state, meeting: book.call(id)?.meeting))
        case .sameCall(let id): words.sameCall(id)
        case .past(let day): words.past(day)
        case .anotherDay(let id, let planned, let day): words.anotherDay(id, planned: planned, day)
        case .noticeAfter(let day, let meeting): words.noticeAfter(day, meeting: meeting)
        case .wantsReason(let id): words.wantsReason(id)
        case .wantsDay: words.wantsDay()
        case .badTime(let text): words.badTime(text)
        case .badCadence(let text): words.badCadence(text)
        case .wantsCadence: words.wantsCadence()
        case .notAdopted(let motion): words.notAdopted(motion)
        case .sameSchedule(let kind): words.sameSchedule(screen.wording.name(of: kind))
        case .backwards(let from, let until): words.backwards(from, until)
        case .badHours(let text): words.badHours(text)
        }
    }
}
