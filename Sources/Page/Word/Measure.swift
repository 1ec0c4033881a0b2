/// The measures of an official page (GB/T 9704-2012) in the units of a Word file: twentieths of a point.
enum Measure {
    static func millimetres(_ hundredths: Int) -> Int { hundredths * 1440 / 2540 }

    static let pageWidth = millimetres(210_00)
    static let pageHeight = millimetres(297_00)
    static let top = millimetres(37_00)
    static let left = millimetres(28_00)
    static let right = millimetres(26_00)
    static let bottom = millimetres(35_00)
    /// Of a page that lies on its side, which has the sides of an upright one above and below.
    static let turnedTop = millimetres(28_00)
    static let turnedBottom = millimetres(26_00)
    static let turnedFooter = millimetres(13_80)
    static let typeWidth = millimetres(156_00)
    static let typeHeight = millimetres(225_00)
    /// 22 lines in 225 mm: 28.95 pt, the most with which 22 stand on a page.
    static let line = 579
    /// 28 characters in 156 mm: what is taken off behind each of 16 pt.
    static let tracking = -5
    /// A character of the body.
    static let character = typeWidth / 28
    /// From the foot of the page to the foot of its number: 7 mm below the type area, less the height of 14 pt.
    static let footer = millimetres(22_80)
}
