import Kernel

struct MisreadingEnglish: MisreadingWords, EnglishGrammar {
    func notText() -> String { "this line is no UTF-8 text and was not entered; type it in UTF-8" }
    func tooLong(bytes: Int, most: Int) -> String {
        "this line has \(bytes) bytes, the limit is \(most); type it in several lines"
    }
    func badTime(_ word: String) -> String {
        "\(quoted("@" + word)) is no time; write @19:30 or @2026-11-20 19:30 and a space"
    }
    func nothingAfterTime() -> String { "nothing stands behind the time; write @19:30 present NAME" }
    func unknownVerb(_ word: String) -> String { "\(quoted(word)) is no verb and nobody's name." }
    func askForHelp() -> String { " Type help to see what can be typed" }
    func meant(_ near: [String]) -> String { " Did you mean \(near.joined(separator: " or "))?" }
    func usage(_ usage: String) -> String { "Write: \(usage)" }
    func leftOver(_ words: String) -> String { "\(quoted(words)) makes no sense here. " }
    func verbNoSpeaker(_ verb: String, speaker: String?) -> String {
        "\(quoted(verb)) is a verb and does not speak: a name must follow it; to note a remark type "
            + "\(speaker ?? "NAME"): WORDS, or somebody: WORDS"
    }
    func nothingSaid(by name: String) -> String {
        "what did \(name) say? words must follow the colon; write \(name): what was said"
    }
    func unknownName(_ name: String) -> String { "\(quoted(name)) is not known." }
    func newcomer(_ name: String) -> String {
        " For somebody new put ! behind the name (\(name)!), or type person \(name) first"
    }
    func ambiguousName(_ word: String, _ names: [String]) -> String {
        "\(quoted(word)) may be \(list(names)); write the full name"
    }
    func badName(_ name: String) -> String {
        "\(quoted(name)) cannot be a name: no verb, no punctuation, no space in a Han name; namesakes are written 王秀英（二组）"
    }
    func longName(_ name: String, most: Int) -> String {
        "\(quoted(name)) is too long; a name has \(most) characters at most"
    }
    func nobodyOnPaper(_ name: String) -> String { "nobody stands on this paper: write +\(name)" }
    func notOnPaper(_ name: String, candidates: String) -> String {
        "\(quoted(name)) is no candidate: they are \(candidates); to write somebody in, type +\(name)"
    }
    func noVotes(_ most: Int) -> String {
        "not one vote was cast, so nothing was voted on: if all abstained type vote 0 0 \(most); else table it, or withdraw"
    }
    func oneOwner(_ names: String) -> String { "an action has one owner; write \(quoted(names)) in lines of their own" }
    func unknownKey(_ key: String, verb: String) -> String { "\(quoted(verb)) has no option \(quoted(key))." }
    func keys(_ keys: [String]) -> String { " Options: \(keys.joined(separator: " "))" }
    func space() -> String { " " }
    func keyTwice(_ key: String) -> String { "\(quoted(key)) stands twice; write it once" }
    func keyEmpty(_ key: String) -> String { "nothing stands behind \(quoted(key)); write \(key)=… or leave it out" }
    func badValue(_ value: String, of key: String, allowed: [String]) -> String {
        "\(quoted(key)) cannot be \(quoted(value)); write \(list(allowed))"
    }
    func badNumber(_ word: String) -> String { "\(quoted(word)) is no number" }
    func badDay(_ word: String) -> String { "\(quoted(word)) is no day; write 2026-12-10 or 12-10" }
    func badMinutes(_ word: String) -> String { "\(quoted(word)) is no time in whole minutes; write 15min or 1h" }
    func badMoney(_ word: String) -> String { "\(quoted(word)) is no sum of money; write 5000 or 60,000" }
    func badID(_ word: String) -> String { "\(quoted(word)) is no id; proposals are P1, amendments P1-1, actions A1" }
    func wantsAction(_ word: String) -> String {
        "\(word) is a proposal; an action is wanted here, like A1; to put a proposal off type postpone-to \(word) DAY"
    }
    func wantsQuestion(_ word: String) -> String {
        "\(word) is an action; a proposal is wanted here, like P1: type proposals"
    }
    func unknownKind(_ word: String) -> String { "\(quoted(word)) is no kind of meeting." }
    func usualKinds() -> String { " Write courtyard, assembly, representatives, committee …" }
    func ambiguousKind(_ word: String, _ kinds: [String]) -> String {
        "\(quoted(word)) may be \(list(kinds)); type more of it"
    }
}
