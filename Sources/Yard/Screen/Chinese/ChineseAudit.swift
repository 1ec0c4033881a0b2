import Ledger

// What an audit found, in Chinese.
extension ChineseScreen {
    public func sentence(_ finding: Finding) -> String {
        switch finding {
        case .damaged(let entry, let damage): sentence(JournalError.damagedEntry(entry, damage))
        case .refusedToday(let entry, let line, let reason): "第\(entry)条（\(line)）照规则不该收下：\(reason)"
        case .decidedOtherwise(let entry, let line, let stored, let today):
            "第\(entry)条（\(line)）存的是 \(stored)，重新判定得 \(today)"
        case .foldDiffers(let difference):
            "\(difference.path)：逐条得 \(difference.found)，整本重放得 \(difference.replayed)"
        case .snapshotDiffers(let difference):
            "\(difference.path)：快照是 \(difference.found)，账上是 \(difference.replayed)；删掉快照就好"
        case .hashUnknown(let hash): "没有一条的指纹是 \(hash)：账在它后面被截断了，或者不是这一本"
        }
    }

    public func sentence(_ error: CarryError) -> String {
        switch error {
        case .unreadable(let path): "\(path)：读不了，看看名字和权限"
        case .notAnExport(let path, _): "\(path) 不是 export 带出的账；看看是不是拿错了文件"
        case .withheld(let path, let entry): "\(path) 是公开本（第\(entry)条隐去了内容）：能核对，不能变回账本；要完整的那份"
        case .illegible(let path, let entry, let sign):
            "\(path) 第\(entry)条：\(wording.illegible(sign))；院坝写不出这样的条目，没有收入"
        }
    }

    public func sentence(_ verification: Verification) -> String {
        var parts = ["无误：\(verification.entries)条，末条指纹 \(verification.head)"]
        if verification.isRedecided { parts.append("每条都重新判定过") }
        if verification.withheld > 0 { parts.append("\(verification.withheld)条隐去内容，只核了链") }
        if let signed = verification.signed {
            parts.append(signed == verification.entries ? "所给指纹是末条的" : "所给指纹是第\(signed)条的，账在它之后又记了下去")
        }
        return parts.joined(separator: "；")
    }
}
