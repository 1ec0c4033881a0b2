import Kernel

/// A part of a document that stands on lines of its own.
public enum Block: Hashable, Sendable {
    /// The title of the paper.
    case title(Line)
    /// A heading: 1 for 一、, 2 for （一）.
    case heading(Int, Line)
    case paragraph(Line, Manner)
    /// What is known of the matter, a line each: 时间, 地点.
    case facts([Fact])
    /// Who took part, behind the body of minutes: 出席, 请假, 列席.
    case roll([Fact])
    case items([Line])
    case table(Table)
    /// Figures drawn.
    case chart(Chart)
    /// The red mark at the head of minutes.
    case mark(Line)
    /// The line under the mark, ruled off: who issues, and when.
    case masthead([Line])
    /// Names to be signed beside.
    case signatures([Line])
    /// 版记: copies to, and who printed it when, each line in parts set apart.
    case imprint([[Line]])
    case pageBreak

    /// How a paragraph is set.
    public enum Manner: String, Hashable, Sendable, CaseIterable {
        /// Indented by two characters.
        case body
        /// Not indented: whom a letter addresses.
        case flush
        case centred
        /// Set to the right, four characters from the edge: who issues, and the date.
        case closing
        /// The state of the paper, small, to the right.
        case status
        /// In the other hand: what the paper says of itself.
        case aside
        /// What came of something, to the right.
        case outcome
        /// Set off by a rule: a vote.
        case boxed
        /// In small type at the foot: what the paper rests on.
        case note
    }

    /// Every line of text in it.
    public var lines: [Line] {
        switch self {
        case .title(let line), .heading(_, let line), .paragraph(let line, _), .mark(let line): [line]
        case .facts(let facts), .roll(let facts): facts.flatMap { [$0.label, $0.value] }
        case .items(let lines), .signatures(let lines), .masthead(let lines): lines
        case .table(let table): (table.head + table.rows).flatMap { $0.map(\.line) }
        case .imprint(let rows): rows.flatMap { $0 }
        case .chart, .pageBreak: []
        }
    }
}

/// A label and what stands behind it.
public struct Fact: Hashable, Sendable {
    public var label: Line
    public var value: Line

    public init(_ label: Line, _ value: Line) {
        self.label = label
        self.value = value
    }

    /// The label set to the width of four characters, as Chinese forms have it: 时　　间, 表 决 权.
    var spread: Line {
        let text = label.text
        guard text.count < 4, text.allSatisfy({ DisplayWidth().of(String($0)) == 2 }) else { return label }
        switch text.count {
        case 2: return [Run(text.map(String.init).joined(separator: "　　"))]
        case 3: return [Run(text.map(String.init).joined(separator: " "))]
        default: return label
        }
    }
}
