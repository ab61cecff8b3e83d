import Drafting

/// The version of the program.
enum Version {
  static let current = Generator.version
}
