import Kernel
import Ledger

// What went wrong with a book's file, in Chinese.
extension ChineseScreen {
    public func sentence(_ error: JournalError) -> String {
        switch error {
        case .missing(let path): "没有这本账：\(path)；先用 yuanba new 建一本"
        case .exists(let path): "\(path) 已经有了，账本从不覆盖；换个名字"
        case .badName(let name): "账本不能叫“\(name)”；起个名字，比如 nanshan.book"
        case .leftover(let path, let beside): "\(path) 旁边有 \(beside)，里面可能还有同名旧账的几行；先把它挪开，或换个名字"
        case .notABook(let path): "\(path) 不是院坝的账本，没有动它；看看文件名对不对"
        case .newerFormat(let path, let found, let known):
            "\(path) 是新版写的（格式\(found)），这个程序只认到格式\(known)；请用新版的 yuanba"
        case .inUse(let path): "\(path) 正被另一个窗口使用；先在那边 退出"
        case .linked(let path): "\(path) 还有另一个名字（硬链接），会有两处同时写；用 cp 另存一份，用那一份"
        case .replaced(let path, let saved):
            "\(path) 开着的时候被挪走、换掉或被别的程序写过；先前答过的都在\(saved.map { " \($0) " } ?? "原来那个文件")里：退出，看清哪个文件是对的，再打开"
        case .leftInLog(let path): "\(path)：最后几行还在 \(path)-wal 里（磁盘满了，或别处正在读）；别删它，下次打开会收进账本"
        case .foreignLog(let path, let log): "\(path) 旁边的 \(log) 不是这本账现在的；把它挪开（别删），再打开"
        case .readOnly(let path): "\(path) 不能写；改权限（chmod u+w），或在副本上开会"
        case .diskFull(let path): "磁盘满了（\(path)），这一行没有记入；腾出地方再打一遍"
        case .notKept(let path): "\(path) 写进去的读不回来，这一行没有记入；用 yuanba verify 查"
        case .damagedFile(let path, let damage):
            "\(path) 损坏（\(words(damage))）；取最近一份完好的备份，或救出还对的：yuanba doctor \(path) -o 新账.book"
        case .damagedEntry(let number, .hash): "第\(number)条损坏：内容和指纹对不上；取备份，或用 yuanba doctor 救出还对的"
        case .damagedEntry(let number, .absent): "第\(number)条不见了；取备份，或用 yuanba doctor 救出还对的"
        case .damagedEntry(let number, .unknown(let what)):
            "第\(number)条：这个程序不认识“\(what.shortened(to: 80))”，可能是新版写的；请用新版的 yuanba"
        case .damagedEntry(let number, .missing(let key)):
            "第\(number)条：缺“\(key.shortened(to: 80))”；取备份，或用 yuanba doctor 救出还对的"
        case .damagedEntry(let number, .unreadable): "第\(number)条读不出来；取备份，或用 yuanba doctor 救出还对的"
        case .cannotAccess(let path, let trouble): "\(path.shortened(to: 200))：\(words(trouble))"
        case .badClock(let text): "YUANBA_CLOCK=\(text) 不是时间；写成 2026-11-20T19:30:00+08:00"
        case .badHash(let text): "\(text) 不是指纹；照签字的纸上写，至少前12位"
        case .notReadBack: "这一行里的日子或数字超出账本记得下的（公元1年到9999年），没有记入；改了再打"
        case .openedForReading(let path): "\(path) 是只读打开的，没有记入"
        }
    }

    public func words(_ damage: FileDamage) -> String {
        switch damage {
        case .cutOff(let whole, let pages): "被截断：共\(pages)页，第\(whole + 1)页起不全"
        case .longer(let pages): "第\(pages)页是最后一页，后面还有东西"
        case .page(let page): "第\(page)页不对"
        case .adrift(let page, let entries):
            "第\(page)页不对：第\(entries.lowerBound)–\(entries.upperBound)条还在文件里，却读不到"
        case .unreadable: "SQLite 读不出来"
        case .added(let name): "多出了“\(name)”"
        case .removed(let name): "少了“\(name)”"
        case .altered(let name): "“\(name)”被改过"
        }
    }

    public func words(_ trouble: Trouble) -> String {
        switch trouble {
        case .noSuchFile: "没有这个文件或文件夹，看看名字"
        case .forbidden: "没有读写的权限，看看文件和文件夹的权限"
        case .nameTooLong: "名字太长，换个短的"
        case .diskFull: "磁盘满了，没有写成；腾出地方再来"
        case .readOnlyDisk: "磁盘是只读的，拷到别处再用"
        case .other(let code): "系统读写不了（错误号\(code)），看看磁盘"
        }
    }
}
