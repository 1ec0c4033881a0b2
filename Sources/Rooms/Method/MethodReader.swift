/// Reads a method (六共, 四议两公开) from its YAML text, and checks it. The format is described in docs/charters.md.
public enum MethodReader {
    /// - Throws: `TextError` with the file, the line and what is wrong; its clause is the number of the stage.
    public static func read(_ source: SourceText) throws(TextError) -> Method {
        var fields = try TextFields(text: source.text, file: source.file)
        let name = try fields.needed("名称")
        let title = try fields.words("题名") ?? name
        var stages: [MethodStage] = []
        for node in fields.list("阶段") {
            var entry = try TextFields(node, file: source.file, clause: stages.count + 1, line: fields.line)
            let stage = try read(stage: &entry)
            if stages.contains(where: { $0.name == stage.name }) { throw entry.fault(.repeatedKey(stage.name)) }
            stages.append(stage)
        }
        if stages.isEmpty { throw fields.fault(.missing(key: "阶段")) }
        try fields.finish()
        return Method(name: name, title: title, stages: stages)
    }

    private static func read(stage entry: inout TextFields) throws(TextError) -> MethodStage {
        let name = try entry.needed("名")
        let aliases = try entry.names("别名")
        let text = try entry.needed("文")
        let isOwnReading = try entry.flag("本项目读法")
        var gates: [Gate] = []
        for var fields in try entry.mappings("关口") {
            gates += try read(gates: &fields)
            try fields.finish()
        }
        try entry.finish()
        return MethodStage(name: name, aliases: aliases, text: text.trimmed, isOwnReading: isOwnReading, gates: gates)
    }

    private static func read(gates fields: inout TextFields) throws(TextError) -> [Gate] {
        var gates: [Gate] = []
        if let number = try fields.number("发言人", in: 1...1000) { gates.append(.speakers(atLeast: number)) }
        if try fields.flag("通过") { gates.append(.decided) }
        for var meeting in try fields.mappings("通过于") {
            let kinds = try meeting.kinds("会议")
            if kinds.isEmpty { throw meeting.fault(.missing(key: "会议")) }
            let attended = meeting.node("到会") == nil ? nil : try meeting.share("到会")
            let agreed = meeting.node("同意") == nil ? nil : try meeting.share("同意")
            try meeting.finish()
            gates.append(.decidedIn(kinds: kinds, attended: attended, agreed: agreed))
        }
        if let number = try fields.number("任务", in: 1...1000) { gates.append(.actions(atLeast: number)) }
        if let number = try fields.number("认领", in: 1...1000) { gates.append(.pledges(atLeast: number)) }
        if let number = try fields.number("监督人", in: 1...1000) { gates.append(.overseers(atLeast: number)) }
        if let number = try fields.number("意见", in: 1...1000) { gates.append(.comments(atLeast: number)) }
        if try fields.flag("任务完成") { gates.append(.actionsDone) }
        for var board in try fields.mappings("公示") {
            let days = try board.neededNumber("天数", in: 1...365)
            let times = try board.number("次数", in: 1...100) ?? 1
            try board.finish()
            gates.append(.published(days: days, times: times))
        }
        return gates
    }
}
