import Kernel

extension TextError {
    /// The same, in a language.
    public func told(in language: Language) -> String { told(by: language.screen) }

    /// The file, the line, the clause, what is wrong.
    func told(by screen: any Screen) -> String {
        let words = screen.textErrors
        let problem = reason.told(by: screen)
        guard let clause else { return words.told(file: file, line: line, problem: problem) }
        return words.told(file: file, line: line, clause: clause, problem: problem)
    }
}

extension TextProblem {
    fileprivate func told(by screen: any Screen) -> String {
        let words = screen.textErrors
        return switch self {
        case .notYAML(let detail): words.notYAML(detail)
        case .tooManyAliases: words.tooManyAliases()
        case .notMapping: words.notMapping()
        case .unknownKey(let key, let known): words.unknownKey(key, known: known)
        case .repeatedKey(let key): words.repeatedKey(key)
        case .missing(let key): words.missing(key: key)
        case .notWords(let key): words.notWords(key: key)
        case .notNumber(let key, let found, let range): words.notNumber(key: key, found: found, range)
        case .notShare(let found): words.notShare(found)
        case .notDay(let found): words.notDay(found)
        case .notCitation(let found): words.notCitation(found)
        case .unknownKind(let found): words.unknownKind(found)
        case .notOneOf(let key, let found, let all): words.notOneOf(key: key, found: found, all)
        case .notInBooks(let key, let found, let known): words.notInBooks(key: key, found: found, known: known)
        case .meantAnother(let key, let found, let nearest):
            words.meantAnother(key: key, found: found, nearest: nearest)
        case .clauseOrder(let number): words.clauseOrder(after: number)
        case .baseSaidTwice: words.baseSaidTwice()
        case .untilBeforeFrom: words.untilBeforeFrom()
        case .saidBefore(let key, let clause): words.saidBefore(key: key, clause: clause)
        case .outsideKinds(let kind): words.outsideKinds(kind)
        case .neverDecides(let key): words.neverDecides(key: key)
        case .illegible(let sign): screen.wording.illegible(sign)
        }
    }
}
