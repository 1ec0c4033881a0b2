import BigInt

/// A fraction is stored as it is written: `"47/2"`.
extension Rational: Codable {
    /// Reads `47/2`, `-3`; nil for what is none.
    public init?(text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let top = BigInt(String(parts[0])) else { return nil }
        guard parts.count == 2 else {
            self.init(top, BigInt(1))
            return
        }
        guard let bottom = BigInt(String(parts[1])), bottom > 0 else { return nil }
        self.init(top, bottom)
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let value = Rational(text: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: "no fraction: \(text)")
        }
        self = value
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(description)
    }
}
