/// Finds the questions of a table: columns whose headings share a question and differ in a part.
///
///     Rank the candidates [甲]   1、请排序（甲）   Rank your choices - 甲   Choice 甲   Q1_1
struct TableGrouping {
    let headings: [TableHeading]
    let sample: TableSample

    func contests() -> [TableContest] {
        var open = headings.indices.filter { headings[$0].use == .open && sample.columns[$0].filled > 0 }
        // A column nobody filled in is a candidate nobody marked, if its neighbours are candidates.
        let unfilled = headings.indices.filter { headings[$0].use == .open && sample.columns[$0].filled == 0 }
        var contests: [TableContest] = []
        let shared = Self.parted(headings, headings.indices.filter { open.contains($0) || unfilled.contains($0) })
        for group in shared {
            let columns = group.columns
            let holdNames = columns.contains { sample.columns[$0.index].others > 0 }
            let ranks = columns.map { Self.rank($0.part, isBare: holdNames) }
            if ranks.allSatisfy({ $0 != nil }), Set(ranks).count == ranks.count {
                contests.append(names(group.title, zip(columns, ranks).map { ($0, $1 ?? 0) }))
            } else if columns.contains(where: { sample.columns[$0.index].isVote }) {
                contests.append(
                    TableContest(
                        title: group.title, question: group.question, columns: columns, isSure: true, form: .grid))
            } else {
                continue
            }
            open.removeAll { index in columns.contains { $0.index == index } }
        }
        contests += ranked(
            open + unfilled.filter { index in !shared.contains { $0.columns.contains { $0.index == index } } })
        open.removeAll { index in contests.contains { $0.columns.contains { $0.index == index } } }
        if contests.isEmpty, let bare = bare(open, unfilled) {
            contests.append(bare)
            open.removeAll { index in bare.columns.contains { $0.index == index } }
        }
        contests += open.filter { sample.columns[$0].others > 0 }.map { index in
            let heading = headings[index]
            let column = TableContest.Column(index: index, part: heading.text, offset: heading.offset, rank: nil)
            return TableContest(title: heading.text, columns: [column], isSure: false, form: .list)
        }
        return contests.sorted { $0.columns[0].index < $1.columns[0].index }
    }

    private func names(_ title: String, _ columns: [(TableContest.Column, Int)]) -> TableContest {
        let ranked = columns.map { column, rank in
            TableContest.Column(index: column.index, part: column.part, offset: column.offset, rank: rank)
        }
        return TableContest(
            title: title, columns: ranked.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }, isSure: true, form: .names)
    }

    /// A part that is a rank: `1st choice`, or in a row of bare numbers `1`.
    private static func rank(_ part: String, isBare: Bool) -> Int? {
        let word = CellText.word(part)
        if let place = Ordinal.place(word) ?? Ordinal.rank(part) { return place }
        return isBare ? Ordinal.number(word) : nil
    }

    /// Columns whose whole heading names a rank; those of one question by the rest of the heading, where ranks repeat.
    private func ranked(_ open: [Int]) -> [TableContest] {
        var found: [(TableContest.Column, Int)] = []
        for index in open.sorted() {
            let heading = headings[index]
            guard let rank = Self.rank(heading.text, isBare: false) else { continue }
            found.append(
                (TableContest.Column(index: index, part: heading.text, offset: heading.offset, rank: rank), rank))
        }
        guard !found.isEmpty else { return bareNumbers(open) }
        guard Set(found.map(\.1)).count < found.count else { return [names("", found)] }
        let groups = Dictionary(grouping: found) { Self.title($0.0.part) }
        let areSound = groups.values.allSatisfy { group in Set(group.map(\.1)).count == group.count }
        guard areSound, groups.count > 1 else { return [names("", found)] }
        return groups.values.map { group in names(Self.title(group[0].0.part), group) }
    }

    /// Headings 1, 2, 3 over names.
    private func bareNumbers(_ open: [Int]) -> [TableContest] {
        let numbered = open.sorted().compactMap { index -> (TableContest.Column, Int)? in
            guard let number = Ordinal.number(CellText.word(headings[index].text)), !sample.columns[index].isVote else {
                return nil
            }
            let heading = headings[index]
            return (
                TableContest.Column(index: index, part: heading.text, offset: heading.offset, rank: number), number
            )
        }
        guard numbered.count > 1, Set(numbered.map(\.1)) == Set(1...numbered.count) else { return [] }
        return [names("", numbered)]
    }

    /// A heading without its rank: what the ranks of one question share.
    private static func title(_ heading: String) -> String {
        let words = heading.split { !$0.isLetter && !$0.isNumber }
        let kept = words.filter { word in
            let word = String(word)
            return rank(word, isBare: true) == nil && !Ordinal.isKeyword(CellText.word(word))
        }
        return kept.joined(separator: " ")
    }

    /// Headings that are names by themselves, over cells of ranks, points or marks.
    private func bare(_ open: [Int], _ unfilled: [Int]) -> TableContest? {
        let voted = open.filter { sample.columns[$0].isVote }
        guard voted.count > 1 || (voted.count == 1 && sample.columns[voted[0]].marks > 0), let first = voted.first,
            let last = voted.last
        else { return nil }
        // Between two candidates, or behind the last, a column that nobody filled in is one more.
        let among = unfilled.filter {
            $0 > first && ($0 < last || !headings[$0].text.isEmpty) && !headings[$0].text.isEmpty
        }
        let columns = (voted + among).sorted().map { index in
            TableContest.Column(
                index: index, part: CellText.trimmed(headings[index].text), offset: headings[index].offset, rank: nil)
        }
        return TableContest(title: "", columns: columns, isSure: true, form: .grid)
    }
}
