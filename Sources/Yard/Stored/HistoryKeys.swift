import Kernel

extension HistoryEvent {
    enum CodingKeys: String, CaseKey { case undone, redone }
    enum UndoneCodingKeys: String, ArgumentKey { case entries, settledAnew }
    enum RedoneCodingKeys: String, ArgumentKey { case entries, settledAnew }
}
