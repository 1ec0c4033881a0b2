import Kernel
import Ledger

// Lines that could not be read, and books that could not be written, in English.
extension EnglishScreen {
    public func sentence(_ misreading: Misreading) -> String {
        switch misreading {
        case .notText: "this line is no UTF-8 text and was not entered; type it in UTF-8"
        case .illegible(let sign): wording.illegible(sign)
        case .longName(let name, let most):
            "\(quoted(name.shortened(to: 20))) is too long; a name has \(most) characters at most"
        case .tooLong(let bytes):
            "this line has \(bytes) bytes, the limit is \(RawLine.limit); type it in several lines"
        case .badTime(let word): "\(quoted("@" + word)) is no time; write @19:30 or @2026-11-20 19:30 and a space"
        case .nothingAfterTime: "nothing stands behind the time; write @19:30 present NAME"
        case .unknownVerb(let word, let near):
            "\(quoted(word)) is no verb and nobody's name."
                + (near.isEmpty ? " Type help to see what can be typed" : meant(near))
        case .notOnPaper(let name, let candidates):
            candidates.isEmpty
                ? "nobody stands on this paper: write +\(name)"
                : "\(quoted(name)) is no candidate: they are \(numbered(candidates)); to write somebody in, type +\(name)"
        case .usage(let verb): usage(verb)
        case .leftOver(let words, let verb): "\(quoted(words)) makes no sense here. \(usage(verb))"
        case .nothingSaid(let name): "what did \(name) say? words must follow the colon; write \(name): what was said"
        case .unknownName(let name, let near):
            "\(quoted(name)) is not known.\(meant(near)) For somebody new put ! behind the name (\(name.shortened(to: 20))!), or type person \(name.shortened(to: 20)) first"
        case .ambiguousName(let word, let names): "\(quoted(word)) may be \(self.names(names)); write the full name"
        case .badName(let name):
            "\(quoted(name)) cannot be a name: no verb, no punctuation, no space in a Han name; namesakes are written 王秀英（二组）"
        case .oneOwner(let names): "an action has one owner; write \(quoted(names)) in lines of their own"
        case .unknownKey(let key, let verb, let near):
            "\(quoted(Verbs.named(verb)?.english[0] ?? verb)) has no option \(quoted(key)).\(near.map { meant([$0]) } ?? keys(of: verb))"
        case .keyTwice(let key): "\(quoted(key)) stands twice; write it once"
        case .keyEmpty(let key): "nothing stands behind \(quoted(key)); write \(key)=… or leave it out"
        case .badValue(let value, let key, let allowed):
            "\(quoted(key)) cannot be \(quoted(value)); write \(allowed.joined(separator: ", "))"
        case .badNumber(let word): "\(quoted(word)) is no number"
        case .badDay(let word): "\(quoted(word)) is no day; write 2026-12-10 or 12-10"
        case .badMoney(let word): "\(quoted(word)) is no sum of money; write 5000 or 60,000"
        case .badID(let word): "\(quoted(word)) is no id; proposals are P1, amendments P1-1, actions A1"
        case .unknownKind(let word, let near):
            "\(quoted(word)) is no kind of meeting.\(meant(near)) Write courtyard, assembly, representatives, committee …"
        case .ambiguousKind(let word, let kinds): "\(quoted(word)) may be \(names(kinds)); type more of it"
        }
    }

    private func usage(_ word: String) -> String {
        Verbs.named(word).map { "Write: \($0.usage.english)" } ?? ""
    }

    private func keys(of word: String) -> String {
        let keys = Verbs.named(word)?.keys.map { "\($0.name.english)=" } ?? []
        return keys.isEmpty ? " \(usage(word))" : " Options: \(keys.joined(separator: " "))"
    }

    public func sentence(_ error: JournalError) -> String { error.description }
    public func words(_ damage: FileDamage) -> String { damage.description }
    public func words(_ trouble: Trouble) -> String { trouble.description }
}
