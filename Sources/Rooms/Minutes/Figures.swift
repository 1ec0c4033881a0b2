extension String {
    /// The figures in a text, in order: digits, and Han numerals that stand before a measure (五千元, 三户) or count a day.
    ///
    ///     "出五千元，一起修".figures      // ["五千"]: the 一 of 一起 counts nothing
    var figures: [String] {
        let measures: Set<Character> = [
            "元", "块", "角", "分", "人", "户", "票", "名", "位", "个", "次", "天", "日", "月", "年", "号", "斤", "米", "里", "亩", "盏",
            "张", "组", "条", "点", "倍", "成", "工", "袋", "台", "套", "盒", "桶",
        ]
        let numerals: Set<Character> = [
            "零", "〇", "一", "二", "两", "三", "四", "五", "六", "七", "八", "九", "十", "百", "千", "万", "亿",
        ]
        var figures: [String] = []
        var run = ""
        for character in self {
            if character.isDigitOfAnyWidth {
                if run.last?.isDigitOfAnyWidth != true { run = "" }
                run.append(character)
            } else if numerals.contains(character) {
                if run.last?.isDigitOfAnyWidth == true { figures.append(run); run = "" }
                run.append(character)
            } else {
                if run.last?.isDigitOfAnyWidth == true || (!run.isEmpty && measures.contains(character)) {
                    figures.append(run)
                }
                run = ""
            }
        }
        if run.last?.isDigitOfAnyWidth == true { figures.append(run) }
        return figures
    }
}

extension Character {
    /// A digit of either width.
    fileprivate var isDigitOfAnyWidth: Bool { isWholeNumber && (isASCII || ("０"..."９").contains(self)) }
}
