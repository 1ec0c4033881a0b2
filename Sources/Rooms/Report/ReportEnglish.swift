import Kernel

struct ReportEnglish: ReportWords, EnglishGrammar {
    func period(from: Day, to: Day) -> String { "\(date(from)) to \(date(to))" }
    func period(to: Day) -> String { "up to \(date(to))" }

    var overview: String { "Overview" }
    var booksLabel: String { "Books" }
    var figures: String { "Figures" }
    var charts: String { "Community beside community" }
    var definitions: String { "What is counted" }
    var conflicts: String { "Where the source contradicts itself" }
    var leftOut: String { "Books left out" }

    var indicator: String { "Indicator" }
    var total: String { "Total" }
    var notes: String { "Notes" }
    var about: String { "About" }
    var says: String { "What the source says" }
    var kept: String { "How it is counted here" }

    func figure(_ value: String, unit: String, atLeast: Bool) -> String {
        // The units are plurals: one says what it is one of in its title.
        value == "1" ? value : "\(value)\(atLeast ? " or more" : "") \(unit)"
    }
    var unknown: String { "not known" }
    var suppressed: String { "fewer than 3" }
    var withheldWhy: String { "“fewer than 3” is 1, 2, or a figure from which these could be worked out" }
    func share(_ community: String, _ value: String) -> String { "\(community) \(value)" }
    func labelled(_ label: String, _ text: String) -> String { "\(label): \(text)" }
    func communities(_ count: Int, _ names: [String]) -> String { "\(count): \(list(names))" }
    func community(_ name: String, in subdistrict: String) -> String { "\(name) (\(subdistrict))" }

    var noSubdistrict: String { "no subdistrict" }
    var sealed: String { "the ledger of people served is shut, so this is not known" }
    var otherCommunity: String { "no book is of the community that this is about" }
    var partial: String { "some ledgers of people served are shut; only the open ones are counted" }
    func conflict(about: String, says: [String], kept: String) -> String {
        "\(about): the source says \(says.joined(separator: "; it also says ")). \(kept)"
    }
    func unrecorded(_ path: String) -> String {
        "\(path): its figures of people served over these days are not recorded by release: what is told later is not held against them, and the difference may point at somebody. Type release in the book first"
    }
    func leftOut(_ path: String, why: String) -> String { "\(path): left out, \(why)" }
    var givenTwice: String { "the same book was given twice" }
    func restsOn(_ community: String, head: String) -> String { "the book of \(community) ends with the hash \(head)" }

    func withheld(entry: Int) -> String { "#\(entry) (withheld)" }
    var noEntries: String { "no entries" }
    var entriesWithheld: String { "the figure is withheld, and so are its entries" }

    func unknownIndicator(_ id: String, nearest: [String], known: [String]) -> String {
        nearest.isEmpty
            ? "there is no indicator \(quoted(id)); there are \(list(known))"
            : "there is no indicator \(quoted(id)); did you mean \(nearest.joined(separator: " or "))?"
    }
    func noIndicators(_ file: String) -> String {
        "no indicators are found as \(quoted(file)); give the path of their file with --indicators"
    }
    func unknownEnding(_ ending: String, known: [String]) -> String {
        "no report ends in .\(ending): end the name in \(list(known.map { ".\($0)" })), or name a format with --format"
    }
    func notADay(_ text: String, option: String) -> String {
        "\(option): \(quoted(text)) is no day; write 2026-01-01"
    }
    func endsBeforeItBegins(from: Day, to: Day) -> String { "--to \(to) is before --from \(from); change them round" }
    var nothingRead: String { "no book could be read, so there is no report" }
    func reading(_ done: Int, of all: Int) -> String { "\(done) of \(all) books read" }
    func needsFile(_ format: String) -> String { "\(format) is not for the screen: add -o and a file name" }
}
