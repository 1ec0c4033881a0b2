import Kernel
import Page

extension Wording {
    /// What pages lack of their fonts, a line each; nothing where all is there.
    public func fontTrouble(_ fonts: OfficeFonts, showing text: String) -> [String] {
        var lines: [String] = []
        if let lacking = fonts.lacking, !lacking.isEmpty {
            lines.append(paperErrors.fontsMissing(lacking.map { paperErrors.font($0.name, replacedBy: $0.used) }))
        }
        let uncovered = fonts.uncovered(in: text)
        if !uncovered.isEmpty { lines.append(paperErrors.noFontShows(uncovered.map { String($0) })) }
        return lines
    }
}

extension Wording {
    public var fontsNotLookedAt: String { paperErrors.fontsNotLookedAt() }
}
