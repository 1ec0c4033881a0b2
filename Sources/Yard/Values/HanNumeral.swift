/// Whole numbers as statutes write them: 二十六, 一百零三.
public enum HanNumeral {
    public static func of(_ number: Int) -> String {
        let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        guard (0..<10_000).contains(number) else { return String(number) }
        if number < 10 { return digits[number] }
        var text = ""
        var rest = number
        var gap = false
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
            let digit = rest / unit
            rest %= unit
            if digit == 0 {
                gap = !text.isEmpty && rest > 0
            } else {
                if gap { text += "零" }
                gap = false
                text += (unit == 10 && digit == 1 && text.isEmpty ? "" : digits[digit]) + name
            }
        }
        return text
    }
}
