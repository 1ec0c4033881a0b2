import Kernel
import Ledger

struct LedgerChinese: LedgerWords, ChineseGrammar {
    func missing(_ path: String) -> String { "没有这本账：\(path)；先用 yuanba new 建一本" }
    func exists(_ path: String) -> String { "\(path) 已经有了，账本从不覆盖；换个名字" }
    func badName(_ name: String) -> String { "账本不能叫“\(name)”；起个名字，比如 nanshan.book" }
    func leftover(_ path: String, beside: String) -> String {
        "\(path) 旁边有 \(beside)，里面可能还有同名旧账的几行；先把它挪开，或换个名字"
    }
    func notABook(_ path: String) -> String { "\(path) 不是院坝的账本，没有动它；看看文件名对不对" }
    func newerFormat(_ path: String, found: Int, known: Int) -> String {
        "\(path) 是新版写的（格式\(found)），这个程序只认到格式\(known)；请用新版的 yuanba"
    }
    func inUse(_ path: String) -> String { "\(path) 正被另一个窗口使用；先在那边 退出" }
    func linked(_ path: String) -> String { "\(path) 还有另一个名字（硬链接），会有两处同时写；用 cp 另存一份，用那一份" }
    func replaced(_ path: String, saved: String) -> String { replaced(path, in: " \(saved) ") }
    func replaced(_ path: String) -> String { replaced(path, in: "原来那个文件") }
    private func replaced(_ path: String, in place: String) -> String {
        "\(path) 开着的时候被挪走、换掉或被别的程序写过；先前答过的都在\(place)里：退出，看清哪个文件是对的，再打开"
    }
    func leftInLog(_ path: String) -> String {
        "\(path)：最后几行还在 \(path)-wal 里（磁盘满了，或别处正在读）；别删它，下次打开会收进账本"
    }
    func foreignLog(_ path: String, log: String) -> String {
        "\(path) 旁边的 \(log) 不是这本账现在的；把它挪开（别删），再打开"
    }
    func readOnly(_ path: String) -> String { "\(path) 不能写；改权限（chmod u+w），或在副本上开会" }
    func diskFull(_ path: String) -> String { "磁盘满了（\(path)），这一行没有记入；腾出地方再打一遍" }
    func notKept(_ path: String) -> String { "\(path) 写进去的读不回来，这一行没有记入；用 yuanba verify 查" }
    func damagedFile(_ path: String, _ damage: String) -> String {
        "\(path) 损坏（\(damage)）；取最近一份完好的备份，或救出还对的：yuanba doctor \(path) -o 新账.book"
    }
    func badClock(_ text: String) -> String { "YUANBA_CLOCK=\(text) 不是时间；写成 2026-11-20T19:30:00+08:00" }
    func badHash(_ text: String) -> String { "\(text) 不是指纹；照签字的纸上写，至少前12位" }
    func notReadBack() -> String { "这一行里的日子或数字超出账本记得下的（公元1年到9999年），没有记入；改了再打" }
    func openedForReading(_ path: String) -> String { "\(path) 是只读打开的，没有记入" }
    func about(_ path: String, _ trouble: String) -> String { "\(path)：\(trouble)" }

    func hashDiffers(entry: Int) -> String { "第\(entry)条损坏：内容和指纹对不上；取备份，或用 yuanba doctor 救出还对的" }
    func entryAbsent(_ entry: Int) -> String { "第\(entry)条不见了；取备份，或用 yuanba doctor 救出还对的" }
    func unknown(_ what: String, entry: Int) -> String {
        "第\(entry)条：这个程序不认识“\(what)”，可能是新版写的；请用新版的 yuanba"
    }
    func missing(_ key: String, entry: Int) -> String { "第\(entry)条：缺“\(key)”；取备份，或用 yuanba doctor 救出还对的" }
    /// Why is told by the decoder, and not in Chinese.
    func unreadable(entry: Int, _ why: String) -> String { "第\(entry)条读不出来；取备份，或用 yuanba doctor 救出还对的" }
}

struct FileChinese: FileWords {
    func cutOff(page: Int, of pages: Int) -> String { "被截断：共\(pages)页，第\(page)页起不全" }
    func longer(pages: Int) -> String { "第\(pages)页是最后一页，后面还有东西" }
    func page(_ page: Int) -> String { "第\(page)页不对" }
    func adrift(page: Int, _ entries: ClosedRange<Int>) -> String {
        "第\(page)页不对：第\(entries.lowerBound)–\(entries.upperBound)条还在文件里，却读不到"
    }
    func unreadable() -> String { "SQLite 读不出来" }
    func added(_ name: String) -> String { "多出了“\(name)”" }
    func removed(_ name: String) -> String { "少了“\(name)”" }
    func altered(_ name: String) -> String { "“\(name)”被改过" }

    func noSuchFile() -> String { "没有这个文件或文件夹，看看名字" }
    func forbidden() -> String { "没有读写的权限，看看文件和文件夹的权限" }
    func nameTooLong() -> String { "名字太长，换个短的" }
    func diskFull() -> String { "磁盘满了，没有写成；腾出地方再来" }
    func readOnlyDisk() -> String { "磁盘是只读的，拷到别处再用" }
    func other(_ code: Int) -> String { "系统读写不了（错误号\(code)），看看磁盘" }
}

struct AuditChinese: AuditWords {
    func refusedToday(entry: Int, line: String, _ reason: String) -> String {
        "第\(entry)条（\(line)）照规则不该收下：\(reason)"
    }
    func decidedOtherwise(entry: Int, line: String, stored: String, today: String) -> String {
        "第\(entry)条（\(line)）存的是 \(stored)，重新判定得 \(today)"
    }
    func foldDiffers(at path: String, entryByEntry: String, replayed: String) -> String {
        "\(path)：逐条得 \(entryByEntry)，整本重放得 \(replayed)"
    }
    func snapshotDiffers(at path: String, snapshot: String, entries: String) -> String {
        "\(path)：快照是 \(snapshot)，账上是 \(entries)；删掉快照就好"
    }
    func hashUnknown(_ hash: String) -> String { "没有一条的指纹是 \(hash)：账在它后面被截断了，或者不是这一本" }

    func sound(entries: Int, head: String) -> String { "无误：\(entries)条，末条指纹 \(head)" }
    func redecided() -> String { "每条都重新判定过" }
    func withheld(_ entries: Int) -> String { "\(entries)条隐去内容，只核了链" }
    func signedIsLast() -> String { "所给指纹是末条的" }
    func signed(entry: Int) -> String { "所给指纹是第\(entry)条的，账在它之后又记了下去" }
    func between() -> String { "；" }

    func exportUnreadable(_ path: String) -> String { "\(path)：读不了，看看名字和权限" }
    /// What exactly is told by the reader, and not in Chinese.
    func notAnExport(_ path: String, _ detail: String) -> String { "\(path) 不是 export 带出的账；看看是不是拿错了文件" }
    func withheld(_ path: String, entry: Int) -> String {
        "\(path) 是公开本（第\(entry)条隐去了内容）：能核对，不能变回账本；要完整的那份"
    }
    func illegible(_ path: String, entry: Int, _ sign: String) -> String {
        "\(path) 第\(entry)条：\(sign)；院坝写不出这样的条目，没有收入"
    }
}
