import Kernel

/// Lines of the sealed ledger of people served.
public enum ServiceCommand: Hashable, Sendable {
    /// 台账 开 and what else is done with the ledger itself, and stands in the journal.
    case opened
    case rewrapped
    case recoveryPrinted
    /// 类别: one more kind of people.
    case category(String)
    /// 对象 NAME
    case register(ClientChange, since: Day?)
    /// 对象 D1: what is given changes.
    case change(ClientID, ClientChange)
    case visit(ClientID, by: [MarkedWord], day: Day?, text: String?, with: ActivityID?, again: Bool)
    case serve(ClientID, kind: MarkedWord, by: [MarkedWord], day: Day?, minutes: Int?)
    case pair(ClientID, [MarkedWord], day: Day?)
    case openCase(ClientID, goal: String, day: Day?)
    case caseNote(CaseID, String, day: Day?)
    case closeCase(CaseID, outcome: String, day: Day?)
    case handOver(ClientID, to: String, hasConsent: Bool, day: Day?)
    case withdraw(ClientID)
    case strike(ClientID, reason: String, day: Day?)
    /// 台账 销毁: the data of one whose keep is past, or of all of them.
    case destroy(ClientID?)
    /// 发布: the figures of these days go out.
    case publish(from: Day?, to: Day)
}

/// What a line gives of a person.
public struct ClientChange: Hashable, Sendable {
    public var name: String?
    public var categories: [String]?
    public var born: Day?
    public var household: String?
    public var group: String?
    public var phone: String?
    public var address: String?
    public var consent: Consent?
    /// 同意=否
    public var isRefused = false

    public init() {}

    func applied(to details: ClientDetails) -> ClientDetails {
        var all = details
        all.name = name ?? details.name
        all.categories = categories ?? details.categories
        all.born = born ?? details.born
        all.household = household ?? details.household
        all.group = group ?? details.group
        all.phone = phone ?? details.phone
        all.address = address ?? details.address
        all.consent = consent ?? details.consent
        return all
    }
}

/// What the journal keeps: which person and which words, nobody sees without the ledger's key.
public enum ServiceEvent: Codable, Hashable, Sendable {
    /// The ledger was made, or opened.
    case made
    case opened
    case rewrapped
    case recoveryPrinted
    case categoryAdded(String)
    case sealed(SealedFact)
    /// The key of a person was destroyed: all that is sealed under it is noise for ever.
    case destroyed(key: String)
    /// The same, because the years that a clause keeps such data are over.
    case expired(key: String, by: Citation)
    /// Figures went out.
    case published(FiguresRelease)
}

/// What happened to a person served, as it is sealed.
public enum ServiceFact: Codable, Hashable, Sendable {
    case registered(ClientDetails, since: Day)
    case changed(ClientDetails)
    case visited(Visit)
    case served(Service)
    case paired([String], day: Day)
    case caseOpened(CaseID, goal: String, day: Day)
    case caseNoted(CaseID, text: String, day: Day)
    case caseClosed(CaseID, outcome: String, day: Day)
    case handedOver(to: String, day: Day)
    case struck(reason: String, day: Day)
    /// Words of an earlier entry about the same person, put right; the old ones stay.
    case corrected(entry: Int, old: String, new: String)
}
