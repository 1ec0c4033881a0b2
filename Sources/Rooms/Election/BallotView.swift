import Kernel

/// The ballot as one table: a column a post, its candidates down the column with a box beside each.
///
/// Candidates of a first vote stand by the strokes of their names, those of a later one by the votes of the one before it. Each keeps the number
/// by which the count calls it.
struct BallotView {
    let facts: ElectionFacts
    let wording: any Wording

    /// So many lines fit on a page; a post with more candidates goes on in a second column.
    private static let most = 14

    /// One place in a column of two cells.
    private enum Place {
        /// Over those for whom seats are kept, and over the others.
        case heading(String)
        case candidate(String, number: Int)
        case writeIn
        case empty
    }

    private struct Column {
        let election: Election
        let isFirst: Bool
        let places: [Place]
    }

    private var columns: [Column] {
        facts.ballots.flatMap { election -> [Column] in
            let places = places(election)
            let starts = Array(stride(from: 0, to: max(1, places.count), by: Self.most))
            return starts.map { start in
                Column(
                    election: election, isFirst: start == 0,
                    places: Array(places[min(start, places.count)..<min(start + Self.most, places.count)]))
            }
        }
    }

    private func places(_ election: Election) -> [Place] {
        let call = election.call
        var left = election.candidates.enumerated().map { (number: $0 + 1, name: $1) }
        if let choosing = election.choosing {
            return choosing.projects.enumerated().map { place, project in
                .candidate(
                    wording.language.choosings.priced(
                        "\(project.name) \(facts.book.text(of: project).withoutFullStop)", project.cost),
                    number: place + 1)
            }
        }
        if call.round == 1 { left.sort { StrokeOrder($0.name) < StrokeOrder($1.name) } }
        var places: [Place] = []
        for held in call.reserved {
            let group = left.filter { facts.book.registry.belongs($0.name, to: held.group) }
            guard !group.isEmpty else { continue }
            places.append(.heading(wording.electionResult.column(keptFor: held.group, seats: held.seats)))
            places += group.map { .candidate($0.name, number: $0.number) }
            left.removeAll { facts.book.registry.belongs($0.name, to: held.group) }
        }
        if !places.isEmpty, !left.isEmpty { places.append(.heading(wording.electionResult.otherColumn)) }
        places += left.map { .candidate($0.name, number: $0.number) }
        if call.takesWriteIns { places += Array(repeating: .writeIn, count: min(call.seats, 9)) }
        return places
    }

    var value: JSON {
        let columns = columns
        let rows = columns.map(\.places.count).max() ?? 0
        return JSON(BallotTableFields.self) { field in
            switch field {
            case .termNumber: .string(facts.termNumber)
            case .ballotColumns:
                .array(
                    columns.map { column in
                        JSON(BallotColumnFields.self) { field in
                            switch field {
                            case .post: .string(column.isFirst ? column.election.post : nil)
                            case .seats: .int(column.election.seats)
                            case .reserved:
                                .string(
                                    wording.list(column.election.call.reserved.map { "\($0.group)\($0.seats)" }))
                            case .goesOn: .bool(!column.isFirst)
                            }
                        }
                    })
            case .ballotRows: .array((0..<rows).map { row in cells(columns.map { place($0, row) }) })
            case .hasBallots: .bool(!columns.isEmpty)
            case .byMarks:
                .bool(facts.ballots.allSatisfy { $0.rule.form == .marks && $0.rule.fillsSeats })
            case .byStrokes:
                .bool(
                    facts.ballots.contains { $0.call.round == 1 && $0.candidates.count > 1 && $0.choosing == nil })
            case .byVotes: .bool(facts.ballots.contains { $0.call.round > 1 && $0.choosing == nil })
            case .writesInSomewhere: .bool(facts.ballots.contains(where: \.call.takesWriteIns))
            case .isChoosing:
                .bool(!facts.ballots.isEmpty && facts.ballots.allSatisfy { $0.choosing != nil })
            case .manyColumns: .bool(columns.count > 3)
            }
        }
    }

    private func place(_ column: Column, _ row: Int) -> Place {
        column.places.indices.contains(row) ? column.places[row] : .empty
    }

    private func cells(_ places: [Place]) -> JSON {
        let cells = places.map { place in
            JSON(BallotCellFields.self) { field in
                switch (field, place) {
                case (.group, .heading(let text)): .string(text)
                case (.name, .candidate(let name, _)): .string(name)
                case (.number, .candidate(_, let number)): .int(number)
                case (.writeIn, .writeIn), (.isEmpty, .empty): true
                case (.writeIn, _), (.isEmpty, _): false
                default: nil
                }
            }
        }
        return JSON(BallotRowFields.self) { _ in .array(cells) }
    }
}

enum BallotTableFields: String, ViewFields {
    case termNumber = "term_number", ballotColumns = "ballot_columns", ballotRows = "ballot_rows",
        hasBallots = "has_ballots",
        byMarks = "by_marks", byStrokes = "by_strokes", byVotes = "by_votes",
        writesInSomewhere = "writes_in_somewhere", manyColumns = "many_columns", isChoosing = "is_choosing"
}

enum BallotColumnFields: String, ViewFields { case post, seats, reserved, goesOn = "goes_on" }
enum BallotRowFields: String, ViewFields { case cells }
enum BallotCellFields: String, ViewFields { case group, name, number, writeIn = "write_in", isEmpty = "is_empty" }
