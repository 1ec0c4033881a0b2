import Kernel

/// The sign-in sheet: everyone who came, in the order of coming, those who vote through somebody else, and those expected
/// by name who have not come.
struct SignInSheet {
    let facts: MeetingFacts
    let wording: any Wording

    private struct Row {
        let name: String
        var through: String?
        var arrived: Moment?
        /// The units of an owner.
        var units: String?
    }

    var rows: [JSON] {
        let attendance = facts.meeting.attendance
        var sheet: [Row] = []
        for arrival in attendance.arrivals.sorted(by: { $0.stamp.at < $1.stamp.at })
        where !sheet.contains(where: { $0.name == arrival.name }) {
            sheet.append(Row(name: arrival.name, arrived: arrival.stamp.at))
        }
        for proxy in attendance.proxies where !sheet.contains(where: { $0.name == proxy.principal }) {
            sheet.append(Row(name: proxy.principal, through: proxy.holder))
        }
        for name in attendance.body.names ?? [] where !sheet.contains(where: { $0.name == name }) {
            sheet.append(Row(name: name))
        }
        // Owners have the vote with their units, and are expected by them.
        let places = Dictionary(
            sheet.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { one, _ in one })
        for head in facts.meeting.kind.countsUnits ? facts.book.units.electors.heads : [] {
            let units = wording.unitsInShort(head.units)
            let signed = head.owners.compactMap { places[$0] }
            for place in signed {
                sheet[place].units = [sheet[place].units, units].compactMap(\.self).joined(separator: "；")
            }
            if signed.isEmpty { sheet.append(Row(name: wording.list(head.owners), units: units)) }
        }
        let seats = max(sheet.count, Self.leastRows, min(facts.entitled ?? 0, Self.mostRows))
        return (0..<seats).map { place in
            let row = place < sheet.count ? sheet[place] : Row(name: "")
            let details = facts.book.registry[row.name]?.details
            return JSON(SignInRowFields.self) { field in
                switch field {
                case .row: .int(place + 1)
                case .name: .string(row.name)
                case .household: .string(row.units ?? details?.household ?? details?.group)
                case .through: .string(row.through)
                case .inPerson: .bool(row.arrived != nil)
                case .clock: .string(row.arrived.map { wording.clock($0, since: facts.meeting.opened.at.day) })
                }
            }
        }
    }

    /// Lines to write on by hand, where names are wanting.
    private static let leastRows = 10
    private static let mostRows = 500
}

enum SignInRowFields: String, ViewFields {
    case row, name, household, through, inPerson = "in_person", clock
}
