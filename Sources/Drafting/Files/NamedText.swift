/// The bytes of a text and the name by which people know it.
public struct NamedText: Sendable, Hashable {
  /// The path, or what stands for it in messages.
  public var name: String
  public var bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
