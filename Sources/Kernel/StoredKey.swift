/// The keys under which events are stored, written down once: a book kept today is opened in twenty years, whatever the code
/// calls things by then. A key is never changed or used again for something else; what is added later is optional.
///
///     {"poll": {"temperatureTaken": {"question": "P5", "hands": [0, 1, 0, 0, 2, 5]}}}
///
/// These name what happened (`temperatureTaken`).
public protocol CaseKey: CodingKey, CaseIterable, RawRepresentable, Sendable where RawValue == String {}

/// These name what it happened with (`question`, `hands`), in the order of the case's values.
public protocol ArgumentKey: FormerKey, CaseIterable, RawRepresentable, Sendable where RawValue == String {}

extension ArgumentKey {
    /// Until 0.1 a value without a name was stored under its place: `_0` for `question`. Books of that time are read so.
    public var formerly: String? {
        Self.allCases.enumerated().first { $0.element.rawValue == rawValue }.map { "_\($0.offset)" }
    }
}
