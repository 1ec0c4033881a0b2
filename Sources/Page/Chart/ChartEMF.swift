import Kernel

/// A drawing as an Enhanced Metafile (MS-EMF), which Word and LibreOffice both show: shapes and letters, sharp at any size.
struct ChartEMF {
    private var records: [[UInt8]] = []
    private let chart: Chart

    /// Twentieths of a point.
    private static let unit = 20
    private static let font = "仿宋_GB2312"

    static func write(_ chart: Chart) -> [UInt8] {
        var writer = ChartEMF(chart: chart)
        writer.write()
        return writer.header + writer.records.flatMap(\.self)
    }

    private init(chart: Chart) { self.chart = chart }

    private var width: Int { chart.width * Self.unit }
    private var height: Int { chart.height * Self.unit }

    private mutating func write() {
        add(.setMapMode, [8])
        add(.setWindowOrigin, [0, 0])
        add(.setWindowExtent, [width, height])
        add(.setViewportOrigin, [0, 0])
        add(.setViewportExtent, [width, height])
        add(.setBackgroundMode, [1])
        for shape in chart.shapes { write(shape) }
        add(.end, [0, 16, 20])
    }

    private mutating func write(_ shape: Chart.Shape) {
        switch shape {
        case .rectangle(let x, let y, let width, let height, let fill, let edge):
            if let edge { pen(edge, Self.unit) } else { add(.select, [Self.noPen]) }
            if let fill { brush(fill) } else { add(.select, [Self.noBrush]) }
            let corners = [x, y, x + width, y + height].map { $0 * Self.unit }
            add(.rectangle, corners)
            if edge != nil { drop(Self.pen, Self.blackPen) }
            if fill != nil { drop(Self.brush, Self.whiteBrush) }
        case .polyline(let points, let tone, let weight):
            pen(tone, weight * Self.unit)
            let places = points.flatMap { [$0.x * Self.unit, $0.y * Self.unit] }
            add(.polyline, [0, 0, width, height, points.count] + places)
            drop(Self.pen, Self.blackPen)
        case .text(let text, let point, let size, let anchor, let tone): write(text, point, size, anchor, tone)
        }
    }

    // MARK: Pens, brushes and letters

    private static let pen = 1
    private static let brush = 2
    private static let letters = 3
    /// Things every program has, by their numbers.
    private static let whiteBrush = 0x8000_0000
    private static let noBrush = 0x8000_0005
    private static let blackPen = 0x8000_0007
    private static let noPen = 0x8000_0008
    private static let systemFont = 0x8000_000D

    private mutating func pen(_ tone: Chart.Tone, _ weight: Int) {
        add(.createPen, [Self.pen, 0, weight, 0, Self.colour(tone)])
        add(.select, [Self.pen])
    }

    private mutating func brush(_ tone: Chart.Tone) {
        add(.createBrush, [Self.brush, 0, Self.colour(tone), 0])
        add(.select, [Self.brush])
    }

    /// Takes up the standard one instead, and lets it go.
    private mutating func drop(_ object: Int, _ standard: Int) {
        add(.select, [standard])
        add(.delete, [object])
    }

    private static func colour(_ tone: Chart.Tone) -> Int {
        tone.parts.red | tone.parts.green << 8 | tone.parts.blue << 16
    }

    private mutating func write(
        _ text: String, _ point: Chart.Point, _ size: Int, _ anchor: Chart.Anchor, _ tone: Chart.Tone
    ) {
        let units = Array(text.utf16)
        guard !units.isEmpty else { return }
        font(size)
        add(.setTextColour, [Self.colour(tone)])
        let side =
            switch anchor {
            case .start: 0
            case .end: 2
            case .middle: 6
            }
        add(.setTextAlign, [24 + side])
        // How far each unit goes on: Han by its size, letters and figures by half.
        let steps = text.flatMap { character -> [Int] in
            let wide = DisplayWidth(ambiguousIsWide: true).of(character) * size * Self.unit / 2
            return [wide] + [Int](repeating: 0, count: character.utf16.count - 1)
        }
        var letters = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        if letters.count % 4 != 0 { letters += [0, 0] }
        // Hundredths of a millimetre to a unit, as a number of 32 bits with a point.
        let scale = Int((Float(2540) / Float(72 * Self.unit)).bitPattern)
        let before =
            [0, 0, width, height, 1, scale, scale, point.x * Self.unit, point.y * Self.unit, units.count, 76, 0, 0, 0]
        let words = before + [width, height, 76 + letters.count]
        add(.text, bytes: words.flatMap(Self.bytes) + letters + steps.flatMap(Self.bytes))
        drop(Self.letters, Self.systemFont)
    }

    /// LogFontPanose: the font by its name, the rest as any.
    private mutating func font(_ size: Int) {
        var font = [-size * Self.unit, 0, 0, 0, 400].flatMap(Self.bytes)
        // Not slanted, not underlined, not struck; the characters of GB 2312; any quality.
        font += [0, 0, 0, 134, 0, 0, 0, 0]
        let name = Self.font.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        font += name + [UInt8](repeating: 0, count: 320 - font.count - name.count)
        add(.createFont, bytes: Self.bytes(Self.letters) + font)
        add(.select, [Self.letters])
    }

    // MARK: Records

    private enum Kind: Int {
        case polyline = 4
        case setWindowExtent = 9
        case setWindowOrigin = 10
        case setViewportExtent = 11
        case setViewportOrigin = 12
        case end = 14
        case setMapMode = 17
        case setBackgroundMode = 18
        case setTextAlign = 22
        case setTextColour = 24
        case select = 37
        case createPen = 38
        case createBrush = 39
        case delete = 40
        case rectangle = 43
        case createFont = 82
        case text = 84
    }

    private mutating func add(_ kind: Kind, _ words: [Int]) { add(kind, bytes: words.flatMap(Self.bytes)) }

    private mutating func add(_ kind: Kind, bytes: [UInt8]) {
        records.append(Self.bytes(kind.rawValue) + Self.bytes(bytes.count + 8) + bytes)
    }

    private static func bytes(_ word: Int) -> [UInt8] {
        let bits = UInt32(truncatingIfNeeded: word)
        return [0, 8, 16, 24].map { UInt8(truncatingIfNeeded: bits >> $0) }
    }

    private var header: [UInt8] {
        let length = 88 + records.reduce(0) { $0 + $1.count }
        // A device of 1,440 units to the inch.
        let device = [14_400, 14_400, 254, 254]
        let frame = [chart.width, chart.height].map { $0 * 2540 / 72 }
        let words =
            [1, 88, 0, 0, width - 1, height - 1, 0, 0] + frame + [0x464D_4520, 0x1_0000, length, records.count + 1]
        // Four handles, of which the first is the picture's own.
        return (words + [4, 0, 0, 0] + device).flatMap(Self.bytes)
    }
}
