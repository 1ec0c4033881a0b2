import Kernel

/// What the papers around an election are told from. Most of them are due before the election meeting, so there need be none.
struct ElectionFacts {
    let book: Book
    let meeting: Meeting?
    let privacy: Privacy

    /// The calendar of this election: no other's days stand on its papers.
    var calendar: ElectionCalendar? {
        book.preparation(for: meeting).map {
            ElectionCalendar(day: $0.calendar.day, charter: book.heldLaw(on: $0.calendar.day), fixed: $0.calendar.steps)
        }
    }

    /// The election that the meeting held, as a hand-over follows it.
    private var handingOver: HandedOverElection? { meeting.flatMap(book.handedOverElection) }

    /// When the work was handed over to those elected.
    var handedOver: Day? { meeting == nil ? book.calendar?.handedOver : handingOver?.meeting.handedOver }

    /// By when it is to be.
    var handoverLimit: Day? {
        guard meeting != nil else { return calendar?.rule(for: .handover)?.window.latest }
        return handingOver.flatMap(book.handoverLimit)?.terms
    }

    /// Whether the law sets a day for it: not after a by-election.
    var hasHandoverLimit: Bool { handingOver?.isFull ?? true }

    /// Those in office on the day of the hand-over, as of that day; before it when the election was over.
    var takingOver: [OfficeTerm] {
        let held = handingOver?.elections.compactMap { book.meeting($0.id.meeting) } ?? []
        let last = held.map(\.number).max() ?? .max
        // Whom a later election brought in takes over by another list.
        return (handedOver ?? held.map(\.day).max() ?? day).map(seated)?.filter { $0.election.meeting <= last } ?? []
    }

    /// The day of the election: that of the meeting, else the one set.
    var day: Day? { meeting?.day ?? calendar?.day }

    /// The voters registered by name for this election; `nil` where nobody was.
    var register: VoterRegister? {
        kept.flatMap { $0.voters.isEmpty ? nil : $0 }
    }

    /// The register kept for this election. Names may be registered before a day is set.
    private var kept: VoterRegister? {
        meeting == nil ? book.register : book.preparation(for: meeting)?.register
    }

    /// Who is registered in another place for this election, and where.
    var elsewhere: [(key: String, value: String)] { kept?.elsewhere.sorted ?? [] }

    /// The voters by name: those registered, else everybody whom the book does not know to be too young.
    var voters: [String] {
        if let register { return register.voters.map(\.name) }
        return book.registry.people.filter { person in
            guard let born = person.details.born, let day else { return true }
            return born.age(on: day) >= votingAge
        }.map(\.name)
    }

    /// First votes of the meeting, a post once.
    var posts: [Election] {
        (meeting?.electionsOfPeople ?? []).filter { $0.call.round == 1 && $0.rule.method != .nomination }
    }

    /// Those whose ballots are to be printed: the votes still open, and once all are over the first ones.
    var ballots: [Election] {
        let open = meeting?.openElections ?? []
        if !open.isEmpty { return open }
        return posts.isEmpty ? meeting?.choosings ?? [] : posts
    }

    /// The election committee, if the book knows one.
    var committee: Committee? { book.committees.last { $0.name.contains("选举委员会") } }

    /// Its members, those without a post of their own in it behind those with one.
    var committeeMembers: [String] { committee?.members ?? [] }

    /// Who of them holds a post in it, by a vote on that post or as entered of the person.
    ///
    /// - Parameter word: 主任 or 副主任.
    func committeeOfficers(_ word: String) -> [String] {
        func isIt(_ post: String) -> Bool {
            post.contains("选举委员会") && post.hasSuffix(word) && (word == "副主任" || !post.hasSuffix("副主任"))
        }
        return committeeMembers.filter { name in
            book.offices.contains { $0.name == name && $0.ended == nil && isIt($0.post) }
                || book.registry[name]?.details.office.map(isIt) == true
        }
    }

    /// The body whose election it is: 某村村民委员会.
    var villageCommittee: String { book.header.community + (book.header.kind == .village ? "村民委员会" : "居民委员会") }

    /// Which committee is being elected, as the meeting's title says it: 第十二届.
    var termNumber: String? {
        (meeting?.opening.title.firstMatch(of: /第[〇零一二三四五六七八九十百0-9]+届/)).map { String($0.output) }
    }

    /// Who signs the notices.
    var issuer: String { committee?.name ?? (book.header.kind == .village ? "村民选举委员会" : "居民选举委员会") }

    /// Who sits on the village's or residents' committee; in another body's election whoever holds a post. In the order in which the posts
    /// were called: a chair elected only at the re-run stands first all the same.
    private func seated(on day: Day) -> [OfficeTerm] {
        let held = book.holders(on: day).map { $0.known(on: day) }
        let committee = held.filter { $0.body == "村民委员会" || $0.body == "居民委员会" }
        let calls = book.meetings.flatMap(\.elections).map(\.call.post)
        func place(_ term: OfficeTerm) -> Int { calls.firstIndex(of: term.post) ?? calls.count }
        let places = (committee.isEmpty ? held : committee).enumerated().map { (place($1), $0, $1) }
        return places.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    /// Those who supervise the committee's work.
    var supervisors: [OfficeTerm] {
        day.map { (book.holders(on: $0) + book.chosenByMotion(on: $0)).filter { $0.post.contains("监督") } } ?? []
    }

    /// From what age one votes under the rules of the day.
    var votingAge: Int { meeting.flatMap { book.charter(of: $0) }?.ageToVote ?? 18 }
}
