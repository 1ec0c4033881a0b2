import Kernel
import Prompt

extension Misreading {
    /// Why the line could not be read, and what to type instead.
    public func told(by screen: any Screen) -> String {
        let (words, language) = (screen.misreadings, screen.language)
        func meant(_ near: [String]) -> String { near.isEmpty ? "" : words.meant(near) }
        // Verbs are told in the language of the screen, whichever was nearest.
        func verbs(_ near: [String]) -> [String] { unique(near.map { Verbs.named($0)?.name(in: language) ?? $0 }) }
        return switch self {
        case .notText: words.notText()
        case .illegible(let sign): screen.wording.illegible(sign)
        case .longName(let name, let most): words.longName(name.shortened(to: 20), most: most)
        case .tooLong(let bytes): words.tooLong(bytes: bytes, most: RawLine.limit)
        case .badTime(let word): words.badTime(word)
        case .nothingAfterTime: words.nothingAfterTime()
        case .unknownVerb(let word, let near):
            words.unknownVerb(word) + (near.isEmpty ? words.askForHelp() : words.meant(verbs(near)))
        case .notOnPaper(let name, []): words.nobodyOnPaper(name)
        case .notOnPaper(let name, let candidates) where candidates.allSatisfy { QuestionID($0) != nil }:
            language.choosings.notAProject(name, projects: numbered(candidates))
        case .notOnPaper(let name, let candidates): words.notOnPaper(name, candidates: numbered(candidates))
        case .usage(let verb): Self.usage(of: verb, screen)
        case .leftOver(let rest, let verb): words.leftOver(rest) + Self.usage(of: verb, screen)
        case .verbNoSpeaker(let verb, let speaker):
            words.verbNoSpeaker(Verbs.named(verb)?.name(in: language) ?? verb, speaker: speaker)
        case .nothingSaid(let name): words.nothingSaid(by: name)
        case .unknownName(let name, let near):
            words.unknownName(name) + meant(near)
                + ((try? NameReader.newName(name)) == nil ? "" : words.newcomer(name.shortened(to: 20)))
        case .ambiguousName(let word, let names): words.ambiguousName(word, names)
        case .badName(let name): words.badName(name)
        case .noVotes(let most): words.noVotes(most)
        case .oneOwner(let names): words.oneOwner(names)
        case .unknownKey(let key, let verb, let near):
            words.unknownKey(key, verb: Verbs.named(verb)?.name(in: screen.language) ?? verb)
                + (near.map { words.meant([Self.key($0, of: verb, in: language)]) } ?? Self.keys(of: verb, screen))
        case .keyTwice(let key): words.keyTwice(key(language))
        case .keyEmpty(let key): words.keyEmpty(key(language))
        case .badValue(let value, let key, let allowed):
            words.badValue(value, of: key(language), allowed: allowed.map { $0(language) })
        case .badNumber(let word): words.badNumber(word)
        case .badDay(let word): words.badDay(word)
        case .badMoney(let word): words.badMoney(word)
        case .badMinutes(let word): words.badMinutes(word)
        case .badID(let word):
            QuestionID(word) != nil
                ? words.wantsAction(word) : ActionID(word) != nil ? words.wantsQuestion(word) : words.badID(word)
        case .unknownKind(let word, let near):
            words.unknownKind(word) + meant(near.filter { language == .chinese || !$0.containsHan })
                + words.usualKinds()
        case .ambiguousKind(let word, let kinds): words.ambiguousKind(word, kinds.map { $0(language) })
        }
    }

    /// An option in the language of the screen, whichever name was nearest.
    private static func key(_ name: String, of verb: String, in language: Language) -> String {
        Verbs.named(verb)?.keys.first { $0.matches(name) }?.name(language) ?? name
    }

    private static func usage(of word: String, _ screen: any Screen) -> String {
        Verbs.named(word).map { screen.misreadings.usage($0.usage(screen.language)) } ?? ""
    }

    /// The options that a verb has; how it is written, where it has none.
    private static func keys(of word: String, _ screen: any Screen) -> String {
        let (words, keys) = (screen.misreadings, Verbs.named(word)?.keys ?? [])
        return keys.isEmpty
            ? words.space() + usage(of: word, screen) : words.keys(keys.map { "\($0.name(screen.language))=" })
    }
}
