import Foundation
import Kernel

/// What an entry says, as its hash covers it: canonical JSON of `at`, `events`, `line`, `rules`, `texts`, and `answers` where
/// the person at the prompt was asked; `origin`, where it came out of another copy of the book.
///
/// Canonical: keys sorted, no white space, no needless escapes, UTF-8. The bytes are stored, never made anew.
struct Payload<Event: Codable & Hashable & Sendable, Text: Codable & Hashable & Sendable>: Codable {
    let answers: [StoredAnswer]?
    let at: String
    let events: [Event]
    let line: String
    let origin: EntryOrigin?
    /// The version of the rules that decided it; programs before 0.2 named none.
    let rules: Int?
    let texts: [Text]

    init(
        at: Moment, zone: Zone, line: String, events: [Event], texts: [Text], answers: [String: String], rules: Int?,
        origin: EntryOrigin? = nil
    ) {
        self.origin = origin
        self.at = at.iso(zone: zone)
        self.line = line
        self.rules = rules
        self.events = events
        self.texts = texts
        self.answers =
            answers.isEmpty
            ? nil
            : answers.map { StoredAnswer(answer: $0.value, asked: $0.key) }
                .sorted { $0.asked.utf8.lexicographicallyPrecedes($1.asked.utf8) }
    }

    init(from decoder: any Decoder) throws {
        let members = try JSONMembers(decoder)
        at = try members.text("at")
        line = try members.text("line")
        origin = try members.value(ifPresent: "origin")
        rules = try members.number(ifPresent: "rules")
        events = try members.list("events")
        texts = try members.list("texts")
        answers = try members.list(ifPresent: "answers")
    }

    /// The entry that these words make under that number.
    func entry(_ number: Int, recorded: Moment) throws(LedgerError) -> LedgerEntry<Event, Text> {
        guard let at = Moment(stored: at) else {
            throw .damagedEntry(number, .unreadable("at is no time: \(at)"))
        }
        let answers = Dictionary((answers ?? []).map { ($0.asked, $0.answer) }, uniquingKeysWith: { $1 })
        return LedgerEntry(
            number: number, at: at, recorded: recorded, line: line, events: events, texts: texts, answers: answers,
            rules: rules, origin: origin)
    }
}

/// An answer given where a line could be read two ways. A list, because a free key has no order everybody agrees on.
struct StoredAnswer: Codable {
    let answer: String
    let asked: String
}

extension CanonicalJSON {
    /// Decodes a value, and refuses what this program does not know.
    ///
    /// - Throws: `LedgerError.Damage`.
    static func decodeWhole<Value: Decodable>(
        _ type: Value.Type = Value.self, from data: Data
    ) throws(LedgerError.Damage) -> Value {
        do {
            return try decodeEveryKey(type, from: data)
        } catch {
            switch error {
            case .missing(let key): throw .missing(key)
            case .unknown(let key): throw .unknown(key)
            case .unreadable(let what): throw .unreadable(what)
            }
        }
    }
}

extension Moment {
    /// Reads the times that books store. They all have one shape, and a replay reads two an entry: hence the short way
    /// through the digits, and the general reading only where they stand otherwise.
    init?(stored text: String) {
        var text = text
        let quick = text.withUTF8 { bytes -> Moment? in
            guard bytes.count >= 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x54, bytes[13] == 0x3A,
                bytes[16] == 0x3A
            else { return nil }
            func number(_ places: Range<Int>) -> Int? {
                places.reduce(0) { sum, place in
                    let digit = bytes[place] &- 0x30
                    return digit < 10 ? sum.map { $0 * 10 + Int(digit) } : nil
                }
            }
            guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10),
                let hour = number(11..<13), let minute = number(14..<16), let second = number(17..<19),
                hour < 24, minute < 60, second < 61, let day = Day(year, month, day)
            else { return nil }
            return Moment(day, hour: hour, minute: minute, second: second)
        }
        guard let moment = quick ?? Moment(iso: text) else { return nil }
        self = moment
    }
}
