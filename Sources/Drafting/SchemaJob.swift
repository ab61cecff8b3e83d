import DanVan

/// Writes what describes the files of a dossier, for editors and for people.
public enum SchemaJob {
  /// Writes the JSON Schema of each JSON file and the description of each table.
  ///
  /// - Returns: The paths of the files.
  public static func write(to folder: String) throws(DraftingFailure) -> [String] {
    try DraftingFailure.passing { () throws(SystemError) in
      try FileSystem.makeFolder(folder)
      var paths: [String] = []
      for file in DossierSchema.files {
        let path = FileSystem.join(folder, file.name)
        try FileSystem.writeWhole(Array(file.text.utf8), to: path)
        paths.append(path)
      }
      return paths
    }
  }
}
