/// What a node of a compiled template does.
enum Op: UInt8, Sendable {
  // Expressions.
  case constant, name, slot, context, selfReference, superReference
  case member, element, slice
  case add, subtract, multiply, divide, floorDivide, remainder, power
  case negate, plus, not, and, or, concat
  case equal, notEqual, less, lessEqual, greater, greaterEqual, contained, notContained
  case comparison, conditional
  case list, tuple, map
  case filter, defaultFilter, test, call, loopMember
  // Targets of assignments.
  case targetName, targetSlot, targetContext, targetTuple, targetMember
  // Statements.
  case text, emit, ifElse, forLoop, set, setBlock, with, macro, callBlock, filterBlock
  case include, importModule, importNames, extends, block, autoescape, perform
  case breakLoop, continueLoop, nothing
}

/// A node: four numbers, whose meaning depends on the operation.
///
/// Nodes lie in one array and name each other by their position there, so that running them
/// counts no references. What does not fit lies in a second array of numbers, the details:
///
///     emit   a → member   a → slot 3, b → name "title"
struct Node: Sendable {
  var op: Op
  var flag: UInt8 = 0
  var a: Int32 = -1
  var b: Int32 = -1
  var c: Int32 = -1
}

/// Where the numbers of a `for` lie among the details.
enum ForField {
  static let target = 0
  static let sequence = 1
  static let condition = 2
  static let body = 3
  static let otherwise = 5
  static let loopSlot = 7
  static let scope = 8
  static let count = 12
}

/// Where the numbers of a scope lie: the slots to clear, and the cells to make.
enum ScopeField {
  static let firstSlot = 0
  static let slotCount = 1
  static let cells = 2
  static let cellCount = 3
  static let count = 4
}

/// A parameter of a macro.
struct Parameter: Sendable {
  var name: Int32
  var slot: Int32
  /// The node of the default, or -1.
  var fallback: Int32
  var isCell = false
}

/// A stretch of a template with slots of its own: the whole, a block, a macro, a `call` body.
struct Unit: Sendable {
  enum Kind: UInt8, Sendable { case root, block, macro, caller }

  var kind: Kind
  var name: Int32 = -1
  var bodyStart: Int32 = 0
  var bodyCount: Int32 = 0
  var slotCount: Int32 = 0
  var parameters: [Parameter] = []
  var callerSlot: Int32 = -1
  var varargsSlot: Int32 = -1
  var kwargsSlot: Int32 = -1
  /// Slots of the unit around it whose cells it takes along, and where it keeps them.
  var captures: [(outer: Int32, inner: Int32)] = []
  /// Slots that hold a cell from the start.
  var cells: [Int32] = []
  var isRequired = false
  var isScoped = false
  var range: Range<Int> = 0..<0

  /// Whether a call fills slots besides those of the parameters.
  var takesMore: Bool { callerSlot >= 0 || varargsSlot >= 0 || kwargsSlot >= 0 }
}

/// The arguments of a call: positions, names and what is spread.
struct CallNode: Sendable {
  var positional: [Int32] = []
  var named: [(name: Int32, node: Int32)] = []
  var spread: Int32 = -1
  var spreadNamed: Int32 = -1

  var isSimple: Bool { named.isEmpty && spread < 0 && spreadNamed < 0 }
}
