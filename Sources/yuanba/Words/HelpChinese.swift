struct HelpChinese: HelpWords {
    var audit: String { "抽查：按公开的种子抽出选票，用手核对，看结果的风险。" }
    var auditMethod: String { "polling 只看选票；comparison 与记录逐张对照" }
    var auditPile: String { "票堆里数出的张数" }
    var auditPapers: String { "读到的选票，一行一张，照抽出的次序（-：标准输入）" }
    var auditPlan: String { "要看哪些票：号码、次序、要看几张。" }
    var auditRead: String { "读入看过的票：每张以后的风险，够了没有。" }
    var auditResult: String { "计票结果（count --format json）" }
    var auditRisk: String { "风险限，如 5%" }
    var auditSeed: String { "当众掷出的数字" }
    var ballotFiles: String { "选票文件" }
    var ballots: String { "选票文件换格式，或整理成可以公布的样子。" }
    var ballotsExplain: String { "只说把文件当成了什么：格式、编码、各列、多少张、略去了什么。" }
    var ballotsExplainFormat: String { "--explain 的样子：text、json" }
    var ballotsAlike: String { "两个票箱填得一模一样也收（不然当作给了两遍）" }
    var ballotsMerge: String { "合票：把一次选举各票箱的选票文件合成一个，填得一样的合成一行。" }
    var ballotsMergeFormat: String { "数字怎么说：text、json（选票用 -o 写进文件）" }
    var ballotsPublic: String { "排序合并，只有一个人的填法缩短或略去。" }
    var board: String { "大屏：把会上正在做的事放到墙上和手机上，只读不写。" }
    var boardLan: String { "这台电脑在院坝网络里的地址，手机照它看；不写就只有这台电脑看得到" }
    var boardPort: String { "端口，平常是8086；0是随便一个空的" }
    var book: String { "账本。" }
    var books: String { "一个文件夹里的账本：哪年哪月开的会、什么过期了、完好不完好。" }
    var booksFolder: String { "文件夹；里面的文件夹也看。" }
    var booksLate: String { "只列有过期的事的。" }
    var booksUnsound: String { "只列不完好的。" }
    var booksKind: String { "只列这种：village 村，residents 居民区。" }
    var booksSort: String { "次序：late 过期多的在前，community 社区，last 久不开会的在前，path 文件。" }
    var booksFormat: String { "格式：text、json、csv。" }
    var booksIndex: String { "没有动过的账本用上次读的；--no-index 每本都重读。" }
    var calendar: String { "日历：会、活动、节日，给手机和办公室的日历（iCalendar）。" }
    var calendarFormat: String { "格式：ics。" }
    var certifyResult: String { "计票结果（count --format json），或一本账" }
    var certifyAudit: String { "手工抽查的那一页（audit），一起写进去" }
    var certify: String { "一页就是证明：结果和选票写在一页里，打开就自己重数。" }
    var checkpoint: String { "检查点：几行字说明簿子此刻的样子，别人可以保存、签字。" }
    var checkpointWords: String { "写成八组字，好念好抄：每组五个，第五个是校验" }
    var checkpointEntry: String { "这一条在簿子里的证明" }
    var checkpointKey: String { "签字的钥匙（yuanba key new）" }
    var checkpointSince: String { "从这个检查点到现在只有增加的证明" }
    var compare: String { "对票：两本同一个票箱的账，一张一张对。" }
    var compareFirst: String { "第一本。" }
    var compareSecond: String { "第二本。" }
    var contest: String { "有几个项目的文件里读哪个。" }
    var count: String { "计票：把选票文件按一种规则算出结果。" }
    var countFiles: String { "选票文件，- 是标准输入" }
    var countGroups: String { "候选人所属群体的 CSV：姓名,群体。" }
    var countMargin: String { "差距：改动几张票会换人（不要：--no-margin）" }
    var countPublic: String { "公布本：JSON里不写选票的指纹，免得有人照着试。" }
    var countRegistered: String { "登记人数，双过半用。" }
    var countReserve: String { "保留席位，如 women:1。" }
    var countRule: String { "规则，见 yuanba rules。" }
    var countSeats: String { "名额，文件里的不算。" }
    var countSetting: String { "规则的选项 KEY=VALUE。" }
    var countTies: String { "平票：ask | lot:SEED | order | backwards | forwards，可依次写几个。" }
    var countWhy: String { "说明某人或某个项目为何当选或落选；全部：逐个说。" }
    var doctor: String { "救账：把坏账里还对得上指纹的救进一本新账。" }
    var doctorBook: String { "坏了的账本，只读不动" }
    var doctorNew: String { "新账本的名字，不会盖掉已有的" }
    var export: String { "把整本带出去。" }
    var exportBook: String { "一本" }
    var exportFolder: String { "放进这个文件夹，不然打在屏幕上" }
    var exportPublic: String { "不带个人信息，仍可核对" }
    var importFile: String { "export 带出的 JSON" }
    var importing: String { "把带出的一本放回成新书，链条不变。" }
    var inputFormat: String { "文件格式，不说就看内容。" }
    var key: String { "签字用的钥匙。" }
    var keyFile: String { "写到哪个文件" }
    var keyName: String { "钥匙的名字（不写就用文件名）" }
    var keyNew: String { "做一把新钥匙。" }
    var language: String { "屏幕的语言：zh、en。" }
    var manual: String { "手册页，给 man 用。" }
    var manualVerbs: String { "提示符下能打的一切，一张表。" }
    var ledgerKey: String { "台账的口令在这个文件的第一行；没有终端的时候用。" }
    var meet: String { "开会：一行一行打，或重放一个文件。" }
    var meetEcho: String { "答复前先显示打的行。" }
    var meetStrict: String { "遇到第一个不接受的行就停。" }
    var merge: String { "合账：分开过的两本合成一本新的，矛盾的留给人定。" }
    var mergeBooks: String { "分开过的两本（--show 只要一本）" }
    var mergeOutput: String { "新账本的名字，不会盖掉已有的" }
    var mergeShow: String { "列出合的时候留给人定的" }
    var minutes: String { "出文书：会议记录、会议纪要、签到表……" }
    var minutesActivity: String { "活动的文书只出这一次活动的：H1。" }
    var minutesAsOf: String { "照账本到这一天为止所记的出：2026-05-06。" }
    func minutesFormat(known: [String]) -> String { "格式：\(known.joined(separator: "、"))。" }
    var minutesLarge: String { "大字本：20磅，给墙上看的、给眼神不好的人。" }
    var minutesMeeting: String { "第几次会议，不说就是最后一次。" }
    var minutesMissing: String { "只列出账里没有、要手写的空格。" }
    func minutesPaper(known: [String]) -> String { "哪种文书：\(known.joined(separator: "、"))，或中文名。" }
    var minutesPeriod: String { "哪段日子：2026、2026-03、2026-1-1至2026-6-30；不说就是最后一年。" }
    var minutesPlanned: String { "会议通知、会议议程只出这一场预告的：M1。" }
    var minutesProposal: String { "一个提案的提案表：P3。" }
    var minutesPublic: String { "公开本：不公开的事由和发言不出现。" }
    var new: String { "新建一本：一个社区一个文件。" }
    var newCommunity: String { "社区或村的名字" }
    var newFile: String { "新文件的名字，不会盖掉已有的" }
    var newKind: String { "village 村 、residents 居民委员会" }
    var newOffset: String { "钟表的时区" }
    var output: String { "写到这个文件。" }
    var papers: String { "一次会该出的文书，一个文件夹装齐。" }
    var papersFolder: String { "放进这个文件夹。" }
    var papersFormats: String { "格式，用逗号隔开，不说就是 docx。" }
    var papersOverwrite: String { "同名的文件可以换掉。" }
    var partial: String { "文件不全也照算，结果里写明。" }
    var people: String { "从表格登记人员和房屋，或带出去。" }
    var peopleDryRun: String { "只看会记入什么，不记。" }
    var peopleFile: String { "表格：.csv（UTF-8、UTF-16、GBK）或 .xlsx，各列看表头。" }
    var peopleOut: String { "把人员和房屋写到这个CSV文件。" }
    var peopleReason: String { "已登记的要改，为什么改。" }
    var program: String { "院坝：开会、议事、出纪要。" }
    var report: String { "报告：一本或多本账，一段日子，一项一项的数。" }
    var reportBooks: String { "一本或多本" }
    var reportFormat: String { "格式：text、json、md、html、docx、csv；不说就看 -o 的文件名。" }
    var reportFrom: String { "从哪天起，不说就是从头：2022-01-01。" }
    var reportIndicators: String { "指标文件，不说就是 templates/reports/三社联动.yaml。" }
    var reportPublic: String { "公开本：展开时不公开的条目只列编号。" }
    var reportTo: String { "到哪天止，不说就是今天。" }
    var reportUnfold: String { "把这一项展开到条目，如 organisations。" }
    var rules: String { "列出计票规则。" }
    var rulesName: String { "只看这一种。" }
    var show: String { "看账：一行只问不记的话，答在屏幕上，或作数据。" }
    var showFormat: String { "格式：text、json。" }
    var showQuery: String { "问什么，像在会上打的一样：组织表、状态。" }
    var start: String { "接着上次，或开第一次会。" }
    var templates: String { "文书模板：检查，另存一套自己的。" }
    var templatesCheck: String { "模板和字体有没有错，一错一行。" }
    var templatesCheckFolder: String { "模板文件夹，不说就是正在用的那套。" }
    var templatesCopy: String { "把文书模板另存一套，放在账本旁边，好改。" }
    var templatesCopyFolder: String { "账本所在的文件夹。" }
    var templatesWord: String { "把一张文书做成 Word 模板，放在账本旁边，用 Word 或 WPS 改。" }
    var templatesWordPapers: String { "文书的名字，可以写几个。" }
    var templatesFolder: String { "模板文件夹。" }
    var templatesOverwrite: String { "已经有的也换掉。" }
    var verify: String { "核对一本，或一份带出的JSON。" }
    var verifyBallots: String { "选票文件，核对计票结果时用" }
    var verifyBook: String { "一本，或 export 带出的 JSON" }
    var verifyBy: String { "签字人的公钥，或存着它的文件" }
    var verifyTyped: String { "别人念来、抄来的检查点（checkpoint --words）" }
    var verifyCheckpoint: String { "别人见过的检查点：簿子的前若干条必须和它一样" }
    var verifyHead: String { "签字的纸上的哈希，至少前12位" }
    var verifyStrict: String { "今天的规则会作别的决定的，也算不对。" }

    var witness: String { "作证：在别人簿子的检查点上签字。" }
    var witnessNote: String { "检查点文件" }
    var witnessSeen: String { "上次见过的检查点：不能变少，不能改" }
    // The manual page: the environment, and how a run ends
    var environmentLanguage: String { "屏幕的语言，zh 或 en。" }
    var environmentTemplates: String { "模板文件夹。" }
    var environmentWide: String { "等于 1：“”…① 占两格。" }
    var environmentColour: String { "不为空就不用颜色。" }
    var exitDone: String { "办成了。" }
    var exitRefused: String { "meet：有的行没有接受。" }
    var exitBad: String { "命令或文件不对。" }
    var exitTie: String { "count：平票没有定下来。" }
    var exitUnsound: String { "verify、compare：不一致。" }
}
