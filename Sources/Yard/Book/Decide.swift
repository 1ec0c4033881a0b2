import Kernel

extension Book {
    /// Texts that a line brings in, by kind and name.
    public struct Supplies: Sendable {
        public var texts: [SourceText]
        /// The ledger of people served, where it is open.
        public var ledger: OpenLedger?
        /// Texts that were read ahead, by their digest: what asks them again and again reads them once.
        private(set) var readings: [String: Charter] = [:]

        public init(_ texts: [SourceText] = [], ledger: OpenLedger? = nil) {
            (self.texts, self.ledger) = (texts, ledger)
        }

        public static func == (one: Supplies, other: Supplies) -> Bool { one.texts == other.texts }

        public func hash(into hasher: inout Hasher) { hasher.combine(texts) }

        /// The same with its texts read. One with an error in it is not among them: whoever wants it meets the error.
        func readAhead() -> Supplies {
            var supplies = self
            for text in texts where text.kind == .law || text.kind == .charter {
                supplies.readings[text.sha256] = try? CharterReader.read(text)
            }
            return supplies
        }

        public func text(_ kind: SourceText.Kind, _ name: String) -> SourceText? {
            texts.first { $0.kind == kind && $0.name == name }
        }
    }

    /// What the command would cause if it were entered now.
    ///
    /// - Throws: `Refusal`, which names what stands in the way; the book is unchanged either way.
    public func decide(
        _ command: Command, supplies: Supplies = Supplies(), at stamp: Stamp
    ) throws(Refusal) -> [Event] {
        try command.content.decide(in: self, with: supplies, at: stamp)
    }

    /// The texts that the command would bring in.
    public func needs(_ command: Command, at stamp: Stamp) -> [TextNeed] { command.content.needs(in: self, at: stamp) }

    /// Carries out what an entry caused.
    public mutating func apply(_ events: [Event], at stamp: Stamp) {
        for event in events {
            keepForRecord(event, at: stamp)
            event.content.apply(to: &self, at: stamp)
        }
        last = stamp
        begun = begun.map { min($0, stamp.at.day) }
    }
}

/// Two are the same that bring in the same texts.
extension Book.Supplies: Hashable {}
