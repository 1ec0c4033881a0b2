import Kernel
import Prompt

/// 日历: meetings, activities and festivals of the next twelve months.
struct CalendarInquiry: Inquiring {
    let from: Day

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let (words, language) = (screen.language.activity, screen.language)
        let lines = YearCalendar(of: book, from: from).lines.map { line in
            let title =
                switch line.matter {
                case .meeting(let number): "\(words.meeting(number)) \(line.title)"
                case .activity(let id): "\(id) \(line.title)"
                case .call(let id): "\(id) \(line.title)"
                case .festival(let name): language.festival(name)
                }
            return ([words.date(line.day)] + (line.start.map { [$0.asClock] } ?? []) + [title]).joined(separator: " ")
        }
        return lines.isEmpty ? [screen.prompt.nothingYet] : lines
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        [
            "community": .string(book.header.community), "from": .string(from.description),
            "days": .array(
                YearCalendar(of: book, from: from).lines.map { line in
                    let (kind, id): (String, String?) =
                        switch line.matter {
                        case .meeting(let number): ("meeting", String(number))
                        case .activity(let id): ("activity", id.description)
                        case .call(let id): ("call", id.description)
                        case .festival: ("festival", nil)
                        }
                    return [
                        "date": .string(line.day.description), "start": .string(line.start?.asClock),
                        "kind": .string(kind), "id": .string(id), "title": .string(line.title),
                    ]
                }),
        ]
    }
}

/// 节日: on which day each is in the year of today, and the next.
struct FestivalInquiry: Inquiring {
    let name: String?
    let day: Day

    init(_ name: String?, _ day: Day) {
        self.name = name
        self.day = day
    }

    private func found(_ book: Book) throws(Refusal) -> [(name: String, day: Day)] {
        guard let first = Day(day.year, 1, 1), let last = Day(day.year + (name == nil ? 0 : 1), 12, 31) else {
            return []
        }
        let all = YearCalendar.festivals(of: book, in: first...last)
        guard let name else { return all }
        let wanted = try book.festival(named: name)
        return all.filter { $0.name == wanted }
    }

    func answer(from book: Book, in view: View, by screen: any Screen) throws -> [String] {
        let (words, language) = (screen.language.activity, screen.language)
        let lines = try found(book).map { "\(words.date($0.day)) \(language.festival($0.name))" }
        let missing =
            try name.map { word throws(Refusal) in [try book.festival(named: word)] }
            ?? Festival.allCases.filter(\.isSet).map(\.rawValue)
        let known = book.activities
        let unset = missing.filter {
            Festival(rawValue: $0)?.isSet == true && known.festivals[$0] == nil && known.lunarFestivals?[$0] == nil
        }
        return lines + unset.map { words.notSet(language.festival($0)) }
    }

    func facts(from book: Book, at moment: Moment) throws -> JSON? {
        [
            "festivals": .array(
                try found(book).map { ["name": .string($0.name), "date": .string($0.day.description)] })
        ]
    }
}
