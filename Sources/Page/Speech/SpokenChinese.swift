/// Figures and signs as Chinese says them: 二零二六年十一月二十日晚七点半，百分之七十七点七八.
struct SpokenChinese: Spoken {
    let to = "至"
    let part = "之"
    let setsApart = false
    let comma = "，"
    let stop = "。"

    func cell(_ head: String, _ value: String) -> String { head.isEmpty || head == value ? value : head + value }

    func say(_ figure: Figure, before: Character?, after: ArraySlice<Character>) -> (words: String, taken: Int) {
        switch figure {
        case .date(let year, let month, let day):
            return (Self.digits("\(year)") + "年\(Self.whole(month))月\(Self.whole(day))日", 0)
        case .month(let year, let month): return (Self.digits("\(year)") + "年\(Self.whole(month))月", 0)
        case .clock(let hour, let minute): return (Self.clock(hour, minute), 0)
        case .percent(let number): return ("百分之" + Self.number(number), 0)
        case .fraction(let part, let whole): return (Self.number(whole) + "分之" + Self.number(part), 0)
        case .ratio(let one, let other): return (Self.number(one) + "比" + Self.number(other), 0)
        case .digits(let digits): return (Self.digits(digits), 0)
        case .code(let parts): return (parts.map(Self.digits).joined(separator: "杠"), 0)
        case .number(let number):
            if number.count == 4, after.first == "年" || before == "〔" { return (Self.digits(number), 0) }
            if after.first == "元", let money = Self.money(number) { return (money, 1) }
            if number == "2", before != "第", let unit = after.first, Self.counted.contains(unit) { return ("两", 0) }
            return (Self.number(number), 0)
        }
    }

    func say(sum: String) -> String { Self.money(sum) ?? Self.number(sum) + "元" }

    func say(sign: Character) -> String? { Self.signs[sign] }

    private static let signs: [Character: String] = [
        "+": "加", "＋": "加", "×": "乘", "÷": "除以", "=": "等于", "＝": "等于", "≥": "不少于", "≤": "不多于", ">": "大于",
        "<": "小于", "&": "和", "㎡": "平方米", "№": "第", "℃": "摄氏度", "%": "百分号",
    ]
    /// Before these, two is 两.
    private static let counted: Set<Character> = [
        "人", "票", "户", "名", "个", "次", "天", "元", "项", "张", "位", "条", "份", "家", "年", "件", "袋", "盏", "间", "亩", "年",
    ]
    private static let numerals = Array("零一二三四五六七八九")

    static func digits(_ digits: String) -> String {
        String(digits.compactMap { $0.wholeNumberValue.map { numerals[$0] } })
    }

    static func number(_ number: String) -> String {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let whole = parts.first.flatMap({ Int($0) }) else { return digits(number) }
        return self.whole(whole) + (parts.count > 1 ? "点" + digits(String(parts[1])) : "")
    }

    /// 900.50 as 九百元五角; `nil` where the sum goes below a 分.
    private static func money(_ number: String) -> String? {
        let parts = number.split(separator: ".", maxSplits: 1)
        guard let yuan = parts.first.flatMap({ Int($0) }) else { return nil }
        let said = yuan == 2 ? "两元" : whole(yuan) + "元"
        guard parts.count > 1 else { return said }
        guard parts[1].count <= 2 else { return nil }
        let cents = (parts[1] + "00").prefix(2).compactMap(\.wholeNumberValue)
        let tenths = cents[0] > 0 ? "\(numerals[cents[0]])角" : cents[1] > 0 ? "零" : ""
        return said + tenths + (cents[1] > 0 ? "\(numerals[cents[1]])分" : "")
    }

    private static func clock(_ hour: Int, _ minute: Int) -> String {
        let part =
            switch hour {
            case 0..<6: "凌晨"
            case 6..<12: "上午"
            case 12: "中午"
            case 13..<18: "下午"
            default: "晚"
            }
        let hour = hour > 12 ? hour - 12 : hour
        let said = part + (hour == 2 ? "两" : whole(hour)) + "点"
        switch minute {
        case 0: return said
        case 30: return said + "半"
        case 1..<10: return said + "零\(whole(minute))分"
        default: return said + whole(minute) + "分"
        }
    }

    /// 二十, 一百零五, 三千二百万: every four figures a step.
    static func whole(_ number: Int) -> String {
        guard number >= 0 else { return "负" + digits(String(number.magnitude)) }
        if number < 10_000 { return small(number, leads: true) }
        for (unit, name) in [(1_0000_0000_0000, "万亿"), (1_0000_0000, "亿"), (1_0000, "万")] where number >= unit {
            let (high, low) = (number / unit, number % unit)
            let head = (high == 2 ? "两" : whole(high)) + name
            if low == 0 { return head }
            return head + (low < unit / 10 ? "零" : "") + whole(low)
        }
        return digits(String(number))
    }

    private static func small(_ number: Int, leads: Bool) -> String {
        if number < 10 { return String(numerals[number]) }
        if number < 20 { return "十" + (number > 10 ? String(numerals[number - 10]) : "") }
        for (unit, name) in [(1000, "千"), (100, "百"), (10, "十")] where number >= unit {
            let (high, low) = (number / unit, number % unit)
            let head = (unit == 1000 && high == 2 ? "两" : String(numerals[high])) + name
            if low == 0 { return head }
            let rest = low < 20 && low >= 10 && unit > 10 ? "一" + small(low, leads: false) : small(low, leads: false)
            return head + (low < unit / 10 ? "零" : "") + rest
        }
        return ""
    }
}
