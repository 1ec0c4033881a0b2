import Kernel

/// How one language calls a rule, or one of its options, and what it says that this is good for.
struct RuleLabel {
    let title: String
    let goodFor: String

    init(_ title: String, goodFor: String) {
        self.title = title
        self.goodFor = goodFor
    }
}

extension RuleInfo {
    /// A rule of ours, whose words stand with those of its folder.
    init(
        name: String, label: (Language) -> RuleLabel, source: String, options: [RuleOption] = [], seats: Seats = .many
    ) {
        self.init(
            name: name, title: Phrase { label($0).title }, goodFor: Phrase { label($0).goodFor }, source: source,
            options: options, seats: seats)
    }
}

extension RuleOption {
    /// An option of a rule of ours.
    init(_ key: String, _ kind: Kind, default standard: String, label: (Language) -> RuleLabel) {
        self.init(
            key, kind, default: standard, Phrase { label($0).title }, goodFor: Phrase { label($0).goodFor })
    }
}
