/// Values that are read where they lie.
///
/// Copying a value counts a reference, which costs more than most of what templates do with it.
/// A name or a path of attributes is therefore first looked for as a *place*: a pointer into the
/// slots or into a map of the data. A place is good until the next value is evaluated.
///
/// (Asking changes nothing, but a renderer would be copied for a method that does not mutate.)
///
///     {{ row.title }}    slot 3 ─ map → its second value ─ text → output
extension Renderer {
  /// The place of an expression, or `nil` when its value has to be evaluated.
  @inline(__always)
  mutating func place(_ node: UnsafeMutablePointer<Node>) -> UnsafeMutablePointer<Value>? {
    let name = Int(node.pointee.c)
    switch node.pointee.op {
    case .slot: return slotPlace(node)
    case .member:
      let parent = frame.nodes + Int(node.pointee.a)
      guard let object = parent.pointee.op == .slot ? slotPlace(parent) : distantPlace(parent)
      else { return nil }
      switch object.pointee {
      case .map(let map): return map.box.place(of: frame.names[name].raw, frame.hashes[name])
      case .object(let object):
        return object.exactly(NamespaceObject.self)?
          .storage.place(of: frame.names[name].raw, frame.hashes[name])
      default: return nil
      }
    case .context: return frame.context.place(frame.names[name].raw, frame.hashes[name])
    case .constant: return frame.constants + Int(node.pointee.a)
    default: return nil
    }
  }

  /// The place of what has attributes; paths are as long as nesting allows.
  @inline(never)
  private mutating func distantPlace(
    _ node: UnsafeMutablePointer<Node>
  ) -> UnsafeMutablePointer<Value>? { place(node) }

  @inline(__always)
  private mutating func slotPlace(
    _ node: UnsafeMutablePointer<Node>
  ) -> UnsafeMutablePointer<Value>? {
    let place = stack + (frame.base + Int(node.pointee.a))
    switch place.pointee {
    // Nothing is assigned yet, or macros share what is.
    case .undefined(let undefined): return undefined.kind == .missing ? nil : place
    case .object(let object): return object.exactly(Cell.self) == nil ? place : nil
    default: return place
    }
  }
}
