import Kernel
import Ledger

@testable import Yard

extension Warning: Sampled {
    static func sample(after last: Warning?, _ with: Filling) -> Warning? {
        switch last {
        case nil: .floor(.turns(with.name, 3, most: 2, with.citation))
        case .floor: .outOfTurn(given: with.name, first: with.name)
        case .outOfTurn: .quorumLost(left: [with.name, with.other], present: 2, required: 2, .households)
        case .quorumLost: .quorumBack(present: 2, required: 2, .households)
        case .quorumBack: .moreThanEntitled(present: 5, entitled: 4, .people)
        case .moreThanEntitled: .overTime(item: 2, minutes: 2, limit: 2)
        case .overTime: .votedAgain([NamedVote(name: with.name, choice: .for)])
        case .votedAgain: .lateRecord(at: with.moment)
        case .lateRecord: .clockBehind(clock: with.moment, last: with.moment)
        case .clockBehind: .settledWithoutQuorum(with.quorum)
        case .settledWithoutQuorum: .missing(owner: true, date: true, ActionID(1))
        case .missing:
            .mayBeRemoved(Removable(name: with.name, committee: with.other, missed: 3, citation: with.citation))
        case .mayBeRemoved: .bodySize(4, SizeTerms(least: 3, most: 7, isOdd: true), with.citation)
        case .bodySize: .noWomen(with.citation)
        case .noWomen: .kinTogether(with.name, with.other, with.citation)
        case .kinTogether: .namesServed([ClientID(1)])
        case .namesServed: nil
        }
    }

    static func more(_ with: Filling) -> [Warning] {
        [
            .floor(.time(with.name, seconds: 200, minutes: 3, with.citation)),
            .floor(.withoutFloor(with.name, holder: with.other)),
            .quorumLost(left: [], present: 2, required: 2, .households),
            .quorumLost(left: [with.name, with.other], present: 2, required: 2, .people),
            .quorumBack(present: 2, required: 2, .people),
            .missing(owner: false, date: false, ActionID(1)),
        ]
    }
}

extension MeetingLooseEnd: Sampled {
    static func sample(after last: MeetingLooseEnd?, _ with: Filling) -> MeetingLooseEnd? {
        switch last {
        case nil: .withoutQuorum(text: with.name, with.quorum)
        case .withoutQuorum: .itemNotTaken(2, title: with.name)
        case .itemNotTaken: .nobodyMends(findings: 2)
        case .nobodyMends: nil
        }
    }

    static func more(_ with: Filling) -> [MeetingLooseEnd] { [] }
}

extension ProposalLooseEnd: Sampled {
    static func sample(after last: ProposalLooseEnd?, _ with: Filling) -> ProposalLooseEnd? {
        switch last {
        case nil: .undecided(with.question, text: with.name)
        case .undecided: nil
        }
    }

    static func more(_ with: Filling) -> [ProposalLooseEnd] { [] }
}

extension PollLooseEnd: Sampled {
    static func sample(after last: PollLooseEnd?, _ with: Filling) -> PollLooseEnd? {
        switch last {
        case nil: .open(with.question)
        case .open: .uncalled(with.question, 2)
        case .uncalled: nil
        }
    }

    static func more(_ with: Filling) -> [PollLooseEnd] { [] }
}

extension WrittenLooseEnd: Sampled {
    static func sample(after last: WrittenLooseEnd?, _ with: Filling) -> WrittenLooseEnd? {
        switch last {
        case nil: .resultToAnnounce(with.question, days: 15)
        case .resultToAnnounce: nil
        }
    }

    static func more(_ with: Filling) -> [WrittenLooseEnd] { [] }
}

extension PlanLooseEnd: Sampled {
    static func sample(after last: PlanLooseEnd?, _ with: Filling) -> PlanLooseEnd? {
        switch last {
        case nil: .withoutOwner(ActionID(1), text: with.name)
        case .withoutOwner: .withoutDay(ActionID(1), text: with.name)
        case .withoutDay: nil
        }
    }

    static func more(_ with: Filling) -> [PlanLooseEnd] { [] }
}

extension ElectionLooseEnd: Sampled {
    static func sample(after last: ElectionLooseEnd?, _ with: Filling) -> ElectionLooseEnd? {
        switch last {
        case nil: .open(post: with.name, isRead: true)
        case .open: .choosing(title: with.name, isRead: true)
        case .choosing: .projects(title: with.name, tied: ["P1", "P2"])
        case .projects: .seats(post: with.name, seats: 2, tied: [with.name, with.other], mayStay: true)
        case .seats: nil
        }
    }

    static func more(_ with: Filling) -> [ElectionLooseEnd] {
        [
            .open(post: with.name, isRead: false), .choosing(title: with.name, isRead: false),
            .seats(post: with.name, seats: 2, tied: [with.name, with.other], mayStay: false),
            .seats(post: with.name, seats: 2, tied: [], mayStay: true),
        ]
    }
}

extension OrganisationLooseEnd: Sampled {
    static func sample(after last: OrganisationLooseEnd?, _ with: Filling) -> OrganisationLooseEnd? {
        switch last {
        case nil: .filedWithout(with.name, .filed, FilingNeed.allCases)
        case .filedWithout:
            .empty(
                EmptySeat(
                    organisation: with.name, post: with.other, names: [with.name, with.other], until: with.moment.day))
        case .empty: nil
        }
    }

    static func more(_ with: Filling) -> [OrganisationLooseEnd] { [] }
}
