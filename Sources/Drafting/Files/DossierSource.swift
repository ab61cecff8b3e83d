import Diagnostics

/// Where the files of a dossier come from.
public struct DossierSource: Sendable {
  /// The name of the folder: it names the folder of the documents too.
  public var name: String
  /// The folder as people are told of it; files of the dossier are named below it.
  public var location: String
  /// The files by their paths below the dossier's folder.
  public var files: [String: [UInt8]]

  /// A dossier whose files are at hand already, such as one made in memory.
  public init(name: String, location: String, files: [String: [UInt8]]) {
    self.name = name
    self.location = location
    self.files = files
  }

  /// The file that makes a folder a dossier.
  public static let mainFile = "dossier.json"

  /// The dossier that is meant: the folder named, else the current folder, else the sample.
  public static func find(folder: String?) throws(DraftingFailure) -> DossierSource {
    if let folder { return try read(folder: folder) }
    if FileSystem.kind(at: mainFile) != nil { return try read(folder: ".") }
    return sample(TemplateLibrary.defaultSample)
  }

  /// A sample that comes with the program.
  public static func sample(_ name: String) -> DossierSource {
    DossierSource(
      name: name, location: "<\(name)>", files: TemplateLibrary.embedded.sample(name))
  }

  /// The dossier in a folder.
  ///
  /// - Parameters:
  ///   - folder: The path of the folder.
  ///   - name: What to call the dossier; the name of the folder without it.
  public static func read(
    folder: String, name: String? = nil
  ) throws(DraftingFailure) -> DossierSource {
    let main = FileSystem.join(folder, mainFile)
    guard FileSystem.kind(at: main) != nil else {
      let isFolder = FileSystem.isFolder(folder)
      throw .input([
        Diagnostic(
          kind: "fileNotFound",
          message: isFolder
            ? Wording(
              vi: "thư mục '\(folder)' không phải hồ sơ: thiếu tệp \(mainFile)",
              en: "the folder '\(folder)' is no dossier: it has no file \(mainFile)")
            : Wording(
              vi: "không có thư mục '\(folder)'", en: "there is no folder '\(folder)'"),
          hint: Wording(
            vi: "tạo hồ sơ mới bằng: vanban init \(folder)",
            en: "make a new dossier with: vanban init \(folder)"))
      ])
    }
    return try DraftingFailure.passing { () throws(SystemError) in
      // Not in one expression: "??" would forget which errors are thrown.
      let name = if let name { name } else { try folderName(folder) }
      var files: [String: [UInt8]] = [:]
      for path in try FileSystem.files(below: folder) where isDossierFile(path) {
        files[path] = try FileSystem.read(FileSystem.join(folder, path))
      }
      return DossierSource(
        name: name, location: folder == "." ? "" : folder, files: files)
    }
  }

  /// Whether a file is of a kind that dossiers are made of: data, prose, templates.
  private static func isDossierFile(_ path: String) -> Bool {
    [".json", ".csv", ".md", ".html", ".css"].contains { path.hasSuffix($0) }
      && !path.hasPrefix("Output/")
  }

  private static func folderName(_ folder: String) throws(SystemError) -> String {
    let name = FileSystem.split(try FileSystem.absolute(folder)).name
    return name.isEmpty || name == "/" ? "dossier" : name
  }
}
