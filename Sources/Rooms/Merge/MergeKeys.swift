import Kernel

extension MergeEvent {
    enum CodingKeys: String, CaseKey { case joined }
    enum JoinedCodingKeys: String, ArgumentKey { case sides, left }
}
