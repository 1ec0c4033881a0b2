// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "yuanba",
    products: [
        .executable(name: "yuanba", targets: ["yuanba"]),
        .library(name: "Tally", targets: ["Tally"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.0.0"),
        .package(url: "https://github.com/attaswift/BigInt", from: "6.0.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.0.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    ],
    targets: [
        // One room a target; a room knows only those above it.
        .target(name: "Kernel", dependencies: [.product(name: "Crypto", package: "swift-crypto")]),
        .target(name: "Tally", dependencies: ["Kernel", "BigInt"]),
        // Entries chained to each other in a file: it knows what a book is made of, and nothing of what one says.
        .target(
            name: "Ledger",
            dependencies: [
                "Kernel",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        // Keys, what they seal, and the passphrase over them: it knows nobody's secret.
        .target(
            name: "Sealing",
            dependencies: [
                "Kernel",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]),
        // Which figures are withheld so that a table points at nobody: it knows counts and sums, and not of what.
        .target(name: "Disclosure"),
        // The line as it is typed, pinyin, the line editor, the terminal: it knows no verb.
        .target(name: "Prompt", dependencies: ["Kernel", "CEdit"]),
        // What a paper is made of, and the formats that write it: it knows no concept.
        .target(name: "Page", dependencies: ["Kernel", "CQRencode", "CZip", "CXlsxWriter", "Sheets"]),
        // A folder a concept, and the yard in which they meet: the book, the list of rooms, the session.
        .target(
            name: "Yard",
            dependencies: [
                "Kernel", "Tally", "Ledger", "Sealing", "Disclosure", "Prompt", "Page", "Yams",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            path: "Sources",
            exclude: [
                "Board", "CEdit", "CExpat", "CQRencode", "CXlsxWriter", "CZip", "Disclosure", "Kernel", "Ledger",
                "Page",
                "Prompt", "Sealing", "Sheets", "Tally", "bench", "yuanba",
            ],
            sources: ["Rooms", "Yard", "Journal"]),
        // Bytes as people have them, as text: encodings, workbooks.
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
        // Workbooks as spreadsheets open them.
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
        .target(name: "Sheets", dependencies: ["Kernel", "CZip", "CExpat"]),
        // Squares that a phone's camera reads.
        .systemLibrary(
            name: "CQRencode", pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"]), .brew(["qrencode"])]),
        // The meeting on the wall and on phones: pages of what everybody may see, and the server that hands them out.
        .target(
            name: "Board",
            dependencies: [
                "Yard", "Kernel", "Ledger", "CQRencode", .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),
        .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
        .executableTarget(
            name: "yuanba",
            dependencies: [
                "Board", "Yard", "Kernel", "Ledger", "Page", "Prompt", "Sealing", "Sheets", "Tally",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(
            name: "bench",
            dependencies: ["Chance", "Yard", "Kernel", "Ledger"]),
        // An independent counter, written from the definitions, for the tests to compare with.
        .target(name: "Reference", dependencies: ["BigInt"], path: "Tests/Reference"),
        // The one seeded generator of tests, hunts and bench.
        .target(name: "Chance", path: "Tests/Chance"),
        // Mutated ballot files, for the tests and for `make fuzz`.
        .target(name: "Fuzzing", dependencies: ["Tally", "Chance"], path: "Tests/Fuzzing"),
        .executableTarget(name: "fuzz", dependencies: ["Fuzzing", "Tally", "Chance"], path: "Tests/Fuzz"),
        // Attacks on the program as a whole, for `make attack` and, two minutes of them, for the tests.
        .target(
            name: "Attacks", dependencies: ["Chance", "Fuzzing", "Tally", "Yard", "Kernel", "Ledger"],
            path: "Tests/Attacks"),
        .executableTarget(name: "attack", dependencies: ["Attacks", "Chance"], path: "Tests/Attack"),
        .testTarget(name: "AttackTests", dependencies: ["Attacks", "Chance", "Tally", "yuanba"]),
        .testTarget(name: "KernelTests", dependencies: ["Kernel"]),
        .testTarget(name: "DisclosureTests", dependencies: ["Disclosure", "Reference", "Chance"]),
        .testTarget(name: "SheetsTests", dependencies: ["Sheets"]),
        .testTarget(name: "TallyTests", dependencies: ["Tally", "Kernel", "Reference", "Fuzzing", "Chance"]),
        .testTarget(name: "GovernanceTests", dependencies: ["Chance", "Reference", "Yard", "Kernel", "Ledger"]),
        // A program for the crash tests to kill.
        .executableTarget(name: "scribe", dependencies: ["Yard", "Kernel", "Ledger"], path: "Tests/Scribe"),
        .testTarget(
            name: "JournalTests",
            dependencies: [
                "Chance", "Yard", "Kernel", "Ledger", "Sealing", "scribe",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "Crypto", package: "swift-crypto"),
            ]),
        // A book of each release, opened by every later one.
        .testTarget(name: "BooksTests", dependencies: ["Yard", "Kernel", "Ledger"]),
        // What may hang on a wall, and an attacker who tries to read the papers out of it.
        .testTarget(
            name: "SecrecyTests",
            dependencies: [
                "Chance", "Yard", "Tally", "Kernel", "Ledger", .product(name: "Crypto", package: "swift-crypto"),
            ]),
        .testTarget(
            name: "BoardTests", dependencies: ["Board", "Chance", "Yard", "Kernel", "Ledger", "yuanba"]),
        .testTarget(name: "PapersTests", dependencies: ["Yard", "Kernel", "Ledger", "Page", "Sheets"]),
        .testTarget(name: "ConsoleTests", dependencies: ["Chance", "Reference", "Yard", "Kernel", "Ledger", "Prompt"]),
        .testTarget(name: "ProgramTests", dependencies: ["Chance", "Yard", "Kernel", "Ledger"]),
    ],
    swiftLanguageModes: [.v6]
)
