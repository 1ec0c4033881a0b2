struct MergeEnglish: MergeWords {
    func sameFile(_ path: String) -> String { "\(path): both names are one file; name two copies that went on apart" }
    func notOne(_ one: String, _ other: String) -> String {
        "\(one) and \(other) were never one book and cannot be merged"
    }
    func nothingNew(_ path: String, in other: String) -> String {
        "\(other) has everything that \(path) has; nothing to merge: go on with \(other)"
    }
    var twoLedgers: String {
        "each copy made a ledger of people served, under another key: keep one, enter in it what the other holds, then merge"
    }
    func keysUnseen(_ path: String) -> String {
        "\(path): a person's key is in this copy alone, and nobody can tell whether it is new or was destroyed in the other: withdraw the consent in it, or merge a backup of the other in which no line of the ledger was undone"
    }

    func stem(_ entries: Int) -> String { "the common beginning ends with entry \(entries)" }
    func side(_ name: String, first: Int, last: Int, head: String, taken: Int, open: Int, aside: Int) -> String {
        "\(name): entries \(first)–\(last) (\(head)), \(taken) taken"
            + (open > 0 ? ", \(open) left to somebody" : "") + (aside > 0 ? ", \(aside) not needed" : "")
    }
    func open(_ count: Int) -> String {
        "not taken, kept in the book as they were; look at them and type in the merged book what is so (\(count)):"
    }
    var nothingOpen: String { "nothing contradicts" }
    func entry(_ side: String, _ number: Int, _ line: String) -> String { "\(side)#\(number) \(line)" }
    func refused(_ entry: String, _ why: String?) -> String {
        "\(entry)\n    cannot stand in the merged book" + (why.map { ": \($0)" } ?? "")
    }
    func otherwise(_ entry: String) -> String { "\(entry)\n    would mean or decide something else in the merged book" }
    func twice(_ entry: String) -> String { "\(entry)\n    both copies say it: one thing, or two" }
    func rests(_ entry: String) -> String { "\(entry)\n    rests on what was not taken" }
    func against(_ entry: String) -> String { "    against \(entry)" }
    func passphrase(of path: String) -> String {
        "both copies changed the ledger's passphrase; the merged book has that of \(path)"
    }
    var noMerge: String { "this book was never merged" }
    func chain(_ entry: Int, head: String, first: Int, last: Int, taken: Int, left: Int) -> String {
        "merged at entry \(entry): the old chain \(head) (entries \(first)–\(last)) is as it was, \(taken) taken, \(left) left"
    }
    func copy(_ place: Int) -> String { place == 0 ? "copy 1" : "copy 2" }
    var sealed: String { "(sealed)" }
}
