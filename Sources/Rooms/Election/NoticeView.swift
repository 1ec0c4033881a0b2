import Kernel

/// What the template of the notices sees of one of them: what the book knew on its day, and nothing that it did not.
struct NoticeView {
    let notice: ElectionCalendar.Notice
    /// As things stand: the calendar, and how far the book goes.
    let now: ElectionFacts
    /// As the book was on the day of the notice.
    let book: Book
    let wording: any Wording

    private var facts: ElectionFacts {
        ElectionFacts(
            book: book, meeting: book.electionMeeting.flatMap { $0.elections.isEmpty ? nil : $0 }, privacy: now.privacy)
    }

    var value: JSON {
        head.with(body).with(people).with(
            JSON(NoticeStepFields.self) { field in .bool(field.step == notice.step) })
    }

    private var head: JSON {
        JSON(NoticeFields.self) { field in
            switch field {
            case .number: .int(notice.number)
            case .ordinal: .string(wording.ordinal(notice.number))
            case .title: .string(wording.name(of: notice.step))
            case .date: .string(wording.date(notice.posted))
            case .citation: .string(notice.citation.map(wording.citation))
            case .issuer: .string(notice.step == .committee ? now.villageCommittee : now.issuer)
            case .isDue: .bool(isDue)
            }
        }
    }

    /// Whether the book has come to that day.
    private var isDue: Bool { notice.posted <= now.book.last.at.day }

    private func day(of step: ElectionStep) -> JSON {
        .string(now.calendar?.notices.first { $0.step == step }.map { wording.date($0.day) })
    }

    private var body: JSON {
        let day = facts.day ?? now.day
        let register = listed.register
        let seats = facts.posts.map { wording.electionResult.seats($0.post, $0.seats) }
        return JSON(NoticeBodyFields.self) { field in
            switch field {
            case .deadline: .string(wording.date(notice.day))
            case .voteDay: .string(day.map(wording.date))
            case .listDay: self.day(of: .voterList)
            case .objectionDay: self.day(of: .objections)
            case .answerDay: self.day(of: .answers)
            case .nomineesDay: self.day(of: .nominees)
            case .handoverDay: self.day(of: .handover)
            case .handedOver: .string(facts.handedOver.map(wording.date))
            case .bornBefore: .string(day?.adding(years: -facts.votingAge).map(wording.date))
            case .seatList: .string(wording.list(seats))
            case .place: .string(facts.meeting?.opening.place)
            case .votersNamed: .int(register?.voters.count ?? 0)
            case .hasRegister: .bool(register != nil)
            case .objectionCount: .int(register?.objections.count ?? 0)
            case .noObjection: .bool(isDue && register?.published != nil && register?.objections.isEmpty == true)
            case .nobodyLeft: .bool(isDue && register?.unanswered.isEmpty == true)
            }
        }
    }

    private var people: JSON {
        let committee = facts
        let (chair, vice) = (committee.committeeOfficers("主任"), committee.committeeOfficers("副主任"))
        let others = committee.committeeMembers.filter { !chair.contains($0) && !vice.contains($0) }
        return JSON(NoticePeopleFields.self) { field in
            switch field {
            case .committeeName: .string(committee.committee?.name ?? now.issuer)
            case .committeeChair: .string(wording.list(chair))
            case .committeeVice: .string(wording.list(vice))
            case .committeeMembers: .string(wording.list(others))
            case .attached: .array(notice.step == .voterList ? attached : [])
            case .answers: .array(answers)
            case .posts: .array(posts)
            case .officers: .array(facts.staff(by: wording))
            case .mobileBoxes: .array(mobileBoxes)
            case .proxyPairs: .array(pairs)
            case .elections:
                .array(
                    notice.step == .result
                        ? (facts.meeting?.electionsOfPeople ?? []).filter {
                            $0.isDeclared && $0.rule.method != .nomination
                        }
                        .map(ElectionView(facts: facts, wording: wording).view) : [])
            case .hasPairs: .bool(!pairs.isEmpty)
            case .hasResults:
                .bool(notice.step == .result && facts.meeting?.electionsOfPeople.contains(where: \.isDeclared) == true)
            case .supervisors: .string(wording.list(facts.supervisors.map { "\($0.post) \($0.name)" }))
            }
        }
    }

    /// Whose register the notice is of. The list of voters that was put up on its day is that list, also where it was entered later.
    private var listed: ElectionFacts {
        let isLate = facts.register == nil && notice.step == .voterList && now.register?.published == notice.posted
        return isLate ? now : facts
    }

    private var attached: [JSON] {
        listed.voters.enumerated().map { place, name in
            let details = listed.book.registry[name]?.details
            return NameRow(
                row: place + 1, name: name, gender: details?.gender, group: details?.group ?? details?.household
            ).value
        }
    }

    private var answers: [JSON] {
        (facts.register?.objections ?? []).compactMap { objection in
            objection.answer.map { answer in
                NameRow(row: objection.number, name: objection.name, note: wording.ruling(answer.ruling)).value
            }
        }
    }

    /// Who was put forward, or stands, by post.
    private var posts: [JSON] {
        let nominated: [(post: String, names: [String])] = (facts.meeting?.electionsOfPeople ?? []).filter {
            $0.rule.method == .nomination && $0.isDeclared
        }.map { ($0.post, $0.declaration?.outcome.nominated ?? []) }
        let earlier: [(post: String, names: [String])] = book.meetings.flatMap(\.elections).filter {
            $0.rule.method == .nomination && $0.isDeclared && $0.called.at.day <= notice.posted
        }.map { ($0.post, $0.declaration?.outcome.nominated ?? []) }
        let called = facts.posts.map {
            (post: $0.post, names: notice.step == .nominees ? $0.nominees.map(\.name) : $0.candidates)
        }
        let known = called.isEmpty ? (nominated.isEmpty ? earlier : nominated) : called
        return known.map { post, names in
            JSON(PostNamesFields.self) { field in
                switch field {
                case .post: .string(post)
                case .names: .string(wording.list(names))
                }
            }
        }
    }

    private var mobileBoxes: [JSON] {
        (facts.posts.first?.boxes.filter(\.isMobile) ?? []).map { box in
            JSON(OfficerFields.self) { field in
                switch field {
                case .role: .string(box.name)
                case .names: .string(wording.list(box.monitors))
                }
            }
        }
    }

    private var pairs: [JSON] {
        (facts.meeting?.attendance.proxies ?? []).enumerated().map { place, proxy in
            JSON(ProxyPairFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .principal: .string(proxy.principal)
                case .holder: .string(proxy.holder)
                }
            }
        }
    }
}

/// A person in a list that everybody may see.
struct NameRow {
    let row: Int
    let name: String
    var gender: String?
    var group: String?
    var note: String?

    var value: JSON {
        JSON(NameRowFields.self) { field in
            switch field {
            case .row: .int(row)
            case .name: .string(name)
            case .gender: .string(gender)
            case .group: .string(group)
            case .note: .string(note)
            }
        }
    }
}

enum NoticesFields: String, ViewFields { case notices }

enum NoticeFields: String, ViewFields { case number, ordinal, title, date, citation, issuer, isDue = "is_due" }

enum NoticeBodyFields: String, ViewFields {
    case deadline, voteDay = "vote_day", listDay = "list_day", objectionDay = "objection_day",
        answerDay = "answer_day", nomineesDay = "nominees_day", handoverDay = "handover_day",
        handedOver = "handed_over", bornBefore = "born_before", seatList = "seat_list", place,
        votersNamed = "voters_named", hasRegister = "has_register", objectionCount = "objection_count",
        noObjection = "no_objection", nobodyLeft = "nobody_left"
}

enum NoticePeopleFields: String, ViewFields {
    case committeeName = "committee_name", committeeChair = "committee_chair", committeeVice = "committee_vice",
        committeeMembers = "committee_members", attached, answers, posts, officers, mobileBoxes = "mobile_boxes",
        proxyPairs = "proxy_pairs", hasPairs = "has_pairs", elections, hasResults = "has_results", supervisors
}

/// Which notice it is: one of these is true.
enum NoticeStepFields: String, ViewFields {
    case committee = "on_committee", schedule = "on_schedule", registration = "on_registration",
        voterList = "on_voter_list", objections = "on_objections", answers = "on_answers",
        nomination = "on_nomination", nominees = "on_nominees", candidates = "on_candidates",
        officers = "on_officers", place = "on_place", declining = "on_declining", meeting = "on_meeting",
        proxies = "on_proxies", vote = "on_vote", result = "on_result", handover = "on_handover"

    var step: ElectionStep {
        switch self {
        case .committee: .committee
        case .schedule: .schedule
        case .registration: .registration
        case .voterList: .voterList
        case .objections: .objections
        case .answers: .answers
        case .nomination: .nomination
        case .nominees: .nominees
        case .candidates: .candidates
        case .officers: .officers
        case .place: .place
        case .declining: .declining
        case .meeting: .meeting
        case .proxies: .proxies
        case .vote: .vote
        case .result: .result
        case .handover: .handover
        }
    }
}

enum NameRowFields: String, ViewFields { case row, name, gender, group, note }
enum PostNamesFields: String, ViewFields { case post, names }
enum ProxyPairFields: String, ViewFields { case row, principal, holder }

extension ElectionFacts {
    /// Who does what at the count, every role, named or not.
    func staff(by wording: any Wording) -> [JSON] {
        CountingOfficers.Role.allCases.map { role in
            JSON(OfficerFields.self) { field in
                switch field {
                case .role: .string(wording.name(of: role))
                case .names: .string(wording.list(meeting?.countingOfficers.first { $0.role == role }?.names ?? []))
                }
            }
        }
    }
}
