import Foundation

/// The fonts of official papers, and what this machine prints in their stead (fontconfig).
public struct OfficeFonts: Sendable {
    /// A font that papers name, and others as good for the purpose.
    private struct Face {
        let name: String
        let equals: [String]
    }

    /// 小标宋 has no free equal; a bold song is what there is.
    private static let faces = [
        Face(
            name: "仿宋_GB2312",
            equals: ["FangSong_GB2312", "仿宋", "FangSong", "STFangsong", "FandolFang", "FandolFang R"]),
        Face(
            name: "楷体_GB2312", equals: ["KaiTi_GB2312", "楷体", "KaiTi", "STKaiti", "FandolKai", "LXGW WenKai", "霞鹜文楷"]),
        Face(name: "黑体", equals: ["SimHei", "STHeiti", "FandolHei", "Noto Sans CJK SC"]),
        Face(name: "宋体", equals: ["SimSun", "STSong", "FandolSong", "AR PL UMing CN", "Noto Serif CJK SC"]),
        Face(
            name: "方正小标宋简体",
            equals: ["FZXiaoBiaoSong-B05S", "方正小标宋_GBK", "FZXiaoBiaoSong-B05", "Noto Serif CJK SC"]),
    ]

    /// A font that is not there, and the one that is used.
    public struct Lack: Hashable, Sendable {
        public let name: String
        public let used: String
    }

    private let configuration: String?
    private let folders: [String]

    /// - Parameter configuration: a file of fontconfig that names what stands in; `nil` for the system's own.
    public init(configuration: String?, path: String = ProcessInfo.processInfo.environment["PATH"] ?? "") {
        self.configuration = configuration
        folders = path.split(separator: ":").map(String.init)
    }

    /// The fonts that fall back to another kind of face; `nil` where fontconfig is not there to tell.
    public var lacking: [Lack]? {
        guard let matcher = program("fc-match") else { return nil }
        var lacking: [Lack] = []
        for face in Self.faces {
            guard let said = run(matcher, ["-f", "%{family}", face.name + ":lang=zh-cn"]) else { return nil }
            let families = said.split(separator: ",").map(String.init)
            let isGood = families.contains { $0 == face.name || face.equals.contains($0) }
            if !isGood { lacking.append(Lack(name: face.name, used: families.first ?? "")) }
        }
        return lacking
    }

    /// The rarer Han characters of a text that no font here has; at most the first ten are looked up.
    public func uncovered(in text: String) -> [Character] {
        guard let lister = program("fc-list") else { return [] }
        var seen: Set<Unicode.Scalar> = []
        let rare = text.unicodeScalars.filter { Self.isRare($0) && seen.insert($0).inserted }
        return rare.prefix(10).filter { scalar in
            run(lister, [":charset=" + String(scalar.value, radix: 16), "family"])?.isEmpty == true
        }.map(Character.init)
    }

    /// Outside the 20,992 characters that every Chinese font has some of: the extensions, as 㵲.
    private static func isRare(_ scalar: Unicode.Scalar) -> Bool {
        (0x3400..<0x4DC0).contains(scalar.value) || (0x20000..<0x40000).contains(scalar.value)
    }

    private func program(_ name: String) -> String? {
        folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
    }

    /// What it prints; `nil` where it did not run.
    private func run(_ program: String, _ arguments: [String]) -> String? {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: program)
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(
            configuration.map { ["FONTCONFIG_FILE": $0] } ?? [:]
        ) { $1 }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { return nil }
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return process.terminationStatus == 0
            ? String(decoding: said, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) : nil
    }
}
