/// The files of a dossier folder, in memory: nothing here reads a disk.
public struct DossierFiles: Sendable {
  /// The folder as messages name it, such as `Templates/dossiers/ho-so-2024`; may be empty.
  public var folder: String
  /// The contents by path below the folder, such as `dossier.json` or `text/ke-hoach.md`.
  public private(set) var contents: [String: [UInt8]]

  /// Takes contents by path below the folder; `folder` is only for messages.
  public init(folder: String = "", _ contents: [String: [UInt8]] = [:]) {
    self.folder = folder
    self.contents = contents
  }

  /// The content of a file; `nil` when the folder has no such file.
  public subscript(path: String) -> [UInt8]? {
    get { contents[path] }
    set { contents[path] = newValue }
  }

  /// The paths, in the order of their bytes.
  public var paths: [String] {
    contents.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The name of a file as messages write it.
  public func displayName(_ path: String) -> String {
    folder.isEmpty ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }
}
