struct PromptChinese: PromptWords, ChineseGrammar {
    let nowYouCan = "现在能打："
    let aPaper = "1 3 5(一张票)"
    let notNow = "不能："
    let moreHelp = "某个动词怎么写：帮助 签到；全部：帮助 全部"
    let everything = "全部动词"
    let usage = "写法："
    func votesOn(_ question: String) -> String { "表决\(question)" }

    let warning = "注意："
    let nothingYet = "还没有。"
    let noMeeting = "还没有开过会：打 开会 院坝会 标题"
    let stillOpen = "会还开着，下次接着开："
    let unfinished = "还有没办完的："
    let leftUnfinished = "还有没办完的（接着办，先打 撤销 退回散会；提案也可以下次会 续议）："
    let noBoardHere = "这里开不了大屏；另开一个窗口打 yuanba board 账本"
    let boardClosed = "大屏关了"
    let noBoardOpen = "大屏没有开着"
    let left = "都存好了。下次接着来："
    let takenUp = "接着上次："

    func whichName(_ words: String) -> String { "\(quoted(words))是哪一位？" }
    let chooseNumber = "打编号，回车取消："
    let closeAnyway = "就这样散会"
    let goBack = "先办完再散"
    let whetherCounted = "当事人算不算在人数里，规则没有写明，请主持人定："
    func counted(_ outcome: String) -> String { "计入：\(outcome)" }
    func notCounted(_ outcome: String) -> String { "不计入：\(outcome)" }
    func passes(required: Int) -> String { "须\(required)票，通过" }
    func fails(required: Int) -> String { "须\(required)票，未通过" }

    let firstBook = "院坝：开会、议事、出纪要。这里还没有账本，现在建一本。"
    let communityName = "社区或村的名字："
    let bookFile = "账本存在哪个文件"
    let whichKind = "是村还是居民社区？"
    let villageKind = "村"
    let residentsKind = "居民社区"
    let madeBook = "建好了："
    let firstSteps = """
        开第一次会，照着打（把名字换成真的）：
          人员 张三                          先登记几个人；不打也行
          开会 院坝会 商量修路 主持=张三!    开会；没登记过的人名字后面加 !
          到 张三!                           谁到了；只数人头打 到 47人
          议题 修路    然后打 下一项         议什么
          张三：我看要修。                   谁说了什么
          决议 先修东头。                    定下来的事
          散会                               结束，纪要随时打 纪要 看
        打错了打 撤；不知道打什么就打 帮助。
        """
    let shortHelp = """
        院坝：开会、议事、出纪要。
          yuanba new 南山.book --community 南山社区    建一本账
          yuanba meet 南山.book                        开会（终端里一行一行打；或 < 文件 重放）
          yuanba minutes 南山.book                     出纪要
          yuanba --help                                全部命令
        """
}

struct TableChinese: TableWords {
    let number = "编号"
    let name = "姓名"
    let household = "户"
    let details = "其他"
    let item = "项"
    let title = "标题"
    let state = "状态"
    let text = "内容"
    let stage = "阶段"
    let owner = "谁"
    let due = "到哪天"

    let present = "到会"
    let excused = "请假"
    let absent = "缺席"
    let observers = "列席"
    let proxies = "委托"
    let heads = "清点"
    let unnamed = "没有登记姓名"

    let aliases = "别名"
    let comma = "、"
    let partyMember = "党员"
    let probationary = "预备党员"
    let extraVotes = "附加票"
    let representative = "代表"
    let away = "外出"

    let overdue = "过期"
    let current = "正在议"
    let done = "议过"
    let tabled = "搁置"
}
