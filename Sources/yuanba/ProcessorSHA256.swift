import Crypto
import Tally

/// SHA-256 with the processor's own instructions where it has them.
struct ProcessorSHA256: SHA256Computing {
    private var hash = Crypto.SHA256()

    mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
    }

    func finish() -> String {
        hash.finalize().map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }
}
