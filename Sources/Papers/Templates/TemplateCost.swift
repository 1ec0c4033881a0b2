/// How large a paper a template makes of a view, told before the engine makes it: lists within lists multiply, and so do parts
/// that use parts twice.
///
/// It goes through the tags as the engine will, and stops at the limit; what it counts is bytes, and some for each tag.
struct TemplateCost {
    /// The largest paper made, in bytes. A record of ten thousand lines has two million.
    static let limit = 20_000_000
    private static let perTag = 64

    /// What is too much, and where it was passed.
    struct Excess: Error, Equatable {
        let part: String
        let line: Int
    }

    private let parts: [String: [TemplateCheck.Tag]]
    private let ends: [String: [Int: Int]]
    private var left: Int

    /// - Parameter parts: the tags of every part by name, checked: every section ends, no part holds itself.
    init(_ parts: [String: [TemplateCheck.Tag]], limit: Int = limit) {
        self.parts = parts
        ends = parts.mapValues(Self.ends)
        left = limit
    }

    /// - Throws: ``Excess`` where the paper would be larger than the limit.
    mutating func check(_ main: String, _ view: JSON) throws(Excess) {
        try walk(main, 0..<(parts[main]?.count ?? 0), [view])
    }

    private mutating func walk(_ part: String, _ range: Range<Int>, _ stack: [JSON]) throws(Excess) {
        guard let tags = parts[part], let ends = ends[part] else { return }
        var place = range.lowerBound
        while place < range.upperBound {
            let tag = tags[place]
            try spend(tag.literal + Self.perTag, part, tag)
            switch tag.kind {
            case .value: if case .string(let text)? = Self.find(tag.name, stack) { try spend(text.utf8.count, part, tag) }
            case .part: try walk(tag.name, 0..<(parts[tag.name]?.count ?? 0), stack)
            case .section:
                let inner = place + 1..<(ends[place] ?? place + 1)
                switch Self.find(tag.name, stack) {
                case .array(let values)?: for value in values { try walk(part, inner, stack + [value]) }
                case .object(let members)?: try walk(part, inner, stack + [.object(members)])
                default: try walk(part, inner, stack)
                }
                place = inner.upperBound
            case .end, .other: break
            }
            place += 1
        }
    }

    private mutating func spend(_ bytes: Int, _ part: String, _ tag: TemplateCheck.Tag) throws(Excess) {
        left -= bytes
        if left < 0 { throw Excess(part: part, line: tag.line) }
    }

    /// The nearest value of that name, a path followed; of a function its argument.
    private static func find(_ name: String, _ stack: [JSON]) -> JSON? {
        let inner = (name.split(separator: "(").last ?? "").filter { $0 != ")" }
        guard inner != "." else { return stack.last }
        let path = inner.split(separator: ".").map(String.init)
        guard let first = path.first, var value = stack.reversed().lazy.compactMap({ $0[first] }).first else {
            return nil
        }
        for step in path.dropFirst() {
            guard let next = value[step] else { return nil }
            value = next
        }
        return value
    }

    /// Where each section ends, by the place of its opening.
    private static func ends(_ tags: [TemplateCheck.Tag]) -> [Int: Int] {
        var open: [Int] = []
        var ends: [Int: Int] = [:]
        for (place, tag) in tags.enumerated() {
            if tag.kind == .section { open.append(place) }
            if tag.kind == .end, let start = open.popLast() { ends[start] = place }
        }
        return ends
    }
}
