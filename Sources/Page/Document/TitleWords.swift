/// Words that the titles of a community's papers are often made of, so that a line does not end inside one.
///
/// It is no dictionary: a word that is not here may be broken where nothing better offers itself.
enum TitleWords {
    static let all: [[Character]] = """
        社区 农村 城市 居民 村民 村组 小区 单元 楼栋 院坝 院落 广场 道路 公路 巷道 路灯 水沟 排水 管网 水池 饮水 用水 用电 自来水 化粪池 厕所 停车 车位 车棚 \
        电梯 屋顶 外墙 绿化 环境 卫生 垃圾 生活 分类 清运 保洁 污水 治理 整治 改造 修缮 维修 硬化 建设 工程 施工 验收 资源 利用 综合 试点 示范 推进 实施 方案 \
        计划 规划 项目 预算 决算 资金 基金 经费 集体 经济 组织 合作社 收益 分配 土地 承包 流转 征收 补偿 宅基地 住房 保障 低保 救助 帮扶 困难 残疾 老人 老年 \
        儿童 妇女 青年 志愿 服务 关爱 健康 文化 文艺 活动 节日 培训 宣传 教育 安全 消防 防火 防汛 应急 矛盾 纠纷 调解 信访 法律 普法 民主 协商 议事 评议 \
        监督 公开 换届 补选 推选 候选 代表 委员 委员会 理事会 监事会 业主 物业 公司 合同 收费 标准 制度 章程 公约 规约 规定 细则 意见 征求 讨论 修订 制定 审议 \
        表决 投票 结果 情况 说明 工作 开展 组建 成立 管理 使用 办理 落实 问题 事项 年度 季度 上半年 下半年
        """.split { $0 == " " || $0 == "\n" }.map(Array.init)

    /// The places inside one of those words where a line must not end.
    static func insides(of text: [Character]) -> Set<Int> {
        var inside: Set<Int> = []
        for start in text.indices {
            let rest = text[start...]
            for word in all where rest.starts(with: word) { inside.formUnion(start + 1..<start + word.count) }
        }
        return inside
    }
}
