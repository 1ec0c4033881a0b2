import Kernel

struct MinutesEnglish: MinutesWords, EnglishGrammar {
    func corrected(_ entry: Int, _ old: String, to new: String) -> String {
        "corrects #\(entry): \(old)→\(new) (the old words are kept)"
    }
    func madePrivate(_ entry: Int) -> String { "#\(entry) stays out of public papers" }
    func readOut(_ meeting: Int) -> String {
        "minutes of meeting \(meeting) read out; correct OLD->NEW mends them, approve approves them after the close"
    }
    func approved(_ meeting: Int) -> String { "minutes of meeting \(meeting) approved; sign NAMES signs" }
    func signed(_ meeting: Int, by names: [String], sha256: String) -> String {
        "\(list(names)) signed the record of meeting \(meeting), SHA-256 \(sha256)"
    }

    func wereNotThere(_ names: [String]) -> String {
        "; the record of that meeting has no \(list(names)) present: undo, if that is a mistake"
    }

    func wordsNotFound(_ words: String) -> String {
        "the record does not say \(quoted(words)): copy its words, or correct 12 NEW TEXT"
    }
    func figuresNotWords(_ entry: Int) -> String {
        "#\(entry) holds figures, not words: undo \(entry) and type it again"
    }
    func nothingToWithhold(_ entry: Int) -> String {
        "#\(entry) holds nothing to withhold: only remarks and reasons for absence can be"
    }
    func minutesApproved(_ meeting: Int) -> String { "the minutes of meeting \(meeting) are approved and stand" }
    func minutesNotApproved(_ meeting: Int) -> String {
        "the minutes of meeting \(meeting) are not approved yet: approve \(meeting)"
    }
    func tooYoungToSign(_ name: String) -> String {
        "\(name) is under 18 and signs no record; if the age is wrong, type person \(name) born="
    }
    func alreadySigned(_ name: String) -> String { "\(name) has signed already" }
    func paperMissing() -> String { "the record could not be made, so it cannot be signed: look for templates/papers" }
}

struct MinutesRecordEnglish: MinutesRecordWords, EnglishGrammar {
    func corrected(_ entry: Int, _ old: String, to new: String) -> String {
        "correction of entry \(entry): “\(old)” now reads “\(new)”"
    }
    func readOut(_ meeting: Int) -> String { "minutes of meeting \(meeting) read out" }
    func approved(_ meeting: Int) -> String { "minutes of meeting \(meeting) approved" }
    func signed(_ meeting: Int, by names: [String]) -> String {
        "record of meeting \(meeting) signed by \(list(names))"
    }

    func draft() -> String { "draft" }
    func toBeApproved() -> String { "read out, to be approved" }
    func approved() -> String { "approved" }
    func signed() -> String { "signed" }

    func readOut(at moment: Moment) -> String { "read out \(time(moment))" }
    func corrections(_ number: Int) -> String { plural(number, "correction", "corrections") }
    func approved(at moment: Moment) -> String { "approved \(time(moment))" }
    func approved(at moment: Moment, by meeting: Int) -> String { "approved \(time(moment)) by meeting \(meeting)" }
    func signed(by name: String, at moment: Moment) -> String { "signed by \(name) \(time(moment))" }
}
