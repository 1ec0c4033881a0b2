import Kernel

extension ElectionEvent {
    public var recorded: Recorded {
        switch self {
        case .called, .nominated, .accepted, .declined, .boxSet, .issued, .issuedTo, .collected, .readingOpened,
            .sealed, .termSet, .calendarSet, .handedOver, .votersRegistered, .votersElsewhere, .votersPublished,
            .objectionRaised, .objectionAnswered, .seatsLeftOpen, .reviewed, .officeEnded:
            .line
        case .officersNamed: .list
        // Which paper said what, and what a team's sheet held, is nobody's business: docs/secrecy.md.
        case .paperCalled, .papersTaken, .paperRuled, .paperRemarked, .sheetTaken: .sum
        case .declared: .part
        case .unsealed, .unread: .foot
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? {
        switch self {
        case .officersNamed(let officers):
            let replaced = officers.filter { !course.meeting.countingOfficers.contains($0) }
            return replaced.isEmpty ? nil : course.wording.line(.officersNamed(replaced), posts: [])
        case .seatsLeftOpen(let id):
            let post = course.book.meeting(id.meeting)?.election(id.number)?.post
            return course.wording.line(self, posts: post.map { [$0] } ?? [])
        // A public copy tells no figures of a single box, so that it has one line.
        case .boxSet where course.meeting.course.contains { $0.stamp.entry < stamp.entry && $0.event == Event(self) }:
            return nil
        case .called: return course.wording.line(self, posts: [])
        // Teams' sheets are closed by declaring, without anybody sealing a box.
        case .sealed(_, let numbers, _)
        where numbers.contains { course.meeting.election($0)?.declaration?.stamp == stamp }:
            return nil
        default: return course.wording.line(self, posts: elections.compactMap { course.meeting.election($0)?.post })
        }
    }

    /// Papers given out by name one after the other are one line, with their number.
    public func joined(to earlier: ElectionEvent) -> ElectionEvent? {
        guard case .issuedTo(let names, let elections) = self, case .issuedTo(let before, elections) = earlier else {
            return nil
        }
        return .issuedTo(names: before + names, elections: elections)
    }

    /// Without reasons, and without what a single box held; where somebody votes instead, and whom an objection is about, is
    /// withheld too.
    public var withoutReasons: ElectionEvent {
        switch self {
        case .boxSet(let box, let elections):
            .boxSet(BallotBox(name: box.name, monitors: box.monitors), elections: elections)
        case .handedOver(let day, _): .handedOver(day: day, note: nil)
        case .votersElsewhere(let names, _): .votersElsewhere(names: names, place: "")
        case .objectionRaised(let objection):
            .objectionRaised(Objection(number: objection.number, name: "", by: nil, reason: nil, day: objection.day))
        case .objectionAnswered(let number, let answer):
            .objectionAnswered(
                number: number, Objection.Answer(ruling: answer.ruling, reason: nil, day: answer.day))
        case .called, .nominated, .accepted, .declined, .officersNamed, .issued, .issuedTo, .collected, .readingOpened,
            .paperCalled, .papersTaken, .paperRuled, .paperRemarked, .sheetTaken, .sealed, .unsealed, .unread,
            .declared, .termSet,
            .calendarSet, .votersRegistered, .votersPublished, .seatsLeftOpen, .reviewed, .officeEnded:
            self
        }
    }

    /// The elections that a line is about, by their numbers in the meeting.
    var elections: [Int] {
        switch self {
        case .called(let number, _), .nominated(_, let number, _), .accepted(_, let number), .declined(_, let number),
            .declared(let number, _, _), .sheetTaken(_, let number):
            [number]
        case .boxSet(_, let numbers), .issued(_, let numbers), .issuedTo(_, let numbers), .collected(_, let numbers),
            .readingOpened(let numbers), .sealed(_, let numbers, _):
            numbers
        case .officersNamed, .paperCalled, .papersTaken, .paperRuled, .paperRemarked, .unsealed, .unread, .termSet,
            .calendarSet,
            .handedOver, .votersRegistered, .votersElsewhere, .votersPublished, .objectionRaised, .objectionAnswered,
            .seatsLeftOpen, .reviewed, .officeEnded:
            []
        }
    }
}

/// Why an election that was called has no result.
public struct UndeclaredElection: Hashable, Sendable {
    public enum Obstacle: Hashable, Sendable {
        case nothingRead
        case notSealed
        /// Papers that wait for a ruling.
        case doubtful(Int)
        /// Not as many read as came back.
        case unequal
        /// Nobody said 宣布.
        case notSaid
    }

    public let post: String
    /// Whether projects stood, and not people.
    public let isChoosing: Bool
    public let issued: Int?
    /// As it was said; `nil` where nobody did.
    public let collected: Int?
    public let read: Int
    public let obstacle: Obstacle
}

extension Election {
    /// `nil` once it is declared. `reading` is whether it is read from a box rather than from teams' sheets.
    func undeclared(isFromBox: Bool) -> UndeclaredElection? {
        guard !isDeclared else { return nil }
        let obstacle: UndeclaredElection.Obstacle =
            if tally.read == 0 {
                .nothingRead
            } else if tally.doubtful > 0 {
                .doubtful(tally.doubtful)
            } else if let collected = collectedSaid, collected != tally.read {
                .unequal
            } else if isFromBox, sealed == nil {
                .notSealed
            } else {
                .notSaid
            }
        return UndeclaredElection(
            post: post, isChoosing: choosing != nil, issued: issued, collected: collectedSaid, read: tally.read,
            obstacle: obstacle)
    }
}

extension Meeting {
    /// Why an election of this meeting has no result; `nil` where it has one.
    func undeclared(_ election: Election) -> UndeclaredElection? {
        election.undeclared(isFromBox: reading(of: election.id.number) != nil)
    }
}
