import Kernel

/// An event that stands as data in the JSON of the meeting in which it happened, in a list of its own: `admissions`, `clauses`.
protocol MeetingDatum {
    /// The list and what it holds of the event; nothing where it holds nothing of it.
    func datum(at stamp: Stamp, in zone: Zone) -> (list: String, value: JSON)?
}
