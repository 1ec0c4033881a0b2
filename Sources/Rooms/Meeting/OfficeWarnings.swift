import Kernel

extension PaperRequest {
    /// Whether one person held offices that should watch each other, and whether a count had nobody to watch it.
    ///
    /// A small village has few hands: two offices together are common, and nothing is said of them, unless one of them is the monitor's.
    var officeWarnings: [String] {
        guard let meeting = try? meeting() else { return [] }
        let officers = meeting.countingOfficers
        let missing: [CountingOfficers.Role] =
            meeting.countsPapers
            ? [.teller, .monitor].filter { role in !officers.contains { $0.role == role && !$0.names.isEmpty } } : []
        return missing.map { wording.papers.nobody(is: wording.name(of: $0)) }
            + meeting.manyOffices(wording).map { wording.papers.manyOffices($0.name, $0.offices) }
    }
}

extension Meeting {
    /// Whether papers are counted, which somebody has to watch.
    var countsPapers: Bool { !elections.isEmpty }

    /// Who holds three offices or more, or the monitor's and another.
    fileprivate func manyOffices(_ wording: any Wording) -> [(name: String, offices: [String])] {
        var held: [(name: String, offices: [String], monitors: Bool)] = []
        func hold(_ name: String?, _ office: String, monitors: Bool = false) {
            guard let name else { return }
            if let place = held.firstIndex(where: { $0.name == name }) {
                if !held[place].offices.contains(office) { held[place].offices.append(office) }
                held[place].monitors = held[place].monitors || monitors
            } else {
                held.append((name, [office], monitors))
            }
        }
        hold(chair, wording.papers.chair)
        hold(recorder, wording.papers.recorder)
        for officers in countingOfficers {
            for name in officers.names {
                hold(name, wording.name(of: officers.role), monitors: officers.role == .monitor)
            }
        }
        for proxy in attendance.proxies { hold(proxy.holder, wording.papers.proxyHolder) }
        return held.filter { $0.offices.count > ($0.monitors ? 1 : 2) }.map { ($0.name, $0.offices) }
    }
}
