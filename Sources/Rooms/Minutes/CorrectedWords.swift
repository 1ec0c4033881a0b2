import Kernel

/// Words as they stand now, with the old ones kept where they were corrected.
///
///     CorrectedWords("冬至包汤圆", corrections: [饺子 → 汤圆]).view
///     // {"words": [{"text": "冬至包"}, {"text": "饺子", "struck": true}, {"text": "汤圆"}], …}
struct CorrectedWords {
    private struct Piece {
        var text: Substring
        var isStruck = false
    }

    private var pieces: [Piece]
    private let text: String

    /// - Parameter corrections: those of the entry the words came in with, oldest first.
    init(_ text: String, corrections: [Correction]) {
        self.text = text
        pieces = [Piece(text: text[...])]
        // Back from the present: each correction put `new` in place of `old`, wherever `new` still shows.
        for correction in corrections.reversed() {
            let before = pieces
            pieces = pieces.flatMap { $0.isStruck ? [$0] : Self.reveal(correction, in: $0.text) }
            // Words corrected away since leave nothing to strike them at; they are shown ahead of all.
            if pieces.count == before.count { pieces.insert(Piece(text: correction.old[...], isStruck: true), at: 0) }
        }
    }

    private static func reveal(_ correction: Correction, in text: Substring) -> [Piece] {
        guard !correction.new.isEmpty else { return [Piece(text: text)] }
        var pieces: [Piece] = []
        var rest = text
        while let range = rest.firstRange(of: correction.new) {
            if range.lowerBound > rest.startIndex { pieces.append(Piece(text: rest[..<range.lowerBound])) }
            pieces.append(Piece(text: correction.old[...], isStruck: true))
            pieces.append(Piece(text: rest[range]))
            rest = rest[range.upperBound...]
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(Piece(text: rest)) }
        return pieces
    }

    var view: JSON {
        JSON(CorrectedWordsFields.self) { field in
            switch field {
            case .words:
                .array(
                    pieces.map { piece in
                        JSON(PieceFields.self) { field in
                            switch field {
                            case .text: .string(String(piece.text))
                            case .struck: .bool(piece.isStruck)
                            }
                        }
                    })
            case .plain: .string(text)
            case .phrase: .string(text.withoutFullStop)
            }
        }
    }
}

extension String {
    /// For a sentence that goes on behind it.
    var withoutFullStop: String {
        guard let last, "。.；;".contains(last) else { return self }
        return String(dropLast())
    }
}

enum PieceFields: String, ViewFields {
    case text, struck
}

enum CorrectedWordsFields: String, ViewFields {
    case words, plain, phrase
}
