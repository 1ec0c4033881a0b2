import Kernel

extension ProposalEvent {
    public var recorded: Recorded {
        switch self {
        case .proposed, .seconded, .amended, .takenUp: .part
        case .withdrawn: .line
        case .outcomeChanged: .foot
        }
    }

    public func line(in course: CourseLines, at stamp: Stamp) -> String? { course.wording.line(self) }

    public var withoutReasons: Self { self }
}

// What a record says of motions beside their own words.
extension Chinese {
    public func line(_ event: ProposalEvent) -> String? {
        switch event {
        case .withdrawn(let question): "撤回\(question)"
        case .proposed, .seconded, .amended, .takenUp, .outcomeChanged: nil
        }
    }
}

extension English {
    public func line(_ event: ProposalEvent) -> String? {
        switch event {
        case .withdrawn(let question): "\(question) withdrawn"
        case .proposed, .seconded, .amended, .takenUp, .outcomeChanged: nil
        }
    }
}
