import Kernel

// The list of voters and the objections to it: what is said when.
extension Screen {
    public func word(_ ground: VotingGround) -> String { voterList.word(ground) }

    public func sentence(_ register: VoterRegister, in book: Book) -> String {
        let words = voterList
        var text = words.voters(register.voters.count)
        if let day = book.calendar?.day { text += words.electionDay(day) }
        guard let published = register.published else { return text + words.notPublished }
        text += words.published(published)
        if let rule = book.electionCalendar?.rule(for: .objections), let last = rule.window.latest {
            text += words.objections(until: last, rule.citation)
        }
        return text
    }

    public func sentence(_ objection: Objection, in book: Book) -> String {
        let words = voterList
        let text =
            words.objection(objection.number, objection.name, objection.day)
            + (objection.answer == nil ? words.standing(isListed: book.register?.has(objection.name) == true) : "")
            + (objection.by.map(words.raised) ?? "") + (objection.reason.map(words.because) ?? "")
        if let answer = objection.answer {
            return text + words.answered(answer.day, words.word(answer.ruling)) + words.bracketed([answer.reason])
        }
        guard let due = book.answerDue(objection) else { return text + words.answerNext(objection.number) }
        return text + words.answerNext(objection.number, by: due.terms, due.citation)
    }

    /// Who came onto the list; whom the book knows besides; whose age nobody could check.
    func registered(_ names: [String], in book: Book) -> String {
        guard let register = book.register else { return "" }
        let words = voterList
        let out = book.registry.people.map(\.name).filter { !register.has($0) && register.elsewhere[$0] == nil }
        let age = book.calendar.flatMap { book.heldLaw(on: $0.day)?.ageToVote }
        let young = out.filter { name in
            guard let age, let day = book.calendar?.day, let born = book.registry[name]?.details.born else {
                return false
            }
            return born.age(on: day) < age
        }
        let able = out.filter { !young.contains($0) }
        let ageless = register.voters.count { book.registry[$0.name]?.details.born == nil }
        var text = words.registered(names.count, total: register.voters.count)
        if !able.isEmpty { text += words.unregistered(able.count, Array(able.prefix(8))) }
        if able.count > 8 { text += words.andMore }
        if let age, !young.isEmpty { text += words.tooYoung(Array(young.prefix(8)), below: age) }
        if young.count > 8 { text += words.andMore }
        if ageless > 0 { text += words.ageUnknown(ageless) }
        return text
    }

    func answered(_ number: Int, _ answer: Objection.Answer, in book: Book) -> String {
        guard let register = book.register,
            let objection = register.objections.first(where: { $0.number == number })
        else { return "" }
        let text = sentence(objection, in: book) + voterList.votersNow(register.voters.count)
        guard let due = book.answerDue(objection), answer.day > due.terms else { return text }
        return "\(text)\n\(prompt.warning)\(voterList.answeredLate(due.terms, due.citation))"
    }
}
