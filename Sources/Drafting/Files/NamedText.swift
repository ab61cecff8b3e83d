/// The bytes of a text and the name by which people know it.
public struct NamedText: Sendable, Hashable {
  /// The path, or what stands for it in messages.
  public var name: String
  /// The text, meant to be UTF-8; nothing has checked it yet.
  public var bytes: [UInt8]

  /// A text and its name; nothing is read from the disk.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
