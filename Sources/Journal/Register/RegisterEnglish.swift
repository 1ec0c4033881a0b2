import Kernel

struct RegisterEnglish: RegisterWords, EnglishGrammar {
    func read(_ file: String, _ form: String, rows: Int) -> String {
        "\(file) (\(form)): \(plural(rows, "row", "rows"))"
    }
    func unread(_ headings: [String]) -> String { "columns not read: \(list(headings))" }
    func newPeople(_ number: Int, _ names: [String]) -> String {
        "enters \(plural(number, "person", "people")): \(list(names))" + (names.count < number ? ", …" : "")
    }
    func changedPeople(_ number: Int) -> String { "adds to or changes \(plural(number, "person", "people"))" }
    func newUnits(_ number: Int, _ totals: String) -> String {
        "registers \(plural(number, "unit", "units")); afterwards \(totals)"
    }
    func changedUnits(_ number: Int) -> String { "adds to or changes \(plural(number, "unit", "units"))" }
    func same(people: Int, units: Int) -> String {
        "just so already: \(plural(people, "person", "people")), \(plural(units, "unit", "units"))"
    }
    func changed(row: Int, _ line: String, _ before: String, _ after: String) -> String {
        "row \(row) \(line): " + (before.isEmpty ? "adds \(after)" : "it was \(before), it would be \(after)")
    }
    func alike(_ name: String, _ other: String) -> String {
        "\(name) and \(other) are nearly the same name with the same birthday or household: keep one row if they are one person"
    }
    func several(_ name: String, _ units: [String]) -> String {
        "\(name) has \(units.count) units (\(list(Array(units.prefix(3))))\(units.count > 3 ? ", …" : "")) and is one head; several people of that name are written \(name) (2)"
    }
    func more(_ number: Int) -> String { "… and \(number) more" }

    func onlyLooked(_ lines: Int) -> String {
        "only looked (--dry-run): \(plural(lines, "line", "lines")) would be entered, nothing was"
    }
    func nothingToEnter() -> String { "nothing to enter, the book is just so" }
    func entered(_ lines: Int, first: Int, last: Int) -> String {
        "entered \(plural(lines, "line", "lines")) (#\(first)–#\(last))"
    }
    func wroteOut(_ file: String, people: Int, units: Int) -> String {
        "\(file): \(plural(people, "person", "people")), \(plural(units, "unit", "units")); personal data, not to be published"
    }
    func nothingEntered(_ problems: Int) -> String {
        "\(plural(problems, "place", "places")) to be mended first, nothing was entered"
    }
    func giveReason(_ changes: Int) -> String {
        "\(plural(changes, "place differs", "places differ")) from what the book holds. If they are the same people and units and "
            + "the change is meant, give the reason; Enter alone enters nothing: "
    }

    func place(_ file: String, _ line: Int, _ column: Int) -> String {
        column > 0 ? "\(file):\(line):\(column): " : "\(file):\(line): "
    }
    func noHeadings() -> String {
        "no headings found: one row must say name or unit, such as name,gender,household,unit,area,owner"
    }
    func headingTwice(_ heading: String) -> String {
        "the heading \(quoted(heading)) stands for the same as an earlier one; keep one"
    }
    func badCell(_ text: String) -> String {
        "\(quoted(text)) holds an equals sign, a semicolon, a line end or a sign that nobody sees; change it"
    }
    func blanksInName(_ name: String, meant: String) -> String {
        "\(quoted(name)): a Han name holds no blanks; write \(meant)"
    }
    func looksLike(_ name: String, known: String, line: Int?) -> String {
        let place = line.map { "in row \($0)" } ?? "in the book"
        return
            "\(quoted(name)) differs from \(quoted(known)) \(place) by blanks, width or case alone: for the same write \(known)"
    }
    func aliasOf(_ name: String, _ names: [String]) -> String {
        "\(quoted(name)) is an alias of \(list(names)): write the full name"
    }
    func namesakes(_ name: String, _ names: [String]) -> String {
        "which \(quoted(name))? the book knows \(list(names)): write the full name"
    }
    func rowTwice(_ what: String, line: Int) -> String {
        "\(what) stands in row \(line) too: delete one, or tell two people of one name apart, as \(what) (2)"
    }
    func namesakeAbove(_ name: String, line: Int, other: String) -> String {
        "\(name) stands in row \(line) with something else: make both rows alike for one person, or write \(other) for another"
    }
    func unitWithoutOwner(_ number: String) -> String { "\(number) has no owner: give the owner or the name" }
    func unitWithoutArea(_ number: String) -> String { "\(number) has no area: give square metres, such as 98.50" }
    func twoAreas(_ number: String, _ above: String, line: Int, _ here: String) -> String {
        "\(number) has two areas: \(above) in row \(line), \(here) here; keep one"
    }
    func otherOwnersAbove(_ number: String, line: Int) -> String {
        "\(number) has its owners in row \(line): write those in common in one cell, or a row each under name"
    }
    func areaWithoutUnit() -> String { "an area without a unit: give the unit's number" }
    func nothingInRow() -> String { "neither a name nor a unit in this row: give one, or delete the row" }
    func mergedCells() -> String { "merged cells, whose text is the first row's alone; unmerge and fill in each row" }
}
