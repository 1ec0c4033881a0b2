/// What the kinds of meeting, of its items and of its offices are called.
protocol MeetingNameWords: Sendable {
    // Meetings
    var courtyard: String { get }
    var residentsTalk: String { get }
    var deliberation: String { get }
    var hearing: String { get }
    var openTalk: String { get }
    var villageAssembly: String { get }
    var villageRepresentatives: String { get }
    var villageGroup: String { get }
    var residentsAssembly: String { get }
    var residentsRepresentatives: String { get }
    var electionMeeting: String { get }
    var founding: String { get }
    var committee: String { get }
    var jointCommittees: String { get }
    var joint: String { get }
    var twoCommittees: String { get }
    var partyBranchCommittee: String { get }
    var partyMembers: String { get }
    var charterDraft: String { get }
    var developmentPlan: String { get }
    var kickoff: String { get }
    var progress: String { get }
    var supervision: String { get }
    var training: String { get }
    var owners: String { get }
    var collectiveMembers: String { get }
    var collectiveRepresentatives: String { get }
    var collectiveCouncil: String { get }
    var cooperativeMembers: String { get }
    var cooperativeRepresentatives: String { get }
    var cooperativeUnion: String { get }
    var partyBranch: String { get }

    // Items
    var discussion: String { get }
    var vote: String { get }
    var election: String { get }
    var notice: String { get }

    // Who hears objections, and who signs for them first
    var villageOverseers: String { get }
    var residentsOverseers: String { get }
    var ownersCommittee: String { get }
    var supervisors: String { get }
    var headOfCommittee: String { get }
    var headOfSupervisors: String { get }

    // Offices that pass from one to another during a meeting
    var chair: String { get }
    var recorder: String { get }
}

extension Wording {
    private var names: any MeetingNameWords {
        switch language {
        case .chinese: MeetingNamesChinese()
        case .english: MeetingNamesEnglish()
        }
    }

    func name(of overseer: Overseer) -> String {
        switch overseer {
        case .villageOverseers: names.villageOverseers
        case .residentsOverseers: names.residentsOverseers
        case .ownersCommittee: names.ownersCommittee
        case .supervisors: names.supervisors
        }
    }

    func headName(of overseer: Overseer) -> String {
        overseer == .supervisors ? names.headOfSupervisors : names.headOfCommittee
    }

    func name(of kind: MeetingKind) -> String {
        switch kind {
        case .courtyard: names.courtyard
        case .residentsTalk: names.residentsTalk
        case .deliberation: names.deliberation
        case .hearing: names.hearing
        case .openTalk: names.openTalk
        case .villageAssembly: names.villageAssembly
        case .villageRepresentatives: names.villageRepresentatives
        case .villageGroup: names.villageGroup
        case .residentsAssembly: names.residentsAssembly
        case .residentsRepresentatives: names.residentsRepresentatives
        case .electionMeeting: names.electionMeeting
        case .founding: names.founding
        case .committee: names.committee
        case .jointCommittees: names.jointCommittees
        case .joint: names.joint
        case .twoCommittees: names.twoCommittees
        case .partyBranchCommittee: names.partyBranchCommittee
        case .partyMembers: names.partyMembers
        case .charterDraft: names.charterDraft
        case .developmentPlan: names.developmentPlan
        case .kickoff: names.kickoff
        case .progress: names.progress
        case .supervision: names.supervision
        case .training: names.training
        case .owners: names.owners
        case .collectiveMembers: names.collectiveMembers
        case .collectiveRepresentatives: names.collectiveRepresentatives
        case .collectiveCouncil: names.collectiveCouncil
        case .cooperativeMembers: names.cooperativeMembers
        case .cooperativeRepresentatives: names.cooperativeRepresentatives
        case .cooperativeUnion: names.cooperativeUnion
        case .partyBranch: names.partyBranch
        }
    }

    func name(of type: ItemType) -> String {
        switch type {
        case .discussion: names.discussion
        case .vote: names.vote
        case .election: names.election
        case .notice: names.notice
        }
    }

    func name(of office: Handover.Office) -> String {
        switch office {
        case .chair: names.chair
        case .recorder: names.recorder
        }
    }
}
