/// The names that a template sees beyond its own slots.
///
/// What the top level of a template assigns is added here, so that blocks, macros and parent
/// templates see it. Contexts form a chain: an included template has one of its own in front of
/// that of the template that includes it.
final class Context {
  /// What the top level of a template assigned.
  @exclusivity(unchecked) var exported: MapBox?
  /// The local variables that were visible where this context was made.
  let locals: MapBox?
  /// What the host gave.
  let data: MapBox?
  let parent: Context?

  init(data: MapBox?, locals: MapBox? = nil, parent: Context? = nil) {
    self.data = data
    self.locals = locals
    self.parent = parent
  }

  /// Where the value of a name lies, or `nil`.
  @inline(__always)
  func place(_ name: Text.Raw, _ hash: UInt32) -> UnsafeMutablePointer<Value>? {
    if exported == nil, locals == nil, let place = data?.place(of: name, hash) { return place }
    return search(name, hash)
  }

  /// What was assigned, without counting a reference: the context holds it meanwhile.
  @inline(__always)
  private var heldExports: Unmanaged<MapBox>? {
    guard let exported else { return nil }
    return .passUnretained(exported)
  }

  /// Looks through the chain, which is as long as includes may be nested.
  @inline(never)
  private func search(_ name: Text.Raw, _ hash: UInt32) -> UnsafeMutablePointer<Value>? {
    heldExports?._withUnsafeGuaranteedRef { $0.place(of: name, hash) }
      ?? locals?.place(of: name, hash) ?? data?.place(of: name, hash)
      ?? parent?.search(name, hash)
  }

  /// Assigns a name, one of about so many.
  func set(_ name: Text, hash: UInt32, _ value: consuming Value, expecting count: Int) {
    if exported == nil { exported = MapBox(capacity: count, isOwned: true) }
    exported?.set(name, hash: hash, value)
  }

  /// All names, for suggestions.
  var names: [String] {
    var names: [String] = []
    var context: Context? = self
    while let current = context {
      for box in [current.exported, current.locals, current.data] {
        if let box { names += Map(box: box).names }
      }
      context = current.parent
    }
    return names
  }
}

/// What the blocks of a template and of its parents are, nearest child first.
final class BlockTable {
  struct Level {
    let program: Program
    let unit: Int
  }

  private(set) var names: [Text] = []
  private(set) var levels: [[Level]] = []

  init(_ program: Program) { add(program) }

  /// Adds the blocks of a parent behind those of its children.
  func add(_ program: Program) {
    for block in program.blocks {
      let level = Level(program: program, unit: Int(block))
      let name = program.names[Int(program.units[Int(block)].name)]
      if let index = names.firstIndex(of: name) {
        levels[index].append(level)
      } else {
        names.append(name)
        levels.append([level])
      }
    }
  }

  func index(of name: Text) -> Int? { names.firstIndex(of: name) }
}
