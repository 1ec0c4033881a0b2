import Kernel
import Prompt

/// Reads the indicators of a report from their YAML text, and checks them. The format is described in docs/report.md.
///
/// Nothing is left to be found out while counting: an unknown measure, filter or word of one is refused here, with the file, the line and
/// what was probably meant.
public enum IndicatorReader {
    /// - Parameter file: as the text is called in what is refused.
    /// - Throws: `TextError`.
    public static func read(_ text: String, file: String) throws(TextError) -> IndicatorSet {
        var fields = try TextFields(text: text, file: file)
        let title = try phrase("名称", &fields, others: try english(&fields, ["名称"]))
        var indicators: [Indicator] = []
        var named: [NamedValue] = []
        for node in fields.list("指标") {
            var entry = try TextFields(node, file: file, clause: nil, line: fields.line)
            let indicator = try indicator(&entry, &named)
            if indicators.contains(where: { $0.id == indicator.id }) { throw entry.fault(.repeatedKey(indicator.id)) }
            indicators.append(indicator)
        }
        if indicators.isEmpty { throw fields.fault(.missing(key: "指标")) }
        var conflicts: [SourceConflict] = []
        for node in fields.list("存疑") {
            var entry = try TextFields(node, file: file, clause: nil, line: fields.line)
            conflicts.append(try conflict(&entry))
        }
        try fields.finish()
        return IndicatorSet(title: title, indicators: indicators, conflicts: conflicts, named: named)
    }

    private static func indicator(
        _ entry: inout TextFields, _ named: inout [NamedValue]
    ) throws(TextError) -> Indicator {
        let english = try english(&entry, ["名称", "单位", "定义", "部分"])
        let id = try entry.needed("编号")
        let title = try phrase("名称", &entry, others: english)
        let unit = try phrase("单位", &entry, others: english)
        let definition = try phrase("定义", &entry, others: english)
        let measure: IndicatorMeasure = try word(
            "算", &entry, among: IndicatorMeasure.allCases.map { ($0.rawValue, $0) })
        var filter = IndicatorFilter()
        for var fields in try entry.mappings("只算") {
            for key in measure.filters {
                try read(key, &fields, into: &filter)
                guard key.isOfBooks else { continue }
                for node in fields.list(key.rawValue) {
                    guard let word = node.scalar?.string, key != .heritage || word != "是" else { continue }
                    let line = node.mark?.line ?? fields.line
                    let told = usual(word, behind: key)
                    named.append(NamedValue(key: key, word: told, file: fields.file, line: line))
                }
            }
            try finish(&fields, of: measure)
        }
        let isAtLeast = try entry.flag("余")
        let isDrawn = try entry.flag("画")
        let part = entry.node("部分") == nil ? nil : try phrase("部分", &entry, others: english)
        try entry.finish()
        return Indicator(
            id: id, title: title, unit: unit, definition: definition, measure: measure, filter: filter,
            isAtLeast: isAtLeast, part: part, isDrawn: isDrawn)
    }

    private static func conflict(_ entry: inout TextFields) throws(TextError) -> SourceConflict {
        var english = try english(&entry, ["事", "说", "采用"])
        let about = try phrase("事", &entry, others: english)
        let says = try entry.names("说")
        if says.isEmpty { throw entry.fault(.missing(key: "说")) }
        let others = try english?.names("说") ?? []
        let kept = try phrase("采用", &entry, others: english)
        try entry.finish()
        let phrases = says.enumerated().map { place, said in
            Phrase { $0 == .english && others.indices.contains(place) ? others[place] : said }
        }
        return SourceConflict(about: about, says: phrases, kept: kept)
    }

    /// The English of what has these keys, where it is given.
    private static func english(_ fields: inout TextFields, _ keys: [String]) throws(TextError) -> TextFields? {
        guard let english = try fields.mappings("英文").first else { return nil }
        var asked = english
        for key in keys { _ = asked.node(key) }
        try asked.finish()
        return english
    }

    /// Words behind a key, and behind the same key of the English, where there is any.
    private static func phrase(
        _ key: String, _ fields: inout TextFields, others: TextFields?
    ) throws(TextError) -> Phrase {
        let words = try fields.needed(key)
        var others = others
        let english = try others?.words(key) ?? words
        return Phrase { $0 == .english ? english : words }
    }

    // MARK: What narrows a measure

    private static func read(
        _ key: FilterKey, _ fields: inout TextFields, into filter: inout IndicatorFilter
    ) throws(TextError) {
        let name = key.rawValue
        switch key {
        case .community: filter.community = try fields.words(name)
        case .subdistrict: filter.subdistrict = try fields.words(name)
        case .pilot: filter.isPilot = try flag(name, &fields)
        case .organisationKind: filter.organisations = try words(name, &fields)
        case .organiser: filter.organiser = try fields.words(name)
        case .stage: filter.stage = try words(name, &fields, of: IncubationStage.self).first
        case .plate: filter.hasPlate = try flag(name, &fields)
        case .field: filter.fields = try fields.names(name).map { usual($0, behind: key) }
        case .status: filter.status = try words(name, &fields, of: StatusKind.self).first
        case .post: filter.post = try fields.words(name)
        case .meetingKind:
            filter.meetings = try words(name, &fields, among: MeetingKind.allCases.map { ($0.rawValue, $0) })
        case .activityKind: filter.activities = try words(name, &fields)
        case .festival: filter.festivals = try fields.names(name).map { usual($0, behind: key) }
        case .heritage: filter.heritage = try fields.words(name).map { $0 == "是" ? "" : $0 }
        case .income:
            filter.income = try words(name, &fields, among: IncomeSort.allCases.map { ($0.rawValue, $0) }).first
        case .reached: filter.isReached = try flag(name, &fields)
        case .category: filter.categories = try fields.names(name).map { usual($0, behind: key) }
        case .least: filter.least = try fields.number(name, in: 1...10_000) ?? 1
        }
    }

    /// The word that books have for one that is usual.
    private static func usual(_ word: String, behind key: FilterKey) -> String {
        switch key {
        case .field: UsualField.named(word)?.rawValue ?? word
        case .festival: Festival.named(word)?.rawValue ?? word
        case .category: UsualCategory.named(word)?.rawValue ?? word
        default: word
        }
    }

    private static func flag(_ key: String, _ fields: inout TextFields) throws(TextError) -> Bool? {
        try fields.choice(key, from: ["是": true, "否": false])
    }

    private static func words<Value: Typed>(
        _ key: String, _ fields: inout TextFields, of type: Value.Type = Value.self
    ) throws(TextError) -> [Value] {
        try words(key, &fields, among: Value.typable.flatMap { value in value.words.map { ($0, value) } })
    }

    private static func words<Value>(
        _ key: String, _ fields: inout TextFields, among known: [(String, Value)]
    ) throws(TextError) -> [Value] {
        var found: [Value] = []
        for node in fields.list(key) {
            guard let word = node.scalar?.string else { throw fields.fault(.notWords(key: key), at: node) }
            guard let value = known.first(where: { $0.0 == word.lowercased() }) else {
                throw fields.fault(unknown(word, behind: key, among: known.map(\.0)), at: node)
            }
            found.append(value.1)
        }
        return found
    }

    private static func word<Value>(
        _ key: String, _ fields: inout TextFields, among known: [(String, Value)]
    ) throws(TextError) -> Value {
        guard let value = try words(key, &fields, among: known).first else { throw fields.fault(.missing(key: key)) }
        return value
    }

    private static func unknown(_ word: String, behind key: String, among known: [String]) -> TextProblem {
        let near = Nearest.to(word, among: known)
        return near.isEmpty
            ? .notOneOf(key: key, found: word, known) : .meantAnother(key: key, found: word, nearest: near)
    }

    /// A filter that this measure does not know is refused with those that it does; one that only another measure knows too.
    private static func finish(_ fields: inout TextFields, of measure: IndicatorMeasure) throws(TextError) {
        do throws(TextError) { try fields.finish() } catch {
            guard case .unknownKey(let key, let known) = error.reason else { throw error }
            let near = Nearest.to(key, among: known)
            guard !near.isEmpty else { throw error }
            throw TextError(
                file: error.file, line: error.line, clause: nil, .meantAnother(key: "只算", found: key, nearest: near))
        }
    }
}
