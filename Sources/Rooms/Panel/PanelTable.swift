import Kernel

/// What somebody is in a panel.
enum PanelRole: String, CaseIterable, Sendable {
    case drawn, substitute, out
}

extension BookTable {
    /// Who was drawn into which panel, and who is in it still.
    static let panels = BookTable(
        "panels.csv",
        of: { book in
            book.panels.all.flatMap { panel -> [PanelRow] in
                let gone = panel.gone
                let drawn = (panel.draw?.names ?? []).map { ($0, PanelRole.drawn, panel.draw?.stamp) }
                let later = panel.substitutions.flatMap { one in
                    one.names.map { ($0, PanelRole.substitute, Optional(one.stamp)) }
                }
                return (drawn + later).map { name, role, stamp in
                    PanelRow(
                        panel: panel.title, name: name, role: gone.contains(name) ? .out : role,
                        day: stamp?.at.day ?? panel.called.at.day)
                }
            }
        }, columns: columns)

    private static let columns: [Column<PanelRow>] = [
        .init("panel") { $0.panel },
        .init("name") { $0.name },
        .init("role") { $0.role.rawValue },
        .init("date") { $0.day.description },
    ]
}

/// Somebody drawn into a panel.
struct PanelRow {
    let panel: String
    let name: String
    let role: PanelRole
    let day: Day
}
