/// Whose papers they are: one a person, a household, or the owners of the same units, whichever of them is named.
struct PaperVoters {
    private let franchise: Franchise?
    /// The voters of those asked about, each once.
    private(set) var ofEach: Set<String> = []

    init(_ book: Book, _ names: [String]) {
        franchise = book.meeting.map { Franchise(book, $0, asked: names.count) }
        ofEach = Set(names.map(voter))
    }

    func voter(_ name: String) -> String { franchise?.voter(name) ?? name }

    /// The names, of each voter the first.
    func once(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(voter($0)).inserted }
    }

    /// Under which name each voter's paper is noted.
    func noted(_ slips: [WrittenVote.Slip]) -> [String: String] {
        Dictionary(slips.compactMap { slip in slip.name.map { (voter($0), $0) } }, uniquingKeysWith: { one, _ in one })
    }
}

extension Book {
    func paperVoters(of names: [String]) -> PaperVoters { PaperVoters(self, names) }
}
