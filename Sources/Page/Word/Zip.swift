import CZip

/// That the archive could not be made: no memory.
public struct ZipFailure: Error, Hashable, Sendable {}

/// Writes an archive in memory (libzip).
enum Zip {
    /// The parts in their order, each with the same date: what is the same is the same bytes.
    static func write(_ parts: [(name: String, bytes: [UInt8])]) throws(ZipFailure) -> [UInt8] {
        var error = zip_error_t()
        zip_error_init(&error)
        defer { zip_error_fini(&error) }
        guard let source = zip_source_buffer_create(nil, 0, 0, &error) else { throw ZipFailure() }
        zip_source_keep(source)
        defer { zip_source_free(source) }
        guard let archive = zip_open_from_source(source, Int32(ZIP_TRUNCATE), &error) else {
            zip_source_free(source)
            throw ZipFailure()
        }
        // The archive reads what it is given when it is closed.
        var held: [UnsafeMutableRawBufferPointer] = []
        defer { held.forEach { $0.deallocate() } }
        for part in parts {
            let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, part.bytes.count), alignment: 1)
            copy.copyBytes(from: part.bytes)
            held.append(copy)
            let content = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(part.bytes.count), 0)
            let place = zip_file_add(archive, part.name, content, zip_flags_t(ZIP_FL_ENC_UTF_8))
            // Midnight of the first day that an archive knows.
            guard place >= 0, zip_file_set_dostime(archive, zip_uint64_t(place), 0, 0x21, 0) == 0 else {
                zip_discard(archive)
                throw ZipFailure()
            }
        }
        guard zip_close(archive) == 0 else {
            zip_discard(archive)
            throw ZipFailure()
        }
        return try bytes(of: source)
    }

    private static func bytes(of source: OpaquePointer) throws(ZipFailure) -> [UInt8] {
        var status = zip_stat_t()
        guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else { throw ZipFailure() }
        defer { zip_source_close(source) }
        var bytes = [UInt8](repeating: 0, count: Int(status.size))
        let read = bytes.withUnsafeMutableBytes { zip_source_read(source, $0.baseAddress, zip_uint64_t($0.count)) }
        guard read == Int64(bytes.count) else { throw ZipFailure() }
        return bytes
    }
}
