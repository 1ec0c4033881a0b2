struct WitnessEnglish: WitnessWords {
    private func entries(_ number: Int) -> String { number == 1 ? "1 entry" : "\(number) entries" }

    func keyExists(_ path: String) -> String {
        "\(path): there is such a file, and no key is replaced; give another name"
    }
    func noName(_ name: String) -> String {
        "\"\(name)\" cannot name a key: not empty, no spaces, no +; give another with --name"
    }
    func keyMade(_ path: String) -> String {
        "the key is in \(path): give it to nobody; the line below is its public half, for those who check:"
    }
    func noKey(_ path: String) -> String { "\(path): no key as yuanba key new writes it" }
    func noPublicKey(_ given: String) -> String {
        "--by \(given): give a public key (name+eight figures+…) or a file that holds it"
    }

    func noNote(_ path: String) -> String { "\(path): no checkpoint as yuanba checkpoint writes it" }
    func notSigned(_ path: String) -> String { "\(path): not signed by this key, or other lines were signed" }
    func otherBook(_ one: String, _ other: String) -> String { "the checkpoint is of \"\(one)\", this is \"\(other)\"" }
    func witnessed(_ origin: String, entries number: Int) -> String { "signed: \(origin), \(entries(number))" }

    func noEntry(_ number: Int, of all: Int) -> String { "--entry \(number): this book has entries 1 to \(all)" }
    func inclusion(_ entry: Int, _ link: String, _ path: [String]) -> String {
        (["entry \(entry) \(link), from below:"] + path).joined(separator: "\n")
    }
    func consistency(_ earlier: Int, _ later: Int, _ path: [String]) -> String {
        (["from \(entries(earlier)) to \(entries(later)):"] + path).joined(separator: "\n")
    }
    func shorter(_ number: Int, than seen: Int) -> String {
        "the book has \(entries(number)) where \(seen) were seen: some are gone"
    }
    func rewritten(_ number: Int) -> String {
        "the first \(entries(number)) are not those that were seen: the book was rewritten"
    }
    func asSeen(entries number: Int, of all: Int, by: [String]?) -> String {
        "sound: the first \(entries(number)) are as in the checkpoint, now there are \(all)"
            + (by.map { "; signed by \($0.joined(separator: ", ")), and the signature of the key given holds" }
                ?? "; no public key was given (--by), so no signature was checked")
    }

    var typedWithoutSize: String {
        "a typed checkpoint begins with the number of entries, then eight groups: 128 K7QM4 … (yuanba checkpoint BOOK --words)"
    }
    func typedGroups(_ count: Int, of wanted: Int) -> String {
        "there are \(count) groups and should be \(wanted), of five signs each"
    }
    func typedGroupWrong(_ number: Int) -> String {
        "group \(number) is mistyped: compare its five signs, and their order"
    }
    func asTyped(entries number: Int, of all: Int) -> String {
        "sound: the first \(entries(number)) are as in the checkpoint typed, now there are \(all)"
    }
}
