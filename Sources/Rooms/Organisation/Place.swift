import Kernel

/// What is said of the community itself: what a report groups it by.
public struct CommunityProfile: Codable, Hashable, Sendable {
    public var subdistrict: String?
    /// Whether it is one of a pilot (试点).
    public var isPilot: Bool?
    /// What it is marked by: 整体搬迁, 空心化.
    public var traits: [String]?
    /// How it works: 一建领三建, 党建共享家, 幸福乡村, 一核多元.
    public var models: [String]?

    public init() {}

    func updated(with others: CommunityProfile) -> CommunityProfile {
        var all = self
        all.subdistrict = others.subdistrict ?? subdistrict
        all.isPilot = others.isPilot ?? isPilot
        all.traits = others.traits ?? traits
        all.models = others.models ?? models
        return all
    }
}

/// A plan of those above that the work rests on (实施方案).
public struct Scheme: Codable, Hashable, Sendable {
    public let title: String
    public var number: String?
    public var day: Day?
}

/// How people are reached: 微信公众号, and what it is called.
public struct Channel: Codable, Hashable, Sendable {
    public let kind: String
    public var name: String?
    public var since: Day?
}

/// What a foundation, a firm or an office gave, and to whom.
public struct Gift: Codable, Hashable, Sendable {
    public let what: String
    public let from: String
    public let to: String?
    public let amount: Money?
    public let goods: String?
    public let on: Day
}

public struct GivenResource: Codable, Hashable, Sendable {
    public let gift: Gift
    public let stamp: Stamp
}

extension Organisations {
    func scheme(_ title: String) -> Scheme? {
        schemes.first { Self.key($0.value.title) == Self.key(title) }?.value
    }

    func channel(_ kind: String, _ name: String?) -> Channel? {
        channels.first { Self.isSame($0.value, kind, name) }?.value
    }

    private static func isSame(_ channel: Channel, _ kind: String, _ name: String?) -> Bool {
        key(channel.kind) == key(kind) && key(channel.name ?? "") == key(name ?? "")
    }

    mutating func enter(_ scheme: Scheme, at stamp: Stamp) {
        let place = schemes.firstIndex { Self.key($0.value.title) == Self.key(scheme.title) }
        guard let place else { return schemes.append(Dated(stamp: stamp, meeting: nil, value: scheme)) }
        schemes[place] = Dated(stamp: stamp, meeting: nil, value: scheme)
    }

    mutating func enter(_ channel: Channel, at stamp: Stamp) {
        let place = channels.firstIndex { Self.isSame($0.value, channel.kind, channel.name) }
        guard let place else { return channels.append(Dated(stamp: stamp, meeting: nil, value: channel)) }
        channels[place] = Dated(stamp: stamp, meeting: nil, value: channel)
    }
}

extension Book {
    /// Who was given something: an organisation of the book, by its own name; or somebody else, whose name is near none of theirs.
    private func receiver(_ word: String) throws(Refusal) -> String {
        do throws(Refusal) {
            return try organisation(named: word).name
        } catch {
            guard nearest(word, organisationNames).isEmpty || registry.knows(word) else { throw error }
            return word
        }
    }

    func decide(ofPlace command: OrganisationCommand, with supplies: Supplies, at stamp: Stamp) throws(Refusal) -> Event
    {
        switch command {
        case .resource(let what, let from, let to, let amount, let goods, let day):
            guard let from else { throw .organisation(.wantsGiver(what)) }
            try refuse(future: day, at: stamp)
            return .organisation(
                .given(
                    gift: Gift(
                        what: what, from: exactOrganisation(from)?.name ?? from,
                        to: try to.map { (word) throws(Refusal) in try receiver(word) }, amount: amount, goods: goods,
                        on: day ?? stamp.at.day)))
        case .community(let profile):
            let known = organisations.community
            guard known.updated(with: profile) != known else { throw .organisation(.communityKnown) }
            return .organisation(.described(community: profile))
        case .scheme(let title, let number, let day):
            try refuse(future: day, at: stamp)
            let known = organisations.scheme(title)
            let scheme = Scheme(title: known?.title ?? title, number: number ?? known?.number, day: day ?? known?.day)
            guard scheme != known else { throw .organisation(.schemeKnown(scheme.title)) }
            return .organisation(.planned(scheme: scheme))
        case .channel(let kind, let name, let day):
            let known = organisations.channel(kind, name)
            let channel = Channel(
                kind: known?.kind ?? kind, name: known?.name ?? name, since: day ?? known?.since ?? stamp.at.day)
            guard channel != known else { throw .organisation(.channelKnown(channel.kind)) }
            return .organisation(.opened(channel: channel))
        case .organisation, .field, .incubate, .serve, .leave, .status:
            return try decide(command, with: supplies, at: stamp).last
                ?? .organisation(.described(community: CommunityProfile()))
        }
    }
}
