import Prompt

/// What households are called: as they were entered, with or without 户 behind a number.
///
///     households["12户"]     // "12"
struct HouseholdNames {
    private var labels: [String: String] = [:]

    init(_ registry: Registry) {
        for person in registry.people {
            guard let label = person.details.household else { continue }
            let key = label.folded
            labels[key] = label
            // Only an exact name stands before the form with the sign.
            let other = key.hasSuffix("户") ? String(key.dropLast()) : key + "户"
            if !other.isEmpty, labels[other] == nil { labels[other] = label }
        }
    }

    subscript(word: String) -> String? { labels[word.folded] }
}
