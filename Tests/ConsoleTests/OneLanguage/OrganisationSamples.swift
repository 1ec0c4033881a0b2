import Kernel

@testable import Yard

extension OrganisationRefusal: Sampled {
    static func sample(after last: OrganisationRefusal?, _ with: Filling) -> OrganisationRefusal? {
        let stamp = Stamp(entry: 7, at: with.moment)
        let seat = Seat(name: with.name, post: with.other, isBackbone: true, from: with.day, until: nil, stamp: stamp)
        return switch last {
        case nil: .unknownOrganisation(with.name, nearest: [])
        case .unknownOrganisation: .unknownField(with.name, nearest: [], known: [UsualField.culture.rawValue])
        case .unknownField: .knownField(UsualField.culture.rawValue)
        case .knownField: .wantsKind(with.name)
        case .wantsKind: .nothingNew(with.name)
        case .nothingNew: .aboveItself(with.name)
        case .aboveItself: .stageGoesBack(with.name, .intended, last: .filed, entry: 7)
        case .stageGoesBack: .stageBefore(with.name, with.day, last: .founded, on: with.day)
        case .stageBefore: .future(with.day)
        case .future: .filedBeforeFounded(with.name, founded: with.day, filed: with.day)
        case .filedBeforeFounded: .organisationEnded(with.name, on: with.day, entry: 7)
        case .organisationEnded: .whichOrganisation([])
        case .whichOrganisation: .alreadySits(with.other, seat)
        case .alreadySits: .doesNotSit(with.name, with.other, post: nil, sitting: [])
        case .doesNotSit: .leavesBefore(with.other, seat, with.day)
        case .leavesBefore: .endsBeforeItBegins(from: with.day, until: with.day)
        case .endsBeforeItBegins:
            .alreadyIs(
                PersonStatus(
                    name: with.name, status: .volunteer, from: with.day, until: nil, basis: nil, stamp: stamp))
        case .alreadyIs: .unknownStatus(with.name)
        case .unknownStatus: .wantsGiver(with.name)
        case .wantsGiver: .communityKnown
        case .communityKnown: .schemeKnown(with.name)
        case .schemeKnown: .channelKnown(with.name)
        case .channelKnown: nil
        }
    }

    static func more(_ with: Filling) -> [OrganisationRefusal] {
        [
            .unknownOrganisation(with.name, nearest: [with.other]), .whichOrganisation([with.name, with.other]),
            .unknownField(with.name, nearest: [UsualField.safety.rawValue], known: []),
            .doesNotSit(with.name, with.other, post: with.name, sitting: [with.other]),
        ]
    }
}
