import Kernel

extension PanelEvent {
    enum CodingKeys: String, CaseKey { case called, pooled, drawn, substituted }
    enum CalledCodingKeys: String, ArgumentKey { case title, terms }
    enum PooledCodingKeys: String, ArgumentKey { case title, pool }
    enum DrawnCodingKeys: String, ArgumentKey { case title, by, names }
    enum SubstitutedCodingKeys: String, ArgumentKey { case title, out, by, names, reason }
}
