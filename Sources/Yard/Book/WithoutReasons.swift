extension Book {
    /// The book as it may be shown to everybody: no reason stands in it that somebody gave for staying away, leaving, standing
    /// aside, being stopped, putting off or spoiling anything (个人信息保护法 §§28–31: health, family, faith).
    ///
    /// That it happened stays: 请假, and not why. What was said in the meeting and marked 不公开 is for whoever shows it to leave
    /// out. The reasons of events are told by ``Event/privateWords``; what a reason is, both must say alike.
    public var withoutReasons: Book {
        var book = self
        // The record first: what it corrected is looked up where it still stands.
        for room in Room.all.reversed() { room.dropReasons(&book) }
        return book
    }
}
