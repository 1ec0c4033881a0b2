import Prompt

// Who called or helped, and with what: a slip of the pen makes nobody new, and no new kind of service.
extension ServiceRegister {
    /// Names as they stand in the ledger. Somebody from elsewhere need not be known; a name near a known one is taken with a `!` alone, else
    /// a slip would walk round the guard against the same visit twice.
    func helping(_ words: [MarkedWord], in book: Book) throws(Refusal) -> [String] {
        var names: [String] = []
        for word in words {
            if !word.isMarked, !book.registry.knows(word.text), !helpers.contains(word.text) {
                let known = Set(book.registry.people.map(\.name)).union(helpers)
                let near = known.sorted().filter { Self.isNear(word.text, $0) }
                guard near.isEmpty else { throw .service(.unknownHelper(nearest: Array(near.prefix(3)))) }
            }
            if !names.contains(word.text) { names.append(word.text) }
        }
        return names
    }

    /// 吴秀分 and 吴秀芬 are typed alike; 杨秀平 and 杨海平 are two people of one village. What is only near is asked about at a terminal.
    private static func isNear(_ word: String, _ name: String) -> Bool {
        Nearest.distance(word.folded, name.folded).map { $0 == 0 || !name.containsHan } ?? false
    }

    /// A usual kind of service, one that the ledger has already, or one that is meant so.
    func kind(_ word: MarkedWord) throws(Refusal) -> String {
        if let usual = UsualService.named(word.text) { return usual.rawValue }
        let known = services.map(\.content.kind)
        guard !word.isMarked, !known.contains(word.text) else { return word.text }
        let all = UsualService.allCases.map(\.rawValue) + Set(known).sorted()
        throw .service(
            .unknownServiceKind(
                nearest: Nearest.to(word.text, among: all), known: UsualService.allCases.prefix(4).map(\.rawValue)))
    }
}
