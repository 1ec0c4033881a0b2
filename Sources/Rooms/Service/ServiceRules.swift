import Kernel
import Prompt

extension Book {
    func decide(_ command: ServiceCommand, with ledger: OpenLedger?, at stamp: Stamp) throws(Refusal) -> [Event] {
        switch command {
        case .opened: return [.service(self.ledger.isMade ? .opened : .made)]
        case .rewrapped: return [.service(.rewrapped)]
        case .recoveryPrinted: return [.service(.recoveryPrinted)]
        case .category(let name):
            guard ledger != nil else { throw .service(.shut(sealed: self.ledger.sealed.count)) }
            if let known = category(named: name) { throw .service(.sameCategory(known)) }
            return [.service(.categoryAdded(name))]
        case .withdraw(let id):
            guard let ledger else { throw .service(.shut(sealed: self.ledger.sealed.count)) }
            let client = try ledger.register.known(id)
            guard client.state != .withdrawn, let key = ledger.keyName(of: id) else {
                throw .service(.ended(id, .withdrawn))
            }
            return [.service(.destroyed(key: key))]
        case .destroy(let id):
            guard let ledger else { throw .service(.shut(sealed: self.ledger.sealed.count)) }
            return try destroying(id, of: ledger, today: stamp.at.day).map(Event.service)
        case .publish(let from, let to):
            guard let ledger else { throw .service(.shut(sealed: self.ledger.sealed.count)) }
            if let from, to < from { throw .service(.endsBeforeItBegins(from: from, to: to)) }
            guard to <= stamp.at.day else { throw .service(.dayAhead(to)) }
            let services = ServiceFigures(of: ledger)
            return [.service(.published(publication(of: services, over: ReportPeriod(from: from, to: to))))]
        default:
            guard let ledger else { throw .service(.shut(sealed: self.ledger.sealed.count)) }
            let (id, fact) = try ledger.register.decide(command, in: self, today: stamp.at.day)
            return [.service(.sealed(try ledger.sealing(fact, of: id)))]
        }
    }

    mutating func apply(_ event: ServiceEvent, at stamp: Stamp) {
        var ledger = self.ledger
        // Held once while it changes, else every line would copy what it holds.
        ledgerState = nil
        switch event {
        case .made:
            ledger.isMade = true
            ledger.openings.append(stamp)
        case .opened: ledger.openings.append(stamp)
        case .rewrapped, .recoveryPrinted: break
        case .categoryAdded(let name): ledger.categories.append(name)
        case .sealed(let fact): ledger.sealed.append(SealedEntry(stamp: stamp, fact: fact))
        case .published(let figures):
            ledger.publications = (ledger.publications ?? []) + [DatedRelease(stamp: stamp, content: figures)]
        case .destroyed(let key), .expired(let key, _): ledger.destroyed.append(key)
        }
        ledgerState = ledger
    }
}

extension ServiceRegister {
    /// What a line would bring to whom.
    func decide(
        _ command: ServiceCommand, in book: Book, today: Day
    ) throws(Refusal) -> (ClientID, ServiceFact) {
        switch command {
        case .register(let change, let since):
            return (ClientID(clients.count + 1), try registering(change, since ?? today, in: book, today: today))
        case .change(let id, let change):
            let client = try served(id)
            guard let details = client.details else { throw .service(.ended(id, .withdrawn)) }
            if change.isRefused { throw .service(.wantsWithdrawal(id)) }
            // Whose consent is as it was may have another telephone all the same.
            let isAsked = change.consent != nil || change.born != nil || change.categories != nil
            let after = try checked(change.applied(to: details), since: client.since, in: book, isAsked)
            guard after != details else { throw .service(.nothingChanged(id)) }
            return (id, .changed(after))
        case .visit(let id, let by, let day, let text, let activity, let again):
            let day = try self.day(day, servedThen: id, today: today)
            let by = try helping(by, in: book)
            guard !by.isEmpty else { throw .service(.nobody) }
            if let activity, book.activity(activity) == nil { throw .service(.unknownActivity(activity)) }
            let isSame = visits.contains { visit in
                visit.client == id && visit.content.day == day && visit.content.by.contains { by.contains($0) }
            }
            guard again || !isSame else { throw .service(.sameVisit(id, day)) }
            return (id, .visited(Visit(by: by, day: day, text: text, activity: activity)))
        case .serve(let id, let kind, let by, let day, let minutes):
            let day = try self.day(day, servedThen: id, today: today)
            let (kind, by) = (try self.kind(kind), try helping(by, in: book))
            return (id, .served(Service(kind: kind, by: by, day: day, minutes: minutes)))
        case .pair(let id, let names, let day):
            let day = try self.day(day, of: try served(id), today: today)
            let names = try helping(names, in: book)
            guard !names.isEmpty else { throw .service(.nobody) }
            let paired = Set(pairs.filter { $0.client == id }.flatMap(\.names))
            guard !paired.isSuperset(of: names) else { throw .service(.alreadyPaired(id)) }
            return (id, .paired(names, day: day))
        case .openCase(let id, let goal, let day):
            let day = try self.day(day, of: try served(id), today: today)
            if let open = cases.first(where: { $0.client == id && $0.closed == nil }) {
                throw .service(.caseIsOpen(id, open.id))
            }
            return (id, .caseOpened(CaseID((cases.last?.id.number ?? 0) + 1), goal: goal, day: day))
        case .caseNote(let id, let text, let day):
            let file = try open(id)
            return (file.client, .caseNoted(id, text: text, day: try self.day(day, since: file, today: today)))
        case .closeCase(let id, let outcome, let day):
            let file = try open(id)
            return (file.client, .caseClosed(id, outcome: outcome, day: try self.day(day, since: file, today: today)))
        case .handOver(let id, let to, let hasConsent, let day):
            let client = try served(id)
            guard hasConsent else { throw .service(.noHandOverConsent(id)) }
            return (id, .handedOver(to: to, day: try self.day(day, of: client, today: today)))
        case .strike(let id, let reason, let day):
            let client = try known(id)
            // Whoever was handed over may be struck off: from then on the years of keeping run.
            guard client.state == .served || client.state == .handedOver else {
                throw .service(.ended(id, client.state))
            }
            let open = cases.filter { $0.client == id && $0.closed == nil }.map(\.id)
            guard open.isEmpty else { throw .service(.casesOpen(id, open)) }
            return (id, .struck(reason: reason, day: try self.day(day, of: client, today: today)))
        case .opened, .rewrapped, .recoveryPrinted, .category, .withdraw, .destroy, .publish:
            throw .service(.nobody)
        }
    }

    func known(_ id: ClientID) throws(Refusal) -> Client {
        guard let client = client(id) else { throw .service(.unknownClient(id)) }
        return client
    }

    private func served(_ id: ClientID) throws(Refusal) -> Client {
        let client = try known(id)
        guard client.state == .served else { throw .service(.ended(id, client.state)) }
        return client
    }

    /// A day on which somebody was served, also where they no longer are and what was done before comes in late.
    private func day(_ day: Day?, servedThen id: ClientID, today: Day) throws(Refusal) -> Day {
        let client = try known(id)
        guard client.state == .struck || client.state == .handedOver, let until = client.until, let day, day <= until
        else { return try self.day(day, of: try served(id), today: today) }
        return try self.day(day, of: client, today: today)
    }

    private func open(_ id: CaseID) throws(Refusal) -> CaseFile {
        guard let file = file(id) else { throw .service(.unknownCase(id)) }
        _ = try served(file.client)
        guard file.closed == nil else { throw .service(.caseClosed(id)) }
        return file
    }

    private func registering(
        _ change: ClientChange, _ since: Day, in book: Book, today: Day
    ) throws(Refusal) -> ServiceFact {
        guard since <= today else { throw .service(.dayAhead(since)) }
        guard let consent = change.consent, let name = change.name else { throw .service(.noConsent) }
        let details = try checked(
            change.applied(to: ClientDetails(name: name, consent: consent)), since: since, in: book, true)
        // Another of that name says in what they differ.
        let same = clients.first { client in
            guard client.state == .served, let known = client.details, known.name == name else { return false }
            func differs<Value: Equatable>(_ field: KeyPath<ClientDetails, Value?>) -> Bool {
                details[keyPath: field] != nil && details[keyPath: field] != known[keyPath: field]
            }
            return !(differs(\.born) || differs(\.household) || differs(\.group))
        }
        if let same { throw .service(.alreadyRegistered(same.id)) }
        return .registered(details, since: since)
    }

    /// - Parameter isAsked: whether who consents is looked at.
    private func checked(
        _ details: ClientDetails, since: Day, in book: Book, _ isAsked: Bool
    ) throws(Refusal) -> ClientDetails {
        var all = details
        all.categories = []
        for word in details.categories {
            guard let category = book.category(named: word) else {
                throw .service(.unknownCategory(nearest: Nearest.to(word, among: book.categories)))
            }
            if !all.categories.contains(category) { all.categories.append(category) }
        }
        if let born = details.born, born > since { throw .service(.bornLater) }
        guard isAsked, details.consent == .own else { return all }
        if let born = details.born {
            if born.age(on: since) < 14 { throw .service(.needsGuardian) }
        } else if let child = all.categories.first(where: ChildCategory.isOne) {
            throw .service(.needsBirth(child))
        }
        return all
    }

    private func day(_ day: Day?, of client: Client, today: Day) throws(Refusal) -> Day {
        let day = day ?? today
        guard day <= today else { throw .service(.dayAhead(day)) }
        guard client.since <= day else { throw .service(.dayBefore(day, since: client.since)) }
        return day
    }

    private func day(_ day: Day?, since file: CaseFile, today: Day) throws(Refusal) -> Day {
        let day = day ?? today
        guard day <= today else { throw .service(.dayAhead(day)) }
        guard file.opened <= day else { throw .service(.dayBefore(day, since: file.opened)) }
        return day
    }
}
