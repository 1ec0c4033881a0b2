import Kernel
import Testing

@Suite("SHA-256")
struct SHA256Tests {
    @Test("agrees with the standard's examples")
    func standard() {
        #expect(SHA256.hex(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(SHA256.hex(of: "") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
        let million = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
        #expect(SHA256.hex(of: million) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
    }

    @Test("bytes given in parts, from whatever holds them, hash as the whole")
    func parts() {
        var hash = SHA256()
        hash.update("院坝".utf8)
        hash.update([0x0A])
        // A sequence that lies nowhere in memory.
        hash.update((0..<100).lazy.map { UInt8($0) })
        #expect(hash.finish() == SHA256.digest(of: Array("院坝\n".utf8) + (0..<100).map { UInt8($0) }))
    }

    @Test("the seal is HMAC: RFC 4231, test case 2")
    func seal() {
        let parts: [any Sequence<UInt8>] = ["what do ya want ".utf8, Array("for nothing?".utf8)]
        #expect(
            SHA256.seal(parts, key: Array("Jefe".utf8)).hexadecimal
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    }

    @Test("hexadecimal digits are read back, of either case; anything else is none")
    func hexadecimal() {
        let bytes: [UInt8] = [0, 9, 0x0A, 0xFF, 0xC3]
        #expect(bytes.hexadecimal == "00090affc3")
        #expect([UInt8](hexadecimal: "00090AFFc3") == bytes)
        #expect([UInt8](hexadecimal: "") == [])
        for wrong in ["0", "0g", "院坝", "+1", "0x"] { #expect([UInt8](hexadecimal: wrong) == nil) }
    }
}
