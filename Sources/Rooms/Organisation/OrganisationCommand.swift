import Kernel

/// Lines about organisations and their people, and about the place itself.
public enum OrganisationCommand: Hashable, Sendable {
    /// 组织: enters one, or changes what is given of one known. Fields and the one above are as typed.
    case organisation(name: String, details: OrganisationDetails)
    /// 领域: adds a field.
    case field(name: String)
    /// 孵化: a stage reached.
    case incubate(organisation: String, stage: IncubationStage, on: Day?, reason: String?)
    /// 任职
    case serve(names: [String], organisation: String?, SeatTerm)
    /// 卸任
    case leave(names: [String], organisation: String?, post: String?, on: Day?, reason: String?)
    /// 身份
    case status(names: [String], StatusKind, from: Day?, until: Day?, basis: String?)
    /// 资源: what somebody gave.
    case resource(what: String, from: String?, to: String?, amount: Money?, goods: String?, on: Day?)
    /// 社区
    case community(CommunityProfile)
    /// 方案
    case scheme(title: String, number: String?, on: Day?)
    /// 渠道
    case channel(kind: String, name: String?, since: Day?)
}

/// A time in a seat, as it is typed.
public struct SeatTerm: Hashable, Sendable {
    public var post: String?
    public var isBackbone: Bool?
    public var from: Day?
    public var until: Day?

    public init(post: String? = nil, isBackbone: Bool? = nil, from: Day? = nil, until: Day? = nil) {
        self.post = post
        self.isBackbone = isBackbone
        self.from = from
        self.until = until
    }
}

public enum OrganisationEvent: Codable, Hashable, Sendable {
    case fieldAdded(name: String)
    case entered(name: String, details: OrganisationDetails)
    case changed(name: String, details: OrganisationDetails)
    case stageReached(organisation: String, stage: IncubationStage, on: Day, reason: String?)
    case seated(names: [String], organisation: String, post: String?, isBackbone: Bool?, from: Day, until: Day?)
    /// `on` is the first day without; no post means every seat.
    case left(names: [String], organisation: String, post: String?, on: Day, reason: String?)
    case statusGiven(names: [String], status: StatusKind, from: Day, until: Day?, basis: String?)
    /// `on` is the last day.
    case statusEnded(names: [String], status: StatusKind, on: Day)
    case given(gift: Gift)
    case described(community: CommunityProfile)
    case planned(scheme: Scheme)
    case opened(channel: Channel)
}
