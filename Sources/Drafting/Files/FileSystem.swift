internal import Synchronization

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

// The system's own calls, under names that the ones below do not hide.
private let systemRead: @Sendable (Int32, UnsafeMutableRawPointer?, Int) -> Int = read
private let systemWrite: @Sendable (Int32, UnsafeRawPointer?, Int) -> Int = write

/// Everything that this library asks of the operating system.
///
/// Paths are those of the operating system, relative to the working folder unless they begin
/// with "/". Every failure is a ``SystemError``.
public enum FileSystem {
  /// What stands at a path.
  public enum Kind: Sendable {
    /// A regular file.
    case file
    /// A folder.
    case folder
    /// A symbolic link, whatever it leads to.
    case link
    /// Anything else: a device, a socket, a pipe.
    case other
  }

  /// What stands at a path, itself: a link is a link. `nil` where nothing stands.
  public static func kind(at path: String) -> Kind? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return kind(status)
  }

  /// Whether a folder, or a link to one, stands at a path.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && kind(status) == .folder
  }

  private static func kind(_ status: stat) -> Kind {
    switch status.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    case S_IFLNK: .link
    default: .other
    }
  }

  /// The bytes of a file.
  public static func read(_ path: String) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError(.read, path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError(.read, path) }
    if kind(status) == .folder { throw SystemError(.read, path, code: EISDIR) }
    let size = kind(status) == .file ? Int(status.st_size) : 0
    return try readAll(descriptor, path: path, expecting: size)
  }

  /// Everything that standard input gives.
  public static func readStandardInput() throws(SystemError) -> [UInt8] {
    var status = stat()
    let isFile = fstat(0, &status) == 0 && kind(status) == .file
    return try readAll(0, path: "-", expecting: isFile ? Int(status.st_size) : 0)
  }

  /// Reads to the end, or to the size that a file has: more than that nobody has finished writing.
  ///
  /// - Parameter size: The size of a file; 0 where it is unknown.
  private static func readAll(
    _ descriptor: Int32, path: String, expecting size: Int
  ) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size)
    while true {
      let room = bytes.count < size ? size - bytes.count : 1 << 16
      var failure: Int32 = 0
      var received = 0
      bytes.append(addingCapacity: room) { span in
        span.withUnsafeMutableBufferPointer { buffer, initialized in
          received = Self.retrying {
            systemRead(descriptor, buffer.baseAddress, buffer.count)
          }
          if received < 0 { failure = errno }
          initialized = max(received, 0)
        }
      }
      if received < 0 { throw SystemError(.read, path, code: failure) }
      if received == 0 || bytes.count == size { return bytes }
    }
  }

  /// Calls the system again when a signal interrupted it.
  private static func retrying(_ call: () -> Int) -> Int {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  /// Writes all bytes to an open file.
  private static func write(
    _ bytes: [UInt8], to descriptor: Int32, path: String
  ) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        retrying {
          systemWrite(
            descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
        }
      }
      guard count >= 0 else { throw SystemError(.write, path) }
      written += count
    }
  }

  /// Writes to standard output (1) or standard error (2).
  public static func write(_ bytes: [UInt8], toStandard descriptor: Int32) throws(SystemError) {
    try write(bytes, to: descriptor, path: "-")
  }

  /// Writes a file so that it appears whole or not at all.
  ///
  /// The bytes go to a file beside it, reach the disk, and take its name in one step: whoever
  /// reads meanwhile, or kills the program, finds the old file or the new one. The file beside
  /// it begins with "." and ends with ".vanban-tmp".
  public static func writeWhole(_ bytes: [UInt8], to path: String) throws(SystemError) {
    try move(try writeBeside(bytes, path, synchronized: true), to: path)
  }

  /// Writes a new file beside a path, which is to take its name with ``move(_:to:)``.
  ///
  /// - Parameter synchronized: Whether the bytes must be on the disk when this returns.
  /// - Returns: The path of the new file.
  static func writeBeside(
    _ bytes: [UInt8], _ path: String, synchronized: Bool
  ) throws(SystemError) -> String {
    let (folder, name) = split(path)
    let number = written.add(1, ordering: .relaxed).newValue
    let temporary = join(folder, ".\(name).\(process)-\(run)-\(number)\(temporarySuffix)")
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw SystemError(.write, path) }
    var isOpen = true
    do throws(SystemError) {
      try write(bytes, to: descriptor, path: path)
      if synchronized, fsync(descriptor) != 0 { throw SystemError(.write, path) }
      isOpen = false
      guard close(descriptor) == 0 else { throw SystemError(.write, path) }
    } catch {
      if isOpen { close(descriptor) }
      unlink(temporary)
      throw error
    }
    return temporary
  }

  /// Gives a file written beside a path its name; removes it where that is refused.
  static func move(_ temporary: String, to path: String) throws(SystemError) {
    guard rename(temporary, path) != 0 else { return }
    let error = SystemError(.write, path)
    unlink(temporary)
    throw error
  }

  /// Removes a file that was written beside a path and is not wanted any more.
  static func discard(_ temporary: String) { unlink(temporary) }

  /// The number of this process.
  private static let process = getpid()

  /// Tells this run from others whose process had the same number: in a container each has.
  private static let run = UInt32.random(in: 0 ... .max)

  /// How many files were written beside others: threads may write to one path at a time.
  private static let written = Atomic(0)

  /// The end of the names of files that are being written.
  static let temporarySuffix = ".vanban-tmp"

  /// Removes what a killed run left half-written in a folder.
  ///
  /// Only files of runs that are over: the numbers in the name are those of process and run.
  static func removeLeftovers(in folder: String) {
    guard let names = try? names(in: folder) else { return }
    for name in names where name.hasPrefix(".") && name.hasSuffix(temporarySuffix) {
      let numbers = name.dropLast(temporarySuffix.count).split(separator: ".").last?.split(
        separator: "-")
      guard let numbers, numbers.count == 3, let writer = Int32(numbers[0]) else { continue }
      let isOver =
        writer == process ? numbers[1] != "\(run)" : kill(writer, 0) != 0 && errno == ESRCH
      if isOver { unlink(join(folder, name)) }
    }
  }

  /// Makes a folder, and those above it, where there are none.
  ///
  /// - Returns: Whether the folder was not there before.
  @discardableResult
  public static func makeFolder(_ path: String) throws(SystemError) -> Bool {
    if path.isEmpty || mkdir(path, 0o755) == 0 { return !path.isEmpty }
    let refusal = SystemError(.makeFolder, path)
    if isFolder(path) { return false }
    let (parent, _) = split(path)
    let isMissing = refusal.code == ENOENT || refusal.code == ENOTDIR
    guard isMissing, !parent.isEmpty, parent != path else { throw refusal }
    try makeFolder(parent)
    if mkdir(path, 0o755) == 0 { return true }
    let error = SystemError(.makeFolder, path)
    // Another run may have made it meanwhile.
    if error.code != EEXIST || !isFolder(path) { throw error }
    return false
  }

  /// Makes the names in a folder survive a power cut.
  static func synchronize(folder: String) {
    let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Brings everything that was written onto the disks.
  ///
  /// For many files it is many times faster than each by itself.
  static func synchronizeDisks() { sync() }

  /// The names in a folder, sorted by their bytes; "." and ".." are left out.
  public static func names(in folder: String) throws(SystemError) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// What stands in a folder, sorted by the bytes of the names; "." and ".." are left out.
  static func entries(
    in folder: String
  ) throws(SystemError) -> [(name: String, kind: Kind)] {
    guard let handle = opendir(folder.isEmpty ? "." : folder) else {
      throw SystemError(.list, folder)
    }
    defer { closedir(handle) }
    var entries: [(name: String, kind: Kind)] = []
    while let entry = readdir(handle) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        String(decoding: buffer.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      let kind: Kind? =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        // Some disks do not tell.
        case Int(DT_UNKNOWN): self.kind(at: join(folder, name))
        default: .other
        }
      if let kind { entries.append((name, kind)) }
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// The files below a folder by their paths below it, sorted; hidden ones are left out.
  ///
  /// Links to files are read, links to folders are not followed; a device or a pipe behind a link
  /// is left out like one that stands there itself: it may never end.
  public static func files(below folder: String) throws(SystemError) -> [String] {
    var found: [String] = []
    var pending = [""]
    while let prefix = pending.popLast() {
      for (name, kind) in try entries(in: join(folder, prefix)) where !name.hasPrefix(".") {
        let path = prefix.isEmpty ? name : prefix + "/" + name
        switch kind {
        case .folder: pending.append(path)
        case .file: found.append(path)
        case .link:
          var status = stat()
          let leads = stat(join(folder, path), &status) == 0
          if !leads || Self.kind(status) == .file { found.append(path) }
        default: break
        }
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// A path below a folder.
  public static func join(_ folder: String, _ name: String) -> String {
    if folder.isEmpty { return name }
    if name.isEmpty { return folder }
    return folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder and the name of a path: `a/b/c` is `a/b` and `c`.
  public static func split(_ path: String) -> (folder: String, name: String) {
    var trimmed = path.utf8[...]
    while trimmed.count > 1, trimmed.last == UInt8(ascii: "/") { trimmed.removeLast() }
    guard let slash = trimmed.lastIndex(of: UInt8(ascii: "/")) else {
      return ("", String(Substring(trimmed)))
    }
    let folder = slash == trimmed.startIndex ? "/" : String(Substring(trimmed[..<slash]))
    return (folder, String(Substring(trimmed[trimmed.index(after: slash)...])))
  }

  /// The path from the root of the file system, links followed.
  public static func absolute(_ path: String) throws(SystemError) -> String {
    guard let resolved = realpath(path, nil) else { throw SystemError(.read, path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Nanoseconds of a clock that only goes forward, for telling how long work took.
  public static func monotonicNanoseconds() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}
