import DanVan
import Diagnostics

/// The shared templates, layouts and sample dossiers that come with the program.
public struct TemplateLibrary: Sendable {
  /// The files by their path below `Templates`.
  private let files: [String: Source]
  /// What is worked out once from the files.
  let readied: ReadiedLibrary

  private enum Source: Sendable {
    case bytes([UInt8])
    case base64(StaticString)
  }

  /// The library in the program itself.
  public static let embedded = TemplateLibrary(
    files: Dictionary(
      uniqueKeysWithValues: embeddedFiles.map { ("\($0.path)", .base64($0.base64)) }),
    digest: embeddedDigest)

  private init(files: [String: Source], digest: String?) {
    self.files = files
    readied = ReadiedLibrary(digest: digest)
  }

  /// A library of files at hand, by their paths below its root.
  public init(files: [String: [UInt8]]) {
    self.init(files: files.mapValues { .bytes($0) }, digest: nil)
  }

  /// A library read from a folder.
  public init(folder: String) throws(SystemError) {
    var files: [String: [UInt8]] = [:]
    for path in try FileSystem.files(below: folder) {
      files[path] = try FileSystem.read(FileSystem.join(folder, path))
    }
    self.init(files: files)
  }

  /// The paths of all files, sorted by their bytes.
  public var paths: [String] {
    files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of one file.
  public func bytes(at path: String) -> [UInt8]? {
    switch files[path] {
    case .bytes(let bytes): bytes
    case .base64(let text):
      Base64.decode(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    case nil: nil
    }
  }

  /// The names of the templates that documents are made of, such as `documents/report.md`.
  public var templates: [String] {
    paths.filter { $0.hasPrefix("documents/") || $0.hasPrefix("layouts/") }
  }

  private static let sampleFolder = "dossiers/"

  /// The names of the sample dossiers.
  public var samples: [String] {
    var names: [String] = []
    for path in paths where path.hasPrefix(Self.sampleFolder) {
      let name = path.dropFirst(Self.sampleFolder.count).prefix { $0 != "/" }
      if names.last != String(name) { names.append(String(name)) }
    }
    return names
  }

  /// The files of one sample dossier, by their paths below it.
  public func sample(_ name: String) -> [String: [UInt8]] {
    let prefix = Self.sampleFolder + name + "/"
    var found: [String: [UInt8]] = [:]
    for path in files.keys where path.hasPrefix(prefix) {
      found[String(path.dropFirst(prefix.count))] = bytes(at: path)
    }
    return found
  }

  /// The sample that stands in where there is no dossier.
  public static let defaultSample = "ba-to-2025"
  /// The sample that a new dossier starts from.
  public static let starterSample = "xa-mau-2026"

  /// Makes a new dossier from a sample.
  ///
  /// Beside the sample's files the folder gets a hidden one with their schemas, for editors.
  ///
  /// - Parameters:
  ///   - name: The sample; ``starterSample`` if `nil`.
  ///   - folder: The folder to make; it must not exist yet, or be empty.
  /// - Returns: The paths of the sample's files below the folder.
  public func copySample(
    _ name: String?, to folder: String
  ) throws(DraftingFailure) -> [String] {
    let name = name ?? Self.starterSample
    let files = sample(name)
    if files.isEmpty {
      let all = samples.joined(separator: ", ")
      throw .input([
        Diagnostic(
          kind: "unknownSample",
          message: Wording(
            vi: "không có hồ sơ mẫu '\(name)'", en: "there is no sample '\(name)'"),
          hint: Suggestion.nearest(to: name, among: samples).map {
            Wording(vi: "có phải '\($0)'?", en: "did you mean '\($0)'?")
          } ?? Wording(vi: "các hồ sơ mẫu: \(all)", en: "the samples are: \(all)"))
      ])
    }
    if FileSystem.kind(at: folder) != nil {
      let isEmpty = FileSystem.isFolder(folder) && (try? FileSystem.names(in: folder)) == []
      guard isEmpty else {
        throw .refused([
          Diagnostic(
            kind: "exists",
            message: Wording(
              vi: "'\(folder)' đã có và không trống", en: "'\(folder)' is there and not empty"),
            hint: Wording(
              vi: "chọn tên thư mục khác; không tệp nào bị thay đổi",
              en: "choose another folder; nothing was changed"))
        ])
      }
    }
    let paths = files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    do throws(DraftingFailure) {
      try DraftingFailure.passing { () throws(SystemError) in
        for path in paths {
          let target = FileSystem.join(folder, path)
          try FileSystem.makeFolder(FileSystem.split(target).folder)
          let bytes = files[path] ?? []
          try FileSystem.writeWhole(
            path.hasSuffix(".json") ? Self.namingOwnSchema(bytes) : bytes, to: target)
        }
      }
      _ = try SchemaJob.write(to: FileSystem.join(folder, DossierSchema.folder))
    } catch {
      // Half a dossier would look like a whole one, and stand in the way of the next try.
      for path in paths + DossierSchema.files.map({ DossierSchema.folder + "/" + $0.name }) {
        FileSystem.discard(FileSystem.join(folder, path))
      }
      throw error
    }
    return paths
  }

  /// A file of a sample that names the schema in its own folder: the samples share one beside them.
  private static func namingOwnSchema(_ bytes: [UInt8]) -> [UInt8] {
    let old = Array("\"../\(DossierSchema.folder)/".utf8)
    let new = Array("\"\(DossierSchema.folder)/".utf8)
    guard bytes.count >= old.count,
      let start = (0...bytes.count - old.count).first(where: { start in
        bytes[start..<start + old.count].elementsEqual(old)
      })
    else { return bytes }
    return bytes[..<start] + new + bytes[(start + old.count)...]
  }
}
