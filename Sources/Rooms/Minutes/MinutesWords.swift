import Kernel

/// What is said of the record itself: corrected, read out, approved, signed.
protocol MinutesWords: Grammar {
    func corrected(_ entry: Int, _ old: String, to new: String) -> String
    func madePrivate(_ entry: Int) -> String
    func readOut(_ meeting: Int) -> String
    func approved(_ meeting: Int) -> String
    func signed(_ meeting: Int, by names: [String], sha256: String) -> String
    /// Behind it, of those who are in no list of the meeting.
    func wereNotThere(_ names: [String]) -> String

    // Refusals
    func wordsNotFound(_ words: String) -> String
    func figuresNotWords(_ entry: Int) -> String
    func nothingToWithhold(_ entry: Int) -> String
    func minutesApproved(_ meeting: Int) -> String
    func minutesNotApproved(_ meeting: Int) -> String
    func alreadySigned(_ name: String) -> String
    func tooYoungToSign(_ name: String) -> String
    func paperMissing() -> String
}

/// What papers say of it: how far the minutes have come, and what became of those of other meetings.
protocol MinutesRecordWords: Grammar {
    func corrected(_ entry: Int, _ old: String, to new: String) -> String
    func readOut(_ meeting: Int) -> String
    func approved(_ meeting: Int) -> String
    func signed(_ meeting: Int, by names: [String]) -> String

    // How far the minutes of this meeting have come, in a word
    func draft() -> String
    func toBeApproved() -> String
    func approved() -> String
    func signed() -> String

    // Each step of their life
    func readOut(at moment: Moment) -> String
    /// So many corrections were made.
    func corrections(_ number: Int) -> String
    func approved(at moment: Moment) -> String
    func approved(at moment: Moment, by meeting: Int) -> String
    func signed(by name: String, at moment: Moment) -> String
}

extension Screen {
    var minutes: any MinutesWords {
        switch language {
        case .chinese: MinutesChinese()
        case .english: MinutesEnglish()
        }
    }
}

extension Wording {
    var minutes: any MinutesRecordWords {
        switch language {
        case .chinese: MinutesRecordChinese()
        case .english: MinutesRecordEnglish()
        }
    }
}
