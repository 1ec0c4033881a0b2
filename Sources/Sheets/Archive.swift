import CZip

/// A zip archive in memory, read part by part (libzip). Nothing in it is ever written to a disk.
package final class Archive {
    private let handle: OpaquePointer

    /// No part of a workbook that people made unpacks to more.
    package static let largestPart = 1 << 29

    /// - Parameter bytes: kept by the caller for as long as the archive is in use.
    package init(_ bytes: UnsafeBufferPointer<UInt8>) throws(Unreadable) {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(bytes.baseAddress, zip_uint64_t(bytes.count), 0, &error) else {
            throw .damaged(part: "zip")
        }
        guard let handle = zip_open_from_source(source, Int32(ZIP_RDONLY), &error) else {
            zip_source_free(source)
            throw .damaged(part: "zip")
        }
        self.handle = handle
    }

    deinit { zip_discard(handle) }

    /// The parts in their order; folders, which hold nothing, are left out.
    package var names: [String] {
        (0..<max(0, zip_get_num_entries(handle, 0))).compactMap { place in
            zip_get_name(handle, zip_uint64_t(place), 0).map { String(cString: $0) }
        }.filter { !$0.hasSuffix("/") }
    }

    package func contains(_ part: String) -> Bool { zip_name_locate(handle, part, 0) >= 0 }

    /// Hands a part on in pieces as it is unpacked, whatever size its directory claims.
    package func read(_ part: String, _ body: (UnsafeRawBufferPointer) throws(Unreadable) -> Void) throws(Unreadable) {
        let place = zip_name_locate(handle, part, 0)
        guard place >= 0, let file = zip_fopen_index(handle, zip_uint64_t(place), 0) else {
            throw .damaged(part: part)
        }
        defer { zip_fclose(file) }
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 1)
        defer { piece.deallocate() }
        var total = 0
        while true {
            let count = Int(zip_fread(file, piece.baseAddress, zip_uint64_t(piece.count)))
            guard count >= 0 else { throw .damaged(part: part) }
            guard count > 0 else { return }
            total += count
            guard total <= Archive.largestPart else { throw .tooLarge(part: part) }
            try body(UnsafeRawBufferPointer(rebasing: piece[..<count]))
        }
    }

    /// A small part as text, its beginning where it is longer; nil where it is missing or damaged.
    package func text(_ part: String, atMost most: Int) -> String? {
        var bytes: [UInt8] = []
        do throws(Unreadable) {
            try read(part) { piece throws(Unreadable) in
                if bytes.count < most { bytes += piece.prefix(most - bytes.count) }
            }
        } catch { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
