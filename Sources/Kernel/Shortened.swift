extension StringProtocol {
    /// Somebody's words fit for one line of a message: whole where they are short, else their beginning and `…`.
    ///
    ///     String(repeating: "九", count: 180_000).shortened(to: 3)        // "九九九…"
    ///
    /// - Parameter most: Unicode scalars that stay; one letter may carry a thousand accents.
    public func shortened(to most: Int = 60) -> String {
        let scalars = unicodeScalars
        guard let end = scalars.index(scalars.startIndex, offsetBy: most, limitedBy: scalars.endIndex),
            end < scalars.endIndex
        else { return String(self) }
        var beginning = String.UnicodeScalarView()
        beginning.append(contentsOf: scalars[..<end])
        return String(beginning) + "…"
    }
}
