import Kernel

// What each event does to the meeting.
extension Book {
    mutating func apply(_ event: MeetingEvent, at stamp: Stamp) {
        if case .opened(let opened) = event {
            meetings.append(Meeting(opened, at: stamp))
            return
        }
        let registry = registry
        let question = pendingMotion?.number
        let voters = event.maySendVotersAway && meeting?.openPoll != nil ? electorate : nil
        changeMeeting { meeting in
            switch event {
            case .opened: break
            case .chairTaken(let name):
                meeting.handOver(.chair, to: name, at: stamp.at)
            case .recorderTaken(let name):
                meeting.handOver(.recorder, to: name, at: stamp.at)
            case .checkedIn(let names, let beyondCount, let note):
                meeting.attendance.arrive(
                    names, beyondCount: beyondCount, note: note, at: stamp, registry: registry)
            case .entitledMended(let body, let quorum, _):
                meeting.attendance.mend(body, at: stamp)
                meeting.quorum.mend(quorum, entitled: body.entitled)
            case .headsCounted(let number, let unit):
                meeting.attendance.count(number, unit: unit, registry: registry)
            case .headsArrived(let number):
                meeting.attendance.move(heads: number, registry: registry)
            case .headsLeft(let number):
                meeting.attendance.move(heads: -number, registry: registry)
            case .left(let names, let reason):
                meeting.attendance.leave(names, reason: reason, at: stamp, registry: registry)
            case .excused(let names, let reason):
                meeting.attendance.excuse(names, reason: reason, at: stamp)
            case .absent(let names, let reason):
                meeting.attendance.miss(names, reason: reason, at: stamp)
            case .observed(let names, let office, let reason):
                meeting.attendance.observe(names, office: office, reason: reason, at: stamp)
            case .proxied(let proxy):
                meeting.attendance.hold(proxy)
            case .recused(let name, let reason):
                meeting.changeItem { $0.recusals.append(Recusal(name: name, reason: reason, stamp: stamp)) }
            case .itemAdded(let number, let title, let type, let limit, let electorate):
                meeting.items.append(
                    AgendaItem(
                        number: number, title: title, type: type, limitMinutes: limit, electorate: electorate,
                        stamp: stamp))
            case .itemTaken(let number):
                meeting.take(number, at: stamp)
            case .itemTabled(let number):
                meeting.table(number, at: stamp)
            case .queued(let names, let side):
                meeting.floor.queue(names, side: side)
            case .floorGiven(let name):
                meeting.floor.give(to: name, at: stamp.at, item: meeting.currentItem, question: question)
            case .stopped(let name, let reason):
                meeting.floor.stop(name, reason: reason, at: stamp.at)
            case .said(let remark):
                meeting.changeItem { $0.remarks.append(RecordedRemark(stamp: stamp, remark: remark)) }
            case .resolved(let text, let quorum):
                meeting.changeItem {
                    $0.resolutions.append(Resolution(stamp: stamp, text: text, quorum: quorum))
                }
            case .recessed(let minutes, let reason):
                meeting.floor.end(at: stamp.at)
                meeting.recesses.append(Recess(from: stamp.at, to: nil, minutes: minutes, reason: reason))
            case .resumed:
                meeting.endRecess(at: stamp.at)
            case .adjourned:
                meeting.close(at: stamp)
            }
        }
        if let meeting {
            let there = takingPart(in: meeting)
            changeMeeting { $0.quorum.watch(there, at: stamp.at) }
        }
        if let voters { noteDeparted(from: voters) }
        followItem(event)
    }

    /// Motions go aside with their item, and come back with it.
    private mutating func followItem(_ event: MeetingEvent) {
        let (item, isTabled): (Int, Bool)
        switch event {
        case .itemTabled(let number): (item, isTabled) = (number, true)
        case .itemTaken(let number): (item, isTabled) = (number, false)
        default: return
        }
        for number in meetings.last?.undecided ?? [] {
            guard let place = place(ofProposal: number), proposals[place].latest.item == item else { continue }
            proposals[place].changeLatest { $0.isTabled = isTabled }
        }
    }
}

extension Meeting {
    fileprivate mutating func handOver(_ office: Handover.Office, to name: String, at moment: Moment) {
        let from = office == .chair ? chair : recorder
        if from != name { handovers.append(Handover(office: office, from: from ?? "", to: name, at: moment)) }
        if office == .chair { chair = name } else { recorder = name }
    }

    fileprivate mutating func take(_ number: Int, at stamp: Stamp) {
        if number != currentItem { floor.clear(at: stamp.at) }
        currentItem = number
        changeItem {
            $0.taken.append(stamp)
            $0.isTabled = false
        }
    }

    fileprivate mutating func table(_ number: Int, at stamp: Stamp) {
        changeItem(number) { $0.isTabled = true }
        if number == currentItem {
            floor.clear(at: stamp.at)
            currentItem = 0
        }
    }

    fileprivate mutating func endRecess(at moment: Moment) {
        guard isInRecess else { return }
        recesses[recesses.count - 1].to = moment
    }

    fileprivate mutating func close(at stamp: Stamp) {
        endRecess(at: stamp.at)
        floor.clear(at: stamp.at)
        quorum.close(at: stamp.at)
        closed = stamp
    }
}

extension Proposal {
    mutating func changeLatest(_ change: (inout Appearance) -> Void) { change(&appearances[appearances.count - 1]) }
}

extension MeetingEvent {
    /// Whether fewer may be here after it than before.
    fileprivate var maySendVotersAway: Bool {
        switch self {
        case .left, .headsLeft, .headsCounted: true
        default: false
        }
    }
}
