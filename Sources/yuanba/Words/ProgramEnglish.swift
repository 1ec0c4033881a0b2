struct ProgramEnglish: ProgramWords {
    func unknownCommand(_ word: String, known: [String]) -> String {
        "there is no command \"\(word)\"; there are: \(known.joined(separator: " ")); see yuanba --help"
    }
    func unknownLanguage(_ word: String, known: [String]) -> String {
        "--lang \(word): no such language; write \(known.joined(separator: " or "))"
    }
    func explained(in help: String) -> String { "; see \(help)" }
    func unknownOption(_ option: String) -> String { "there is no option \(option)" }
    func meant(_ option: String) -> String { "; did you mean \(option)" }
    func missing(_ argument: String) -> String { "\(argument) is missing" }
    func missingOne(of arguments: [String]) -> String {
        "one of these is missing: \(arguments.joined(separator: " "))"
    }
    func wantsValue(_ option: String) -> String { "\(option) wants a value behind it" }
    func takesNoValue(_ option: String, given: String) -> String { "\(option) takes no value, yet \(given) was given" }
    func cannotStand(_ value: String, for argument: String) -> String { "\"\(value)\" cannot stand for \(argument)" }
    func write(_ allowed: [String]) -> String { "; write \(allowed.joined(separator: " "))" }
    func unexpected(_ words: [String]) -> String { "\(words.joined(separator: " ")): not wanted here" }
    func notBoth(_ one: String, _ other: String) -> String { "\(one) and \(other) cannot both be given" }
    func unknownShell() -> String { "no completions for such a shell; there are zsh, bash and fish" }
    func notUnderstood(_ words: String) -> String { words }

    func about(_ path: String, _ trouble: String) -> String { "\(path): \(trouble)" }
    func noSuchFile() -> String { "there is no such file or folder; look at its name" }
    func diskFull() -> String { "the disk is full; make room and try again" }
    func notPermitted() -> String { "not permitted; look at the folder and its permissions" }
    func nameTaken() -> String { "something of that name is there; choose another" }
    func notAccessible() -> String { "cannot be read or written; look at its name, folder and permissions" }
    func cannotWrite(_ path: String) -> String { "\(path): cannot be written; look at the folder and its permissions" }
    func nameAFile() -> String { "-o: name a file" }
    func onlyInChinese(_ paper: String) -> String { "this paper is in Chinese only: \(paper)" }
    func nothingMissing() -> String { "no box is empty" }
    func missing(_ box: String, times: Int) -> String { times > 1 ? "\(box) (\(times) times)" : box }
    func isFolder(_ path: String) -> String { "\(path): a folder; name a file in it" }
    func isBook(_ path: String) -> String { "\(path): a book is never overwritten; choose another name" }
    func isBeingRead(_ path: String) -> String { "\(path): this run reads it; choose another name" }
    func outputClosed() -> String { "standard output was closed before all was written" }
    func output(_ trouble: String) -> String { "standard output: \(trouble)" }

    func noQuestion(_ line: String) -> String {
        "“\(line.shortened())” does not only ask: enter it in the book (yuanba meet); status, proposals, actions and orgs ask"
    }
    func screenOnly(_ line: String) -> String {
        "“\(line.shortened())” is for the screen and has no data: leave --format json out"
    }

    func templatesSound(_ count: Int) -> String {
        count == 1 ? "1 template, nothing wrong" : "\(count) templates, nothing wrong"
    }
    func templatesCopied(_ count: Int, to folder: String) -> String {
        "\(folder): \(count == 1 ? "1 file" : "\(count) files") put there"
    }
    func templateLeft(_ path: String) -> String { "\(path): was there and was left; --overwrite replaces it" }
    func templateWritten(_ path: String) -> String { "\(path): made; change it in Word" }
    func templateLacksChart(_ file: String, _ chart: String) -> String {
        "\(file): a Word template has no chart (\(chart)); the text template has"
    }

    func community(_ trouble: String) -> String { "--community: \(trouble)" }
    func communityWantsName() -> String { "--community: the community wants a name" }
    func communityTooLong(most: Int) -> String { "--community: \(most) characters at most" }
    func noZone(_ zone: String) -> String { "--zone \(zone): no offset; write +08:00" }

    func decidedOtherwise(_ entries: Int) -> String {
        "\(entries) decided by the rules of their day would be decided otherwise today; the book is sound and stands:"
    }
    func strictly(_ entries: Int) -> String { "--strict: \(entries) would be decided otherwise today" }

    func saved(_ path: String, entries: Int, head: String) -> String {
        "\(path): \(entries) entries saved, head \(head)"
    }
    func stopped(at entry: Int, _ why: String) -> String { "up to entry \(entry): \(why)" }
    func leftBehind(_ entries: String) -> String {
        "found, but not following from what was saved, and left: entries \(entries)"
    }
    func gaveNothing(_ pages: String) -> String { "pages that gave nothing: \(pages)" }
    func laidOutAnew(_ fault: String) -> String {
        "in the old book \(fault); the new one is laid out as a book should be"
    }
    func nothingLeft(_ path: String) -> String {
        "nothing was found to be left behind; hold it against a signed paper: yuanba verify \(path) --head HASH"
    }
    func enterTheRest() -> String { "the old book was not touched; enter what was left from the papers" }

    func listInOrOut() -> String {
        "name a list to read, or --out and a file to write, not both: yuanba people BOOK list.csv"
    }
    var register: String { "Register" }
    func severalSheets(_ path: String, _ sheets: [String]) -> String {
        sheets.isEmpty
            ? "\(path): nothing stands in it"
            : "\(path): \(sheets.count) sheets (\(sheets.joined(separator: ", "))); leave the one to read, hide or move the others"
    }
    func unworkedFormula(_ place: String) -> String {
        "\(place): this formula was never worked out; open and save the file in a spreadsheet program first"
    }
    func hiddenRows(_ path: String, _ rows: Int) -> String {
        "\(path): \(rows == 1 ? "1 row is" : "\(rows) rows are") hidden and read all the same; delete what should not be"
    }
    func expected(_ place: String, _ what: String) -> String { "\(place): expected \(what)" }

    func version(_ program: String, format: Int, counting: String, rules: Int, meetings: String) -> String {
        "yuanba \(program)\nbook format \(format)\ncounting rules, version \(counting) (\(rules) rules); meeting rules, version \(meetings)"
    }

    func noLedgerKey(_ path: String) -> String {
        "no passphrase of the register: the first line of \(path) should be it"
    }
    func noKeysSaved(_ entries: Int) -> String {
        "no key of the \(entries) sealed entries could be saved: they stay shut, unless there is a sound backup"
    }
    var ledgerInTablesOnly: String {
        "--ledger-key goes with csv and xlsx, and with nothing public: JSON carries the ledger sealed; yuanba show BOOK client --format json gives it as data"
    }
    func sealedUnseen(_ entries: Int) -> String {
        "\(entries) sealed: without the passphrase their place in the chain was checked; --ledger-key FILE checks what they say"
    }
    func sealedSeen(_ entries: Int, destroyed: Int) -> String {
        "\(entries) sealed entries opened and checked"
            + (destroyed > 0 ? "; the keys of \(destroyed) are destroyed, and nobody reads them" : "")
    }
    func sealedForeign(_ entries: [Int]) -> String {
        "\(entries.map { "#\($0)" }.joined(separator: ", ")) cannot be opened though the key is there: this ledger did not seal it, or it was changed"
    }

    func boardOpen(here: String, there: String?, fromPrompt: Bool) -> String {
        "The board is open: \(here)wall"
            + (there.map { ", phones: \($0)" } ?? " (this machine alone sees it; for phones add --lan and its address)")
            + (fromPrompt ? ". board off ends it" : ". Ctrl-C ends it")
    }
    func portTaken(_ port: UInt16) -> String {
        "port \(port) is in use (perhaps the board is open already); take another: --port \(port &+ 1)"
    }
    func notHere(_ address: String, own: [String]) -> String {
        "\(address) is no address of this machine"
            + (own.isEmpty ? ", which is on no network" : "; its own: \(own.joined(separator: ", "))")
    }
    var noNetwork: String { "the network cannot be opened; close some programs and try again" }
}
