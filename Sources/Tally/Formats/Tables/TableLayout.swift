import Kernel

/// What the votes of a table are, and how it writes them.
enum TableKind: Hashable {
    /// A column a rank, names in the cells.
    case names
    /// A column a candidate; in the cells its rank, its points, or whether it is marked.
    case ranks, scores, marks
    /// One column whose cells list names: in order, or all alike.
    case ordered, listed

    var phrase: Phrase {
        switch self {
        case .names: Phrase { $0.tables.rankColumns }
        case .ranks: Phrase { $0.tables.ranksByCandidate }
        case .scores: Phrase { $0.tables.pointsByCandidate }
        case .marks: Phrase { $0.tables.marksByCandidate }
        case .ordered: Phrase { $0.tables.orderedNames }
        case .listed: Phrase { $0.tables.chosenNames }
        }
    }
}

/// One question that a table answers, with its columns.
struct TableContest {
    struct Column {
        var index: Int
        /// What of the heading names the candidate or the rank.
        var part: String
        var offset: Int
        /// The rank, where the column is one.
        var rank: Int?
    }

    var title: String
    /// What the headings ask, where that is no title: `Score` of `Score Ann`.
    var question = ""
    var columns: [Column]
    /// Told by headings that only a vote has; questions of free text are not.
    var isSure: Bool
    /// Whether the columns are ranks, or one list, or one a candidate.
    var form: Form

    enum Form { case names, grid, list }
}

/// The columns of a table and what each is for, worked out from its headings and a look at its cells.
struct TableLayout {
    /// A title that stands above the headings; empty where there is none.
    var title = ""
    var headings: [TableHeading]
    var contests: [TableContest] = []
    /// Columns of bare numbers that no heading explains.
    var numbered = Set<Int>()
    /// Where the headings stand, for what is wrong with them all.
    var offset = 0

    func columns(_ use: TableHeading.Use) -> [Int] { headings.indices.filter { headings[$0].use == use } }

    /// Whether rows carry something of their own (a number, a time), so that one without it is no paper.
    var hasLabels: Bool { !labels.isEmpty }

    /// The columns of what a row carries of its own.
    var labels: [Int] {
        headings.indices.filter {
            !headings[$0].text.isEmpty && headings[$0].use != .open && headings[$0].use != .weight
        }
    }
}
