import Kernel

// What is told of people served and of their ledger, and when.
extension ServiceEvent {
    public func told(in scene: Scene, by screen: any Screen) -> String? {
        let words = screen.language.service
        switch self {
        case .made: return words.made()
        case .opened: return words.opened(sealed: scene.book.ledger.sealed.count)
        case .rewrapped: return words.rewrapped()
        case .recoveryPrinted: return nil
        case .categoryAdded(let name): return words.categoryAdded(name)
        case .destroyed: return words.destroyed()
        case .expired(_, let clause): return words.expired(clause)
        case .published(let figures): return words.told(figures)
        case .sealed(let sealed):
            guard let ledger = scene.ledger, let (id, fact) = ledger.opened(sealed) else { return words.sealed }
            return words.told(fact, of: id, in: ledger.register)
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        let words = course.wording.language.service
        return switch self {
        case .categoryAdded(let name): words.categoryAdded(name)
        case .published(let figures): words.told(figures)
        default: nil
        }
    }
}

extension ServiceWords {
    /// Each measure with its kinds of people behind it.
    fileprivate func told(_ publication: FiguresRelease) -> String {
        let measures = IndicatorMeasure.sealed.compactMap { measure -> String? in
            let own = publication.figures.filter { $0.measure == measure.rawValue }
            guard let whole = own.first(where: { $0.category == nil }) else { return nil }
            let kinds = own.compactMap { figure in figure.category.map { published($0, figure.value) } }
            return published(measure, whole.value) + bracketed(kinds.isEmpty ? [] : [list(kinds)])
        }
        return published(from: publication.from, to: publication.to, measures)
    }

    /// By number alone: what is on the screen is seen by whoever stands by.
    fileprivate func told(_ fact: ServiceFact, of id: ClientID, in register: ServiceRegister) -> String {
        switch fact {
        case .registered: registered(id)
        case .changed: changed(id)
        case .visited(let visit): visited(id, visit.day, visits: register.visits.count { $0.client == id })
        case .served(let service): served(id, service.day)
        case .paired(let names, _): paired(id, names.count)
        case .caseOpened(let file, _, _): caseOpened(file, id)
        case .caseNoted(let file, _, _): caseNoted(file, notes: register.file(file)?.notes.count ?? 0)
        case .caseClosed(let file, _, _): caseClosed(file)
        case .handedOver: handedOver(id)
        case .struck: struck(id)
        case .corrected(let entry, _, _): corrected(entry: entry, id)
        }
    }
}

extension ServiceRefusal: Reason {
    public func told(in book: Book, by screen: any Screen) -> String {
        let words = screen.language.service
        return switch self {
        case .shut(let sealed): words.shut(sealed: sealed)
        case .unknownClient(let id): words.unknownClient(id)
        case .unknownCase(let id): words.unknownCase(id)
        case .unknownActivity(let id): screen.language.activity.unknownActivity(id)
        case .unknownCategory(let near): words.unknownCategory(nearest: near, known: book.categories)
        case .sameCategory(let name): words.sameCategory(name)
        case .unknownHelper(let near): words.unknownHelper(nearest: near)
        case .unknownServiceKind(let near, let known): words.unknownServiceKind(nearest: near, known: known)
        case .noConsent: words.noConsent
        case .needsGuardian: words.needsGuardian
        case .needsBirth(let category): words.needsBirth(category)
        case .wantsWithdrawal(let id): words.wantsWithdrawal(id)
        case .noHandOverConsent(let id): words.noHandOverConsent(id)
        case .alreadyRegistered(let id): words.alreadyRegistered(id)
        case .nothingChanged(let id): words.nothingChanged(id)
        case .ended(let id, let state): words.ended(id, state)
        case .sameVisit(let id, let day): words.sameVisit(id, day)
        case .alreadyPaired(let id): words.alreadyPaired(id)
        case .caseIsOpen(let id, let file): words.caseIsOpen(id, file)
        case .nobody: words.nobody
        case .dayBefore(let day, let since): words.dayBefore(day, since: since)
        case .dayAhead(let day): words.dayAhead(day)
        case .bornLater: words.bornLater
        case .caseClosed(let id): words.caseIsClosed(id)
        case .casesOpen(let id, let cases): words.casesOpen(id, cases)
        case .cannotUndo(let entry): words.cannotUndo(entry)
        case .othersRest(let entry, let others): words.othersRest(entry, others)
        case .noTerminal: words.noTerminal
        case .wrongPassphrase: words.wrongPassphrase
        case .badPassphrase: words.badPassphrase
        case .noLedger: words.noLedger
        case .alreadyOpen: words.alreadyOpen
        case .badWords(let line): words.badWords(line: line)
        case .noVault: words.noVault
        case .endsBeforeItBegins(let from, let to): words.endsBeforeItBegins(from: from, to: to)
        case .unreadable(let entry): words.unreadable(entry)
        case .noOneText(let entry): words.noOneText(entry)
        case .noWordsLeft(let entry): words.noWordsLeft(entry)
        case .noKeeping: words.noKeeping
        case .stillKept(let id, let until, let clause): words.stillKept(id, until: until, clause)
        }
    }
}
