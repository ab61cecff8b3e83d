import DanVan
import Diagnostics

/// What was generated from what, kept beside the documents.
///
/// It tells which files are still as they were generated, and from which inputs and which version
/// they came. It holds no time and no path, so that the same inputs give the same manifest.
public struct Manifest: Sendable, Hashable {
  /// The name of the manifest's file in the folder of the documents.
  public static let fileName = "manifest.json"

  /// The version of the program that wrote the documents.
  public var version: String
  /// The SHA-256 of the dossier's files.
  public var dossier: String
  /// The SHA-256 of the shared templates.
  public var templates: String
  /// The SHA-256 of each document as it was generated, by the file's name.
  ///
  /// More than one while files are being written: a run that is killed then leaves either.
  public var outputs: [String: [String]]

  /// Whether bytes are those of a file as it was generated.
  func generated(_ name: String, _ digest: String) -> Bool {
    outputs[name]?.contains(digest) ?? false
  }

  /// The manifest as JSON, one output on a line, sorted.
  var json: [UInt8] {
    let names = outputs.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let rows = names.map { name in
      "    \(JSONText.string(name)): "
        + JSONText.array((outputs[name] ?? []).map(JSONText.string))
    }
    let text = """
      {
        "version": \(JSONText.string(version)),
        "dossier": \(JSONText.string(dossier)),
        "templates": \(JSONText.string(templates)),
        "outputs": {
      \(rows.joined(separator: ",\n"))
        }
      }

      """
    return Array(text.utf8)
  }
}

extension Manifest {
  /// Reads the manifest of an earlier run; `nil` where there is none that can be read.
  ///
  /// Without it every file that is there counts as a person's: nothing is lost by a broken one.
  init?(readingFrom path: String) {
    guard let bytes = try? FileSystem.read(path), let json = JSONReader.read(bytes).value,
      case .object(let members)? = json["outputs"]?.content
    else { return nil }
    version = json["version"]?.text ?? ""
    dossier = json["dossier"]?.text ?? ""
    templates = json["templates"]?.text ?? ""
    outputs = [:]
    for member in members {
      guard case .array(let digests) = member.value.content else { continue }
      outputs[member.name] = digests.compactMap(\.text)
    }
  }
}

extension JSONValue {
  /// The text of a string.
  var text: String? {
    if case .string(let text) = content { text } else { nil }
  }
}
