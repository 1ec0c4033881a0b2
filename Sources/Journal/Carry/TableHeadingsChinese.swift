struct TableHeadingsChinese: TableHeadings {
    func table(_ key: String) -> String? { Self.tables[key] }
    func column(_ key: String) -> String? { Self.columns[key] }

    private static let tables = [
        "entries": "日志", "people": "人员", "actions": "任务", "elections": "选举", "units": "房屋", "proposals": "提案",
        "polls": "表决", "meetings": "会议", "attendance": "出席", "tally": "得票", "voters": "选民",
        "organisations": "组织", "seats": "任职", "goals": "目标", "activities": "活动", "turnout": "到场", "fund": "基金",
        "meeting-calls": "预告的会", "regular-meetings": "该开的会",
        "projects": "遴选", "panels": "抽签", "clients": "服务对象", "visits": "走访", "services": "服务", "pairs": "结对",
        "cases": "个案",
    ]

    private static let columns = [
        "client": "服务对象", "categories": "类别", "phone": "电话", "address": "地址", "guardian": "监护人", "by": "由",
        "outcome": "成效",
        "number": "编号", "at": "时间", "recorded": "录入时间", "line": "原话", "live": "有效", "hash": "校验码",
        "abstain": "弃权", "against": "反对", "aliases": "别名", "amount": "金额", "annulled": "作废", "area": "面积",
        "arrived": "到会", "as": "身份", "away": "外出", "base": "基数", "blank": "空白票", "born": "出生", "budget": "预算",
        "chair": "主持", "citation": "依据", "closed": "散会", "collected": "收回", "declared": "宣布", "due": "期限",
        "elected": "当选", "election": "选举", "entitled": "应到", "ethnicity": "民族", "extra_votes": "附加票",
        "final_text": "最后的文字", "for": "赞成", "gender": "性别", "ground": "登记依据", "group": "组", "holder": "受托人",
        "household": "户", "id": "编号", "issued": "发出", "kind": "种类", "left": "离会", "matter": "事项", "meeting": "会议",
        "method": "方式", "mover": "提出", "name": "姓名", "not_voted": "未投", "office": "职务", "opened": "开会",
        "owner": "负责人", "owners": "业主", "party_member": "党员", "passed": "通过", "place": "地点", "post": "职位",
        "present": "实到", "probationary": "预备", "proposal": "提案", "question": "问题", "reason": "事由", "recorder": "记录",
        "registered": "登记", "representative": "代表", "required": "须", "round": "轮次", "seats": "应选", "seconder": "附议",
        "stage": "阶段", "state": "状态", "text": "内容", "title": "会名", "valid": "有效票", "void": "废票", "votes": "得票",
        "workplace": "单位",
        "above": "上级", "amount_fen": "金额（分）", "appropriation": "拨款", "attendances": "人次", "attendance": "人次",
        "backbone": "骨干",
        "balance_fen": "结余（分）", "change_fen": "增减（分）", "entry": "条目", "fields": "领域", "field": "领域", "filed": "备案日期",
        "filing": "备案", "founded": "成立", "from": "起", "head": "负责人", "organisation": "组织", "percent": "完成",
        "plate": "挂牌", "problem": "问题", "purpose": "用途", "receipt": "单据", "reversed_by": "冲销", "role": "角色",
        "term": "期", "type": "类型", "until": "止", "account": "账户", "date": "日期", "goal": "目标", "served": "服务人次",
        "persons": "人数", "plan": "规划", "members": "人数", "hours": "时长", "party_members": "党员", "festival": "节日",
        "planned_fen": "预算（分）", "appropriated_fen": "拨款（分）", "spent_fen": "已支（分）", "heads": "人次", "minutes": "时长（分）",
        "activity": "活动", "agreement": "表决情况",
        "committee": "委员会", "notice": "通知", "notice_days_asked": "应提前（日）", "notice_late": "通知晚了", "every": "每",
        "clause": "依据", "last_held": "上次", "overdue": "过期", "called_by": "召集", "notice_days": "提前（日）",
        "choosing": "遴选", "rule": "规则", "budget_fen": "预算（分）", "cost_fen": "造价（分）", "support": "得票或得分",
        "standing": "结果",
        "more_papers": "还要几张", "panel": "抽签",
    ]
}
