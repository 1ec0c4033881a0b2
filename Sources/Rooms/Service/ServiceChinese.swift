import Kernel

/// The ledger of people served in Chinese.
struct ServiceChinese: ServiceWords, ChineseGrammar {
    func made() -> String { "台账建好了，已打开。口令丢了谁也打不开：先打 台账 恢复页，抄下来封进信封、锁进柜子" }
    func opened(sealed: Int) -> String { "台账已打开，封存\(sealed)条；用完打 台账 关" }
    func closed() -> String { "台账已关" }
    func rewrapped() -> String { "口令换了，里面的话没有动；旧口令从此打不开" }
    func sheet(_ lines: [String]) -> [String] {
        ["台账恢复页：抄在纸上（每行末一字是核对用的），封进信封、锁进柜子，不要拍照"]
            + lines.enumerated().map { "\($0.offset + 1)　\($0.element)" } + ["抄完打 台账 关，屏幕就清了"]
    }
    func categoryAdded(_ name: String) -> String { "服务对象的类别加了“\(name)”" }
    var sealed: String { "封存了一条" }
    func destroyed() -> String { "资料的钥匙已销毁：从此谁也打不开；已经公布的数字不变" }

    func published(from: Day?, to: Day, _ measures: [String]) -> String {
        (from.map { "\(date($0))至" } ?? "到") + "\(date(to))的服务数据公布了：\(sequence(measures))"
    }
    func published(_ measure: IndicatorMeasure, _ value: Int?) -> String {
        measure.rawValue + (value.map { "\($0)" } ?? "不足3")
    }
    func published(_ category: String, _ count: Int?) -> String { category + (count.map { "\($0)" } ?? "不足3") }
    var notEmptied: String { "别的程序正读着这本账，销毁的钥匙还在旁边的日志文件里：把那个程序关了，下一行或散场时就清掉" }
    func expired(_ clause: Citation) -> String { "保存期满，资料的钥匙已销毁（\(citation(clause))）：从此谁也打不开" }

    func registered(_ id: ClientID) -> String { "\(id)已登记" }
    func changed(_ id: ClientID) -> String { "\(id)改了" }
    func visited(_ id: ClientID, _ day: Day, visits: Int) -> String { "\(id) \(date(day))走访，共\(visits)次" }
    func served(_ id: ClientID, _ day: Day) -> String { "\(id) \(date(day))服务一次" }
    func paired(_ id: ClientID, _ count: Int) -> String { "\(id)结对\(count)人" }
    func caseOpened(_ file: CaseID, _ id: ClientID) -> String { "\(id)立个案\(file)" }
    func caseNoted(_ file: CaseID, notes: Int) -> String { "\(file)记了第\(notes)步" }
    func caseClosed(_ file: CaseID) -> String { "\(file)结案" }
    func handedOver(_ id: ClientID) -> String { "\(id)转介" }
    func struck(_ id: ClientID) -> String { "\(id)销号" }
    func corrected(entry: Int, _ id: ClientID) -> String { "第\(entry)条（\(id)）的字改了，旧字留着" }

    func shut(sealed: Int) -> String { "台账没有打开，封存\(sealed)条：打 台账 开" }
    func figures(_ figures: ServiceTotals) -> String {
        "服务对象\(figures.clients)人（在册\(figures.current)），走访过\(figures.visited)人、\(figures.visits)人次，服务\(figures.services)次，个案\(figures.cases)个（未结\(figures.openCases)）"
    }
    func category(_ name: String, _ count: Int) -> String { "\(name)\(count)人" }
    func client(_ client: Client) -> String {
        guard let details = client.details else { return clientGone(client.id) }
        let consent =
            switch details.consent {
            case .own: "本人同意"
            case .guardian(let name): "监护人\(name)同意"
            }
        let parts = [
            details.categories.isEmpty ? nil : list(details.categories), details.born.map { "\(date($0))出生" },
            details.household.map { "户\($0)" }, details.group.map { $0.last?.isNumber == true ? "\($0)组" : $0 },
            details.phone.map { "电话\($0)" }, details.address,
            consent,
            "\(date(client.since))起", state(client),
        ]
        return "\(client.id) \(details.name)：" + parts.compactMap { $0 }.joined(separator: "；")
    }
    private func state(_ client: Client) -> String? {
        switch client.state {
        case .served: nil
        case .struck: client.until.map { "\(date($0))销号" + (client.ending.map { "（\($0)）" } ?? "") }
        case .handedOver: client.until.map { "\(date($0))转介" + (client.ending.map { "（\($0)）" } ?? "") }
        case .withdrawn: "已撤回同意"
        }
    }
    func earlier(_ told: String) -> String { "改以前记的：\(told)" }
    func clientGone(_ id: ClientID) -> String { "\(id) 资料已销毁" }
    func about(_ client: Client, community: String) -> String { "\(community)服务台账里关于您的全部记载（编号\(client.id)）：" }
    func visit(_ visit: Visit) -> String {
        "\(date(visit.day))走访（\(list(visit.by))）" + (visit.text.map { "：\($0)" } ?? "")
            + (visit.activity.map { "（\($0)）" } ?? "")
    }
    func service(_ service: Service) -> String {
        let minutes = service.minutes.map { "，\(Language.hours($0))小时" } ?? ""
        return "\(date(service.day))服务：\(service.kind)" + (service.by.isEmpty ? "" : "（\(list(service.by))）") + minutes
    }
    func pairing(_ names: [String], _ day: Day) -> String { "\(date(day))起结对：\(list(names))" }
    func caseFile(_ file: CaseFile) -> String {
        let notes = file.notes.map { "\(date($0.day))\($0.text)" }
        return "个案\(file.id)，\(date(file.opened))立，目标：\(file.goal)" + notes.map { "；\($0)" }.joined()
            + (file.closed.map { "；\(date($0.day))结案，成效：\($0.outcome)" } ?? "")
    }
    func entries(_ entries: [Int]) -> String { "账本第\(list(entries))条" }
    func openings(_ openings: [Stamp]) -> String { "打开过\(openings.count)次" }

    var nothing: String { "还没有记" }
    func correction(_ correction: SealedCorrection) -> String {
        "第\(correction.entry)条更正：“\(correction.old)”改成“\(correction.new)”（第\(correction.by)条）"
    }
    func pastKeeping(_ ids: [ClientID], _ clause: Citation) -> String {
        "保存期满（\(citation(clause))）：\(list(ids.map(\.description)))；销毁打 台账 销毁"
    }
    func pastKeeping(_ id: ClientID, since: Day) -> String { "\(id) \(date(since))保存期满" }

    var passphrase: String { "台账口令：" }
    var newPassphrase: String { "新口令（至少8个字）：" }
    var samePassphrase: String { "再打一遍：" }
    func sheetLine(_ line: Int) -> String { "恢复页第\(line)行：" }

    func namesServed(_ clients: [ClientID]) -> String {
        "这一行写了服务对象（\(list(clients.map(\.description)))）的名字，记录和公示里谁都看得到：不该写的打 撤销，换个说法再打"
    }

    func unknownClient(_ id: ClientID) -> String { "没有\(id)这个服务对象：打 对象 看名单" }
    func unknownCase(_ id: CaseID) -> String { "没有\(id)这个个案" }
    func unknownCategory(nearest: [String], known: [String]) -> String {
        let meant = nearest.isEmpty ? "有\(list(known))" : "是不是\(list(nearest))"
        return "没有这种类别：\(meant)；要加打 类别 名称"
    }
    func sameCategory(_ name: String) -> String { "已经有“\(name)”这种类别" }
    func unknownHelper(nearest: [String]) -> String {
        "没有这个人，是不是 \(nearest.joined(separator: " / "))？真是另一个人，在名字后面加感叹号（姓名!）"
    }
    func unknownServiceKind(nearest: [String], known: [String]) -> String {
        let meant = nearest.isEmpty ? "常用的有\(list(known))" : "是不是\(list(nearest))"
        return "没有这种服务：\(meant)；真是另一种，在后面加感叹号（类型=…!）"
    }
    var noConsent: String { "没有写同意：本人同意写 同意=是，监护人同意写 同意=监护人姓名（个人信息保护法第十三条）" }
    var needsGuardian: String { "不满十四周岁，要监护人同意：写 同意=监护人姓名（个人信息保护法第三十一条）" }
    func needsBirth(_ category: String) -> String {
        "“\(category)”是孩子，没有写多大：写 出生=日期，或监护人同意写 同意=监护人姓名（个人信息保护法第三十一条）"
    }
    func wantsWithdrawal(_ id: ClientID) -> String { "\(id)不再同意，打 撤回同意 \(id)：资料从此谁也打不开，不能撤销" }
    func endsBeforeItBegins(from: Day, to: Day) -> String { "止日\(date(to))早于起日\(date(from))：两个日子换一换" }
    func noHandOverConsent(_ id: ClientID) -> String { "转介要\(id)本人同意：写 同意=是（个人信息保护法第二十三条）" }
    func alreadyRegistered(_ id: ClientID) -> String { "这个人已经登记了，是\(id)：改他打 对象 \(id) …；同名的另一个人写出生、户或组" }
    func nothingChanged(_ id: ClientID) -> String { "\(id)本来就是这样" }
    func ended(_ id: ClientID, _ state: Client.State) -> String {
        switch state {
        case .served: "\(id)在册"
        case .struck: "\(id)已经销号"
        case .handedOver: "\(id)已经转介"
        case .withdrawn: "\(id)已撤回同意，资料已销毁"
        }
    }
    func alreadyPaired(_ id: ClientID) -> String { "\(id)已经和这些人结对：打 结对 看" }
    func caseIsOpen(_ id: ClientID, _ file: CaseID) -> String { "\(id)的个案\(file)还开着：记在里面打 个案记 \(file)，办完了先 结案 \(file)" }
    func sameVisit(_ id: ClientID, _ day: Day) -> String { "\(id) \(date(day))已经有同一个人的走访：真的又去了一次写 又=是" }
    var nobody: String { "没有写是谁：加上 由=姓名" }
    func dayBefore(_ day: Day, since: Day) -> String { "\(date(day))早于登记的\(date(since))：日期写错了，改日期" }
    func dayAhead(_ day: Day) -> String { "\(date(day))还没有到：日期写错了，改日期" }
    var bornLater: String { "出生在登记之后：改 出生=" }
    func caseIsClosed(_ id: CaseID) -> String { "\(id)已经结案" }
    func casesOpen(_ id: ClientID, _ cases: [CaseID]) -> String {
        "\(id)还有个案\(list(cases.map(\.description)))没有结：先打 结案"
    }
    func cannotUndo(_ entry: Int) -> String { "第\(entry)条是台账钥匙的事（建、开、换、抄、销毁），或是公布出去的数，撤不回来" }
    func othersRest(_ entry: Int, _ others: [Int]) -> String { "第\(list(others))条靠着第\(entry)条：先撤销它们" }
    var noTerminal: String { "这要在终端上打口令；脚本里用 --ledger-key 文件 打开" }
    var wrongPassphrase: String { "口令不对，什么也没有打开" }
    var badPassphrase: String { "口令至少8个字，两遍要一样" }
    var noLedger: String { "还没有台账：打 台账 开 就建" }
    var alreadyOpen: String { "台账开着：用完打 台账 关" }
    func badWords(line: Int) -> String { "恢复页第\(line)行抄得不对：对着纸再打一遍" }
    var noVault: String { "账本里没有台账的钥匙：这是公开本，或是残缺的副本" }
    func unreadable(_ entry: Int) -> String { "第\(entry)条的资料已销毁，没有字可改" }
    func noOneText(_ entry: Int) -> String { "第\(entry)条不止一处字：写 更正 旧→新；登记的资料打 对象 D1 …" }
    func noWordsLeft(_ entry: Int) -> String { "第\(entry)条改了就没有字了：不要了打 撤销 \(entry)" }
    var noKeeping: String { "章程没有写资料保存几年：先在章程里写 保存: {年: 3}；本人要销毁打 撤回同意" }
    func stillKept(_ id: ClientID?, until: Day?, _ clause: Citation) -> String {
        guard let id else { return "没有保存期满的资料（\(citation(clause))）" }
        guard let until else { return "\(id)还在册，没有到销毁的时候（\(citation(clause))）：本人要销毁打 撤回同意 \(id)" }
        return "\(id)的资料保存到\(date(until))（\(citation(clause))）：本人要销毁打 撤回同意 \(id)"
    }
}
