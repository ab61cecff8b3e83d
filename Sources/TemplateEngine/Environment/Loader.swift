internal import Diagnostics

/// Where templates come from that others name.
public protocol Loader: Sendable {
  /// The source of a template in UTF-8, or `nil` when there is none of this name.
  func source(of name: String) throws(LoaderError) -> [UInt8]?

  /// The names that are known, for suggestions.
  var names: [String] { get }
}

/// Why a template was not loaded although it may exist.
public enum LoaderError: Error, Hashable, Sendable {
  /// The name leads out of where templates live.
  case refused
  /// The system failed; the code is that of the C library.
  case failed(code: Int32)

  func fault(_ name: String) -> Fault {
    switch self {
    case .refused:
      Fault(
        .templateRefused, vi: "không được dùng mẫu '\(name)': nằm ngoài thư mục mẫu",
        en: "the template '\(name)' is refused: it is outside of the template folder",
        hint: Wording(
          vi: "tên mẫu là đường dẫn bên trong thư mục mẫu, không có '..'",
          en: "names of templates are paths below the folder, without '..'"))
    case .failed(let code):
      Fault(
        .templateNotFound, vi: "không đọc được mẫu '\(name)' (lỗi hệ thống \(code))",
        en: "the template '\(name)' cannot be read (system error \(code))")
    }
  }
}

/// Templates in memory, by name.
public struct DictionaryLoader: Loader {
  private let sources: [String: [UInt8]]

  /// Makes a loader of templates by name.
  public init(_ sources: [String: String]) {
    self.sources = sources.mapValues { Array($0.utf8) }
  }

  public func source(of name: String) throws(LoaderError) -> [UInt8]? { sources[name] }

  public var names: [String] { sources.keys.sorted() }
}

/// Templates in a folder, by their path below it.
///
/// Nothing outside of the folder is read: names with `..`, absolute names and symbolic links
/// that lead out of it are refused.
public struct DirectoryLoader: Loader {
  private let root: String

  /// Makes a loader of the templates below a folder.
  public init(root: String) { self.root = root }

  public func source(of name: String) throws(LoaderError) -> [UInt8]? {
    guard !name.isEmpty else { return nil }
    guard !name.hasPrefix("/"), !name.utf8.contains(0), !name.utf8.contains(0x5C) else {
      throw .refused
    }
    var components: [String] = []
    for part in name.split(separator: "/") {
      if part == ".." { throw .refused }
      if part != "." { components.append(String(part)) }
    }
    guard !components.isEmpty else { return nil }
    switch Platform.read(components, below: root, limit: 64 << 20) {
    case .bytes(let bytes): return bytes
    case .notFound: return nil
    case .refused: throw .refused
    case .failed(let code): throw .failed(code: code)
    }
  }

  public var names: [String] { Platform.files(below: root, limit: 2000) }
}
