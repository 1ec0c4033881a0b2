import Kernel

// Elections, in Chinese.
extension ChineseScreen {
    public func word(_ word: BoardWord) -> String {
        switch word {
        case .collected: "收回"
        case .valid: "有效"
        case .blank: "空"
        case .void: "废"
        case .doubtful: "疑"
        case .lastPaper: "上一张"
        }
    }

    public func word(_ ground: VotingGround) -> String { ground == .resident ? "" : ground.rawValue }

    public func paper(_ number: Int) -> String { "第\(number)张" }

    public func sentence(_ register: VoterRegister, in book: Book) -> String {
        var text = "选民\(register.voters.count)人"
        if let day = book.calendar?.day { text += "，选举日\(wording.date(day))" }
        guard let published = register.published else {
            return text + "，还没有公布（公布了打 名单 日子）"
        }
        text += "，\(wording.date(published))公布"
        if let rule = book.electionCalendar?.rule(for: .objections), let last = rule.window.latest {
            text += "，异议至\(wording.date(last))\(clause(rule.citation))"
        }
        return text
    }

    public func sentence(_ objection: Objection, in book: Book) -> String {
        let by = objection.by.map { "\($0)提出" } ?? ""
        let said = objection.reason.map { "：\($0)" } ?? ""
        let head = "异议\(objection.number) \(objection.name) \(wording.date(objection.day))\(by)\(said)"
        guard let answer = objection.answer else {
            let due = book.answerDue(objection).map { "，\(wording.date($0.terms))前答复\(clause($0.citation))" } ?? ""
            return "\(head)\(due)：打 答复 \(objection.number) 列入|除去|维持"
        }
        return "\(head)；\(wording.date(answer.day))答复：\(answer.ruling.rawValue)"
            + (answer.reason.map { "（\($0)）" } ?? "")
    }

    public func sentence(_ removable: Removable) -> String {
        "\(removable.name)缺席\(removable.committee)会议\(removable.missed)次，没有说明理由：可以提议除名（不会自动除名）\(clause(removable.citation))"
    }

    public func sentence(_ event: ElectionEvent, _ scene: Scene) -> String? {
        switch event {
        case .called(let number, let call): called(number, call) + late(call, scene)
        case .nominated(let names, let number, let by):
            "\(by.map { "\(wording.name(of: $0))提名" } ?? "")\(self.names(names))为\(post(number, scene))候选人；\(list(number, scene))"
        case .accepted(let name, let number): "\(name)接受提名；\(list(number, scene))"
        case .declined(let name, let number): "\(name)谢绝提名，不再提名；\(list(number, scene))"
        case .officersNamed(let officers):
            officers.map { "\($0.role.rawValue) \(names($0.names))" }.joined(separator: "；")
        case .boxSet(let box, _):
            "票箱\(quoted(box.name))" + (box.monitors.isEmpty ? "" : " 监票\(names(box.monitors))")
                + (box.issued.map { " 发出\($0)" } ?? "") + (box.collected.map { " 收回\($0)" } ?? "")
        case .issued(_, let numbers), .issuedTo(_, let numbers): "\(posts(numbers, scene))\(issued(numbers, scene))"
        case .collected(let papers, let numbers):
            "\(posts(numbers, scene))收回\(papers)张" + surplus(numbers, scene) + "；唱票打 唱票"
        case .readingOpened(let numbers):
            "开箱唱票：\(numbers.compactMap { scene.meeting?.election($0) }.map { "\($0.post)\($0.candidates.isEmpty ? "（写名字）" : " " + numbered($0.candidates))" }.joined(separator: "；"))。一行一张，唱完打 封箱\(saysNothingBefore(numbers, scene) ? "。这种规则唱完才知道谁当选" : "")"
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken: board(scene)
        case .sealed(_, let numbers, let agreement): sealed(numbers, agreement, scene)
        case .unsealed(let entry, let posts): "#\(entry)的封箱撤销了（\(names(posts))），写进记录；接着唱，或打 封箱"
        case .unread(let entry, let posts): "#\(entry)的计票撤销了（\(names(posts))），写进记录；票从头再计，打 唱票 或 记票"
        case .declared(let number, let outcome, let term): declared(number, outcome, term, scene)
        case .termSet(let post, _, let span):
            "\(post)任期：\(wording.date(span.from))起" + (span.until.map { "，至\(wording.date($0))" } ?? "")
        case .calendarSet(let day, _): "选举日\(wording.date(day))；各项公告的日子打 日程"
        case .handedOver(let day, _): "\(wording.date(day))移交完毕" + handoverLimit(day, scene)
        case .votersRegistered(let names, _): registered(names, scene)
        case .votersElsewhere(let names, let place): "\(self.names(names))在\(place)登记，本村名单不列"
        case .votersPublished: scene.book.register.map { sentence($0, in: scene.book) }
        case .objectionRaised(let objection): sentence(objection, in: scene.book)
        case .objectionAnswered(let number, let answer): answered(number, answer, scene)
        case .seatsLeftOpen(let id):
            scene.book.election(id).map { "\($0.post)空着\($0.declaration?.outcome.openSeats ?? 0)名，不再另行选举" }
        case .reviewed(let review): "评议 \(review.name)：\(review.verdict.rawValue)"
        case .officeEnded(let name, let post, let ending, let day, let citation):
            "\(name)的\(post)职务终止，\(wording.date(day))\(wording.name(of: ending))"
                + (citation.map(clause) ?? "") + "；补选打 选举 … 补选=是"
        }
    }

    /// Who came onto the list; whom the book knows besides; whose age nobody could check.
    private func registered(_ names: [String], _ scene: Scene) -> String {
        guard let register = scene.book.register else { return "" }
        let people = scene.book.registry.people
        let out = people.map(\.name).filter { !register.has($0) && register.elsewhere[$0] == nil }
        let ageless = register.voters.count { scene.book.registry[$0.name]?.details.born == nil }
        var text = "登记选民\(names.count)人，共\(register.voters.count)人"
        if !out.isEmpty {
            text += "；还没有登记的\(out.count)人：\(self.names(Array(out.prefix(8))))\(out.count > 8 ? "……" : "")"
        }
        if ageless > 0 { text += "；\(ageless)人没有写出生，年龄没有核对" }
        return text
    }

    private func answered(_ number: Int, _ answer: Objection.Answer, _ scene: Scene) -> String {
        guard let register = scene.book.register,
            let objection = register.objections.first(where: { $0.number == number })
        else { return "" }
        var text = sentence(objection, in: scene.book) + "；选民\(register.voters.count)人"
        if let due = scene.book.answerDue(objection), answer.day > due.terms {
            text += "\n\(label(.warning))答复超过期限\(wording.date(due.terms))\(clause(due.citation))"
        }
        return text
    }

    private func saysNothingBefore(_ numbers: [Int], _ scene: Scene) -> Bool {
        numbers.compactMap { scene.meeting?.election($0) }.contains { !$0.rule.tellsEarly }
    }

    private func called(_ number: Int, _ call: CalledElection) -> String {
        var text = "第\(number)场 选\(call.post)\(call.seats)名，\(wording.name(of: call.rule))"
        if let citation = call.rule.votes?.citation ?? call.rule.citation { text += clause(citation) }
        if let registered = call.registered { text += "，登记\(registered)" }
        text += call.reserved.map { "，保留\($0.group)\($0.seats)名" }.joined()
        if call.rule.method == .recall {
            return text + "；\(names(call.candidates))。先宣读罢免理由，请本人申辩（照发言记），再 发票、唱票：1 同意，-1 不同意"
        }
        if call.rule.method == .nomination { return text + "；人人写名字，唱票时打 唱票，一行一张" }
        return text + (call.candidates.isEmpty ? "；提名打 提名 名字" : "；候选 \(numbered(call.candidates))。发票打 发票 N，唱票打 唱票")
    }

    private func late(_ call: CalledElection, _ scene: Scene) -> String {
        guard let day = scene.meeting?.day, let days = scene.book.lateRerun(call, on: day) else { return "" }
        return "\n\(label(.warning))离第一次投票\(days)天：另行选举一般在当日或三十日内（浙江省村民委员会选举办法第二十九条）"
    }

    private func post(_ number: Int, _ scene: Scene) -> String { scene.meeting?.election(number)?.post ?? "" }
    private func posts(_ numbers: [Int], _ scene: Scene) -> String {
        (scene.meeting?.elections.count ?? 0) > 1 ? names(numbers.map { post($0, scene) }) + " " : ""
    }
    private func list(_ number: Int, _ scene: Scene) -> String {
        "现在 \(numbered(scene.meeting?.election(number)?.candidates ?? []))"
    }

    private func issued(_ numbers: [Int], _ scene: Scene) -> String {
        guard let election = numbers.first.flatMap({ scene.meeting?.election($0) }) else { return "" }
        return "共发票\(election.issued ?? 0)张" + (election.call.registered.map { "，登记\($0)" } ?? "")
    }

    private func surplus(_ numbers: [Int], _ scene: Scene) -> String {
        guard let election = numbers.first.flatMap({ scene.meeting?.election($0) }), let issued = election.issued,
            election.collected > issued
        else { return "" }
        return "，多于发出的\(issued)张：宣布时选举无效，先查发票数"
    }

    /// The count as it stands; and, the moment it is so, who is elected whatever is left in the box.
    private func board(_ scene: Scene) -> String? {
        guard let meeting = scene.meeting else { return nil }
        let line = Board(meeting: meeting, book: scene.book, screen: self, strokes: scene.strokes).line
        let now = meeting.openElections.flatMap { election in
            scene.book.certain(in: election).filter { scene.before.certain[election.id.number]?.contains($0) != true }
                .map { (election, $0) }
        }
        return
            ([line]
            + now.map { election, name in
                "\(name)已定当选\(election.post)：得\(election.tally.votes(for: name))票，\((election.papersLeft ?? 0) > 0 ? "箱里还剩\(election.papersLeft ?? 0)张，怎么投都一样" : "票唱完了")"
            }).joined(separator: "\n")
    }

    private func sealed(_ numbers: [Int], _ agreement: String?, _ scene: Scene) -> String {
        guard let election = numbers.first.flatMap({ scene.meeting?.election($0) }) else { return "封箱" }
        var said = election.collectedSaid.map { "，收回\($0)张，相符" } ?? "，没有写收回多少，以唱的为准"
        let waiting = scene.meeting?.reading(of: election.id.number)?.doubtful ?? []
        if let issued = election.issued, election.tally.read > issued {
            said += "，多于发出的\(issued)张，宣布时选举无效：先查有没有重唱（改正先 撤销 封箱）"
        }
        let next = waiting.isEmpty ? "宣布打 宣布" : "疑票\(names(waiting.map { "第\($0)张" }))待认定：打 定票 \(waiting[0]) …"
        return "封箱：唱\(election.tally.read)张\(said)" + (agreement == nil ? "" : "，两本一致") + "；\(next)"
    }

    private func declared(_ number: Int, _ outcome: Outcome, _ term: TermSpan?, _ scene: Scene) -> String {
        guard let election = scene.meeting?.election(number) else { return "" }
        var text = "\(election.post)：\(wording.because(election))"
        if let until = term?.until { text += "。任期至\(wording.date(until))" }
        if !outcome.tied.isEmpty { text += "。接着打 再次投票 \(election.post)" }
        if outcome.isShort {
            text += "。接着打 另行选举 \(election.post)"
            if scene.book.mayStayOpen(election) { text += "；已选出三人以上，不足的也可以空着：打 空缺 \(election.post)" }
        }
        if outcome.nominated?.isEmpty == false { text += "。接着打 选举 \(election.post) 名额=\(election.seats)" }
        if !outcome.elected.isEmpty, let (_, wanted, citation) = scene.book.womenWanting(after: election) {
            text += "\n\(label(.warning))委员会成员中还没有妇女，应当有\(wanted)名以上\(clause(citation))：空着的名额另选时单列 保留=女:\(wanted)"
        }
        text += supervisors(outcome, scene)
        if !outcome.isValid { text += "。重来打 选举 \(election.post) …" }
        return text
    }

    /// Those who supervise what they now belong to, themselves or by near kin.
    private func supervisors(_ outcome: Outcome, _ scene: Scene) -> String {
        scene.supervisorsToLeave(after: outcome).map { name, post, citation in
            "\n\(label(.warning))\(name)是\(post)，和委员会成员是同一人或近亲属，应当退出：打 离任 \(name) 职位=\(post) 因=辞职\(clause(citation))"
        }.joined()
    }

    private func handoverLimit(_ day: Day, _ scene: Scene) -> String {
        guard let (latest, citation) = scene.handoverMissed(on: day) else { return "" }
        return "，超过期限\(wording.date(latest))\(clause(citation))"
    }

    public func comparison(_ end: Comparison.End) -> String {
        switch end {
        case .nothingRead: "两本里都要有唱过的票箱：先 唱票"
        case .agree(let hash): "两本一致，指纹 \(hash)；封箱时打 封箱 \(hash)"
        case .differ(let number): "\(number)处不一样：对着票看，唱错的打 改票 第几张=…"
        }
    }

    public func sentence(_ difference: Comparison.Difference) -> String {
        switch difference {
        case .paper(let number, let one, let other): "第\(number)张：\(one ?? "没有唱") | \(other ?? "没有唱")"
        case .posts(let one, let other): "职位：\(names(one)) | \(names(other))"
        case .candidates(let post, let one, let other): "\(post)候选人：\(numbered(one)) | \(numbered(other))"
        case .total(let post, let word, let one, let other): "\(post)\(self.word(word))：\(one) | \(other)"
        case .votes(let post, let name, let one, let other): "\(post) \(name)得票：\(one ?? "0") | \(other ?? "0")"
        }
    }
}
