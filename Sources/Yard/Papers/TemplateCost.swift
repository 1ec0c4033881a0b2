import Kernel

/// How large a paper a template makes of a view, told before the engine makes it: lists within lists multiply, and so do parts
/// that use parts twice.
///
/// It goes through the tags as the engine will, and stops at the limit; what it counts is bytes, and some for each tag.
struct TemplateCost {
    /// The largest paper made, in bytes. A record of ten thousand lines has two million; accounts of twenty thousand expenses, with what is
    /// counted for the tags of each row, have thirty.
    static let limit = 64_000_000
    private static let perTag = 64

    /// What is too much, and where it was passed.
    struct Excess: Error, Equatable {
        let part: String
        let line: Int
    }

    /// A tag ready to be walked: what it names, where its section ends, and its place among all.
    private struct Step {
        let tag: TemplateCheck.Tag
        let path: [String]
        var number = 0
        var end = 0
    }

    private let parts: [String: [Step]]
    /// Where among the keys of an object a tag found its name last: the rows of a list have the same keys in the same order, so that a long
    /// one is not searched anew row by row.
    private var places: [Int]
    private(set) var left: Int

    /// - Parameter parts: the tags of every part by name, checked: every section ends, no part holds itself.
    init(_ parts: [String: [TemplateCheck.Tag]], limit: Int = limit) {
        var number = 0
        self.parts = parts.mapValues { tags in
            Self.steps(tags).map { step in
                var step = step
                step.number = number
                number += 1
                return step
            }
        }
        places = [Int](repeating: 0, count: number)
        left = limit
    }

    /// - Throws: ``Excess`` where the paper would be larger than the limit.
    mutating func check(_ main: String, _ view: JSON) throws(Excess) {
        var stack = [view]
        try walk(main, &stack)
    }

    private mutating func walk(_ part: String, _ stack: inout [JSON]) throws(Excess) {
        guard let steps = parts[part] else { return }
        try walk(part, steps, 0..<steps.count, &stack)
    }

    private mutating func walk(
        _ part: String, _ steps: [Step], _ range: Range<Int>, _ stack: inout [JSON]
    ) throws(Excess) {
        var place = range.lowerBound
        while place < range.upperBound {
            let step = steps[place]
            var bytes = step.tag.literal + Self.perTag
            if step.tag.kind == .value, case .string(let text)? = find(step, stack) {
                bytes += text.utf8.count
            }
            left -= bytes
            if left < 0 { throw Excess(part: part, line: step.tag.line) }
            switch step.tag.kind {
            case .part: try walk(step.tag.name, &stack)
            case .section:
                try section(part, steps, place + 1..<step.end, find(step, stack), &stack)
                place = step.end
            case .value, .end, .other: break
            }
            place += 1
        }
    }

    private mutating func section(
        _ part: String, _ steps: [Step], _ range: Range<Int>, _ value: JSON?, _ stack: inout [JSON]
    ) throws(Excess) {
        var inner: [JSON] = []
        switch value {
        case .array(let values)?: inner = values
        case .object?: inner = [value ?? .null]
        default: return try walk(part, steps, range, &stack)
        }
        for value in inner {
            stack.append(value)
            try walk(part, steps, range, &stack)
            stack.removeLast()
        }
    }

    /// The nearest value of that name, a path followed.
    private mutating func find(_ step: Step, _ stack: [JSON]) -> JSON? {
        guard let first = step.path.first else { return stack.last }
        for place in stack.indices.reversed() {
            guard var value = member(first, of: stack[place], step.number) else { continue }
            for step in step.path.dropFirst() {
                guard let next = value[step] else { return nil }
                value = next
            }
            return value
        }
        return nil
    }

    /// What stands under a key, first looked for where it stood last.
    private mutating func member(_ name: String, of value: JSON, _ number: Int) -> JSON? {
        guard case .object(let members) = value else { return nil }
        let last = places[number]
        if last < members.count, members[last].key == name { return members[last].value }
        guard let found = members.firstIndex(where: { $0.key == name }) else { return nil }
        places[number] = found
        return members[found].value
    }

    private static func steps(_ tags: [TemplateCheck.Tag]) -> [Step] {
        var open: [Int] = []
        var steps = tags.map { Step(tag: $0, path: path($0.name)) }
        for (place, tag) in tags.enumerated() {
            if tag.kind == .section { open.append(place) }
            if tag.kind == .end, let start = open.popLast() { steps[start].end = place }
        }
        return steps
    }

    /// `meeting.title` step by step; of a function (`reversed(items)`) its argument; nothing for `.`.
    private static func path(_ name: String) -> [String] {
        (name.split(separator: "(").last ?? "").filter { $0 != ")" }.split(separator: ".").map(String.init)
    }
}
