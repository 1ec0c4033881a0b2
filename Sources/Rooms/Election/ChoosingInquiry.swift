import Kernel
import Prompt

/// What is asked of choosings: all of them, or those of a title.
struct ChoosingInquiry: Inquiring {
    let title: String?

    init(_ title: String? = nil) { self.title = title }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let found = try choosings(book)
        guard !found.isEmpty else { return [screen.prompt.nothingYet] }
        return found.flatMap { meeting, election in lines(election, meeting, book, screen) }
    }

    private func choosings(_ book: Book) throws(Refusal) -> [(Meeting, Election)] {
        let all = book.meetings.flatMap { meeting in meeting.choosings.map { (meeting, $0) } }
        guard let title else { return all }
        let found = all.filter { $0.1.post.folded == title.folded }
        guard !found.isEmpty else { throw .choosing(.unknownChoosing(title, known: unique(all.map(\.1.post)))) }
        return found
    }

    private func lines(_ election: Election, _ meeting: Meeting, _ book: Book, _ screen: any Screen) -> [String] {
        let (words, wording) = (screen.language.choosings, screen.wording)
        if election.isDeclared {
            return [words.result(election.post, round: election.call.round, wording.because(election))]
                + wording.findings(election, in: meeting, book).map { "  " + wording.sentence($0) }
        }
        guard let choosing = election.choosing else { return [] }
        return [wording.called(election.call, choosing)]
            + choosing.projects.enumerated().map { place, project in
                "  " + words.listed(place + 1, project.name, book.text(of: project).withoutFullStop, project.cost)
            }
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        .object([
            .init(
                "choosings",
                .array(try choosings(book).map { ChoosingJSON(election: $1, meeting: $0, book: book).value }))
        ])
    }
}
