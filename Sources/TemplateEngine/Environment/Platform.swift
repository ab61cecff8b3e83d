@preconcurrency import Glibc

/// All that the engine asks of the operating system and its mathematics.
enum Platform {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

  /// What came of reading a file below a root.
  enum ReadResult {
    case bytes([UInt8])
    case notFound
    /// The way leads out of the root, or to what is not a file.
    case refused
    case failed(code: Int32)
  }

  /// Reads a file whose way below a root goes through no symbolic link that leaves the root.
  static func read(_ components: [String], below root: String, limit: Int) -> ReadResult {
    guard let realRoot = realPath(root) else { return .failed(code: errno) }
    let path = realRoot + "/" + components.joined(separator: "/")
    guard let real = realPath(path) else {
      return errno == ENOENT || errno == ENOTDIR ? .notFound : .failed(code: errno)
    }
    let prefix = realRoot.hasSuffix("/") ? realRoot : realRoot + "/"
    guard real.hasPrefix(prefix) else { return .refused }
    let file = open(real, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else { return .failed(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .failed(code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .refused }
    guard status.st_size <= limit else { return .failed(code: EFBIG) }
    return readAll(file, expected: Int(status.st_size))
  }

  private static func readAll(_ file: Int32, expected: Int) -> ReadResult {
    var bytes = [UInt8](repeating: 0, count: expected + 1)
    var filled = 0
    while true {
      if filled == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: filled)) }
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress.map { $0 + filled }, buffer.count - filled)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return .failed(code: errno)
      }
      if count == 0 { break }
      filled += count
    }
    bytes.removeLast(bytes.count - filled)
    return .bytes(bytes)
  }

  private static func realPath(_ path: String) -> String? {
    guard !path.utf8.contains(0), let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// The names of the files below a root, for suggestions; hidden ones are left out.
  static func files(below root: String, limit: Int) -> [String] {
    var found: [String] = []
    var pending = [""]
    while let folder = pending.popLast(), found.count < limit {
      guard let handle = opendir(root + "/" + folder) else { continue }
      defer { closedir(handle) }
      while let entry = readdir(handle), found.count < limit {
        let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
        let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
          pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        guard !name.hasPrefix(".") else { continue }
        let path = folder.isEmpty ? name : folder + "/" + name
        if isFolder { pending.append(path) } else { found.append(path) }
      }
    }
    return found.sorted()
  }
}
