struct SheetChinese: SheetWords {
    var halfCharacter: String { "UTF-16里有半个字符；请另存为UTF-8" }
    func noText(_ bytes: String) -> String { "不是文字：字节\(bytes)不合UTF-8，也不像GB18030；请另存为UTF-8" }
    var mixedEncodings: String { "这一行是UTF-8，别的行不是：两种编码的文件接在了一起；请把两份各自另存为UTF-8再合" }
    func damaged(_ part: String) -> String { "工作簿坏了（\(part)读不了）；请打开后另存为新的.xlsx或CSV" }
    func tooLarge(_ part: String) -> String { "工作簿过大（\(part)）；请只留选票一张表，另存为CSV" }

    func thisIs(_ kind: FileKind) -> String { "这是\(name(of: kind))" }

    private func name(of kind: FileKind) -> String {
        switch kind {
        case .text: "文本"
        case .xlsx: ".xlsx工作簿"
        case .xls: "旧式.xls工作簿；请打开后另存为.xlsx或CSV"
        case .ods: ".ods表格；请打开后另存为.xlsx或CSV"
        case .document: "文字处理文件；请把表格另存为.xlsx或CSV"
        case .zip: "压缩包；请先解开"
        case .pdf: "PDF；请用原来的表格，另存为.xlsx或CSV"
        case .image: "图片；请把选票录成表格"
        case .gzip: "压缩文件；请先解开"
        case .webPage: "网页表格（名字虽可能是.xls）；请打开后另存为.xlsx或CSV"
        case .big5: "Big5编码的文本；请另存为UTF-8"
        case .utf32: "UTF-32编码的文本；请另存为UTF-8"
        }
    }
}
