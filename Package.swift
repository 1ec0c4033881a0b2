// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "Tally",
    products: [.library(name: "Tally", targets: ["Tally"])],
    dependencies: [.package(url: "https://github.com/attaswift/BigInt", from: "6.0.1")],
    targets: [
        .target(name: "Tally", dependencies: ["BigInt"]),
        .executableTarget(name: "tally-try", dependencies: ["Tally"]),
        .target(name: "Reference", dependencies: ["BigInt"], path: "Tests/Reference"),
        .testTarget(name: "TallyTests", dependencies: ["Tally", "Reference"]),
    ],
    swiftLanguageModes: [.v6]
)
