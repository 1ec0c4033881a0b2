/// Rows of a table that are no ballots: sums, empty rows, headings once more.
enum TotalRow {
    /// Whether the first cell that holds anything says that the row sums up the others, which hold nothing but numbers.
    static func isOne(_ record: [DelimitedText.Field]) -> Bool {
        guard let place = record.firstIndex(where: { !$0.text.isEmpty }) else { return false }
        let text = record[place].text
        guard text.utf8.count <= 24, let byte = text.utf8.first, !Scanner.isDigit(byte), let first = text.first,
            initials.contains(first)
        else { return false }
        var word = CellText.word(text)
        let isTold = word.last == ":"
        while word.last == ":" { word.removeLast() }
        guard words.contains(word) else { return false }
        // 总计：共3票
        return isTold
            || record[(place + 1)...].allSatisfy { field in
                field.text.utf8.allSatisfy { Scanner.isDigit($0) || " ,.%-".utf8.contains($0) }
            }
    }

    static func isBlank(_ record: [DelimitedText.Field]) -> Bool {
        for field in record where !field.text.isEmpty && !CellText.trimmed(field.text).isEmpty { return false }
        return true
    }

    private static let initials = Set("TtSsGgAaMm合总小共平Σ")
    private static let words: Set<String> = [
        "total", "totals", "sum", "sums", "subtotal", "sub-total", "sub total", "grand total", "total votes", "average",
        "mean",
        "合计", "总计", "小计", "总数", "总和", "共计", "合 计", "总 计", "小 计", "平均", "平均分", "合计票数", "总票数", "Σ",
    ]
}
