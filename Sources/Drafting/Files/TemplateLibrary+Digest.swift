import Synchronization
import TemplateEngine

extension TemplateLibrary {
  /// The digest of the templates that documents are made of: not of samples and guides.
  var digest: String {
    readied.digest {
      SHA256.hexDigest(
        of: Dictionary(uniqueKeysWithValues: templates.map { ($0, bytes(at: $0) ?? []) }))
    }
  }

  /// The library's templates, compiled once for all dossiers, with the language of documents.
  var environment: Environment {
    readied.environment {
      var environment = Environment(loader: LibraryLoader(library: self))
      DocumentLanguage.install(in: &environment)
      return environment
    }
  }
}

/// What is worked out once from a library, for all threads.
final class ReadiedLibrary: Sendable {
  private let state: Mutex<(digest: String?, environment: Environment?)>

  /// - Parameter digest: The digest where it is known beforehand.
  init(digest: String?) { state = Mutex((digest, nil)) }

  /// The digest, from a function where nobody asked before.
  func digest(_ make: () -> String) -> String {
    if let known = state.withLock({ $0.digest }) { return known }
    let made = make()
    state.withLock { $0.digest = made }
    return made
  }

  /// The environment, from a function where nobody asked before; the same for all who ask.
  func environment(_ make: () -> Environment) -> Environment {
    if let known = state.withLock({ $0.environment }) { return known }
    let made = make()
    return state.withLock { state in
      let kept = state.environment ?? made
      state.environment = kept
      return kept
    }
  }
}
