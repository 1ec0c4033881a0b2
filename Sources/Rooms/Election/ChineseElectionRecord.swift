// What a record says of elections beside their result, in Chinese. `posts` are those that the line is about.
extension Chinese {
    public func line(_ event: ElectionEvent, posts: [String]) -> String? {
        let about = posts.isEmpty ? "" : "（\(list(posts))）"
        return switch event {
        case .called(_, let call): called(call)
        case .nominated(let names, _, let by): "\(by.map(name) ?? "")提名\(list(names))为\(list(posts))候选人"
        case .accepted(let person, _): "\(person)接受提名\(about)"
        case .declined(let person, _): "\(person)谢绝提名\(about)"
        case .officersNamed(let officers):
            officers.map { "\(name(of: $0.role))：\(list($0.names))" }.joined(separator: "；")
        case .boxSet(let box, _): "票箱\(box.name)\(about)" + figures(box)
        case .issued(let papers, _): "发出选票\(papers)张\(about)"
        case .issuedTo(let names, _): "按名单发出选票\(names.count)张\(about)"
        case .collected(let papers, _): "收回选票\(papers)张\(about)"
        case .readingOpened: "开始唱票\(about)"
        case .sealed: "封箱\(about)"
        case .termSet(let post, let body, let span):
            "\(body)\(post)的任期自\(date(span.from))起" + (span.until.map { "至\(date($0))" } ?? "")
        case .calendarSet(let day, let steps):
            "选举日定为\(date(day))" + steps.sorted.map { "；\(name(of: $0.key))：\(date($0.value))" }.joined()
        case .handedOver(let day, let note): name("\(date(day))移交", note: note)
        case .votersRegistered(let names, let ground): "登记选民（\(ground.rawValue)）：\(list(names))"
        case .votersElsewhere(let names, let place):
            name("\(list(names))在别处登记", note: place.isEmpty ? nil : place)
        case .votersPublished(let day): "选民名单于\(date(day))公布"
        case .objectionRaised(let objection): raised(objection)
        case .objectionAnswered(let number, let answer):
            name("第\(number)号异议的答复：\(answer.ruling.rawValue)", note: answer.reason)
        case .seatsLeftOpen: "缺额空着，不再补选\(about)"
        case .reviewed(let review): "评议\(review.name)：\(review.verdict.rawValue)"
        case .officeEnded(let person, let post, let ending, let day, _):
            "\(person)不再任\(post)，\(date(day))\(name(of: ending))"
        case .paperCalled, .paperRuled, .paperRemarked, .sheetTaken, .unsealed, .unread, .declared: nil
        }
    }

    private func called(_ call: CalledElection) -> String {
        let round = call.round > 1 ? "第\(call.round)次投票，" : ""
        let candidates = call.candidates.isEmpty ? "" : "，候选人\(list(call.candidates))"
        let reserved = call.reserved.map { "，保留\($0.group)\($0.seats)名" }.joined()
        return "提出\(call.isByElection ? "补选" : "选举")\(call.post)：\(round)名额\(call.seats)，规则\(name(of: call.rule))，"
            + "\(voters(call.mode))投票" + (call.registered.map { "，登记\($0)人" } ?? "") + candidates + reserved
            + (call.takesWriteIns ? "" : "，不另选他人")
    }

    /// In a village the representatives are the villagers', in a community the residents'.
    private func voters(_ mode: ElectorateMode) -> String { mode == .representatives ? "代表" : name(of: mode) }

    private func figures(_ box: BallotBox) -> String {
        let said = [
            box.monitors.isEmpty ? nil : "监票\(list(box.monitors))", box.issued.map { "发出\($0)张" },
            box.collected.map { "收回\($0)张" },
        ].compactMap { $0 }
        return said.isEmpty ? "" : "：" + said.joined(separator: "，")
    }

    private func raised(_ objection: Objection) -> String {
        guard !objection.name.isEmpty else { return "第\(objection.number)号异议，\(date(objection.day))提出" }
        return name(
            "第\(objection.number)号异议，\(date(objection.day))\(objection.by.map { "由\($0)" } ?? "")提出：对\(objection.name)的登记",
            note: objection.reason)
    }

    public func line(_ undeclared: UndeclaredElection) -> String {
        var said = ["发出\(undeclared.issued.map { "\($0)张" } ?? "未记")"]
        said += undeclared.collected.map { ["收回\($0)张"] } ?? []
        said.append("唱了\(undeclared.read)张")
        let why =
            switch undeclared.obstacle {
            case .nothingRead: "没有唱票"
            case .notSealed: "没有封箱"
            case .doubtful(let papers): "疑票\(papers)张没有定"
            case .unequal: "唱的张数和收回的不符"
            case .notSaid: "没有宣布"
            }
        return "\(undeclared.post)没有选举结果：\(said.joined(separator: "，"))，\(why)"
    }
}
