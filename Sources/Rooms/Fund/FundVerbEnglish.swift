struct FundVerbEnglish: FundVerbWords {
    var fund: VerbWords {
        .init(
            "fund",
            usage:
                "fund [found 100000 source=… date=… | income 5000 by=… for=… | budget 30000 field=… from=… until=…]",
            help: "founds the development fund, enters income, sets the budget of a field; bare, it shows what is there"
        )
    }
    var appropriate: VerbWords {
        .init(
            "appropriate", usage: "appropriate P3 amount=3000 payee=… field=… goal=G1 date=…",
            help: "sets money aside for a motion that was adopted: K1")
    }
    var spend: VerbWords {
        .init(
            "spend",
            usage: "spend K1 350.50 for=… handler=… auditor=… approvers=NAME, NAME receipt=… date=…",
            help: "pays out of an appropriation")
    }
    var match: VerbWords {
        .init(
            "match", usage: "match K1 by=… amount=… | work=3 | goods=… value=…",
            help: "money, work or things that others add to an appropriation")
    }
    var refund: VerbWords {
        .init("refund", usage: "refund K1 120 for=…", help: "money spent comes back to its appropriation")
    }
    var close: VerbWords {
        .init(
            "close-grant", usage: "close-grant K1 date=…",
            help: "ends an appropriation; what is left goes back to the fund")
    }
    var reverse: VerbWords {
        .init("reverse", usage: "reverse 12 for=…", help: "takes back a line of the fund by another; both stay")
    }
    var reconcile: VerbWords {
        .init(
            "reconcile", usage: "reconcile balance=… date=… | for=… date=…",
            help: "holds the bank's figure against ours; a difference is explained")
    }
    var accounts: VerbWords {
        .init("accounts", usage: "accounts [K1 | PAYEE | FIELD] from=… until=…", help: "balances, and line by line")
    }

    var sourceKey: String { "source" }
    var purposeKey: String { "for" }
    var payeeKey: String { "payee" }
    var handlerKey: String { "handler" }
    var auditorKey: String { "auditor" }
    var approversKey: String { "approvers" }
    var receiptKey: String { "receipt" }
    var valueKey: String { "value" }
    var balanceKey: String { "balance" }

    var found: String { "found" }
    var receive: String { "income" }
    var budget: String { "budget" }
    var allAccounts: String { "accounts" }
    var workDays: [String] { ["days", "day"] }
}
