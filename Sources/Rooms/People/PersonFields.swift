import Kernel
import Prompt

extension PersonDetails {
    /// What is known, field by field, as it is typed: 性别=女.
    ///
    ///     PersonDetails(gender: "女", household: "3").fields(.chinese)     // 性别 女, 户 3
    func fields(_ language: Language) -> [(key: Key, value: String)] {
        func flag(_ value: Bool?) -> String? {
            value.map { ($0 ? GrammarWords.affirmed : GrammarWords.denied)(language) }
        }
        let fields: [(Key, String?)] = [
            (.gender, gender), (.born, born?.description), (.ethnicity, ethnicity), (.household, household),
            (.group, group), (.workplace, workplace), (.office, office),
            (.party, isProbationary == true ? GrammarWords.onProbation(language) : flag(isPartyMember)),
            (.representative, flag(isRepresentative)), (.away, flag(isAway)),
            (.extraVotes, extraVotes.map(String.init)),
            (.alias, aliases.map { $0.joined(separator: "、") }),
        ]
        return fields.compactMap { key, value in value.map { (key, $0) } }
    }

    /// What stands here and would be replaced by something else.
    func contradicted(by newer: PersonDetails) -> PersonDetails {
        func both<Value: Equatable>(_ old: Value?, _ new: Value?) -> Value? { new == nil || new == old ? nil : old }
        return PersonDetails(
            gender: both(gender, newer.gender), born: both(born, newer.born),
            ethnicity: both(ethnicity, newer.ethnicity), household: both(household, newer.household),
            group: both(group, newer.group), workplace: both(workplace, newer.workplace),
            office: both(office, newer.office), isPartyMember: both(isPartyMember, newer.isPartyMember),
            isRepresentative: both(isRepresentative, newer.isRepresentative), isAway: both(isAway, newer.isAway),
            isProbationary: newer.isPartyMember == nil ? nil : both(isProbationary, newer.isProbationary ?? false),
            extraVotes: both(extraVotes, newer.extraVotes))
    }
}

extension Registry {
    /// A name for somebody else of the same name, told apart by group or household where the line gives one; not taken yet.
    ///
    ///     registry.otherName(than: "张伟", with: PersonDetails(group: "三组"))     // 张伟（三组）
    func otherName(than name: String, with details: PersonDetails) -> String {
        let isHan = name.containsHan
        func marked(_ mark: String) -> String { isHan ? "\(name)（\(mark)）" : "\(name) (\(mark))" }
        let house = details.household.map { $0.allSatisfy(\.isNumber) && isHan ? "\($0)户" : $0 }
        let given = [details.group, house].compactMap { $0 }.map(marked)
        let numbered =
            isHan ? ["二", "三", "四", "五", "六", "七", "八", "九", "十"].map { "\($0)组" } : (2...10).map(String.init)
        let free = (given + numbered.map(marked)).first { other in
            !people.contains { Roster.key($0.name) == Roster.key(other) } && (try? NameReader.newName(other)) != nil
        }
        return free ?? marked("…")
    }
}
