import Kernel

struct DeskEnglish: DeskWords, EnglishGrammar {
    let community = "community"
    let kind = "kind"
    let entries = "entries"
    let last = "last meeting"
    let late = "late"
    let next = "next due"
    let state = "book"
    let path = "file"

    let village = "village"
    let residents = "residents"
    let sound = "sound"
    func copy(of path: String) -> String { "the same book as \(path)" }
    let never = "none yet"
    func met(_ kind: String, _ day: Day) -> String { "\(day) \(kind)" }
    let publicity = "publicity"
    func meeting(_ kind: String, of committee: String) -> String { "\(kind) of \(committee)" }
    func due(_ what: String, by day: Day) -> String { "\(what) \(day)" }
    func lateOnes(_ number: Int, _ dues: [String]) -> String { "\(number): \(list(dues))" }
    func summary(books: Int, late: Int, unsound: Int) -> String {
        "\(books) \(books == 1 ? "book" : "books"), \(late) with something late"
            + (unsound > 0 ? ", \(unsound) not sound or not read" : "")
    }
    let none = "no book lies in this folder"
    func noFolder(_ path: String) -> String { "there is no such folder: \(path)" }
    func reading(_ done: Int, of all: Int) -> String { "\(done) of \(all) books read" }
}
