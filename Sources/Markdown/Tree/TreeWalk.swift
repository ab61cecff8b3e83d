/// Walks the nodes of a tree without recursion.
struct TreeWalk {
  let storage: TreeStorage

  /// What to do after a node was entered.
  enum Step {
    case descend, skip, stop
  }

  /// Enters and leaves a node and its descendants, in the order of the text.
  mutating func run(
    from root: Int = 0, enter: (Int) -> Step, leave: (Int) -> Void
  ) {
    var index = root
    while true {
      switch enter(index) {
      case .stop: return
      case .descend:
        let child = storage.nodes.firstChild(of: index)
        if child >= 0 {
          index = child
          continue
        }
      case .skip: break
      }
      while true {
        leave(index)
        if index == root { return }
        let next = storage.nodes.next(after: index)
        if next >= 0 {
          index = next
          break
        }
        index = storage.nodes.parent(of: index)
      }
    }
  }
}

/// Is led through a document, block by block and inline by inline.
public protocol MarkdownVisitor {
  /// Called where a block begins.
  mutating func enter(_ block: Block) -> VisitDecision
  /// Called where a block ends, also if its content was skipped.
  mutating func leave(_ block: Block)
  /// Called where an inline begins.
  mutating func enter(_ inline: Inline) -> VisitDecision
  /// Called where an inline ends, also if its content was skipped.
  mutating func leave(_ inline: Inline)
}

/// How a walk goes on.
public enum VisitDecision: Sendable, Hashable {
  /// With what the node holds.
  case descend
  /// Behind the node.
  case skip
  /// Not at all.
  case stop
}

extension MarkdownVisitor {
  /// Goes on with what the block holds.
  public mutating func enter(_ block: Block) -> VisitDecision { .descend }
  /// Does nothing.
  public mutating func leave(_ block: Block) {}
  /// Goes on with what the inline holds.
  public mutating func enter(_ inline: Inline) -> VisitDecision { .descend }
  /// Does nothing.
  public mutating func leave(_ inline: Inline) {}
}

extension Document {
  /// Leads a visitor through the document.
  public func walk<Visitor: MarkdownVisitor>(_ visitor: inout Visitor) {
    // The two closures are never active at once; the visitor passes through a box of the stack.
    withUnsafeMutablePointer(to: &visitor) { pointer in
      var walk = TreeWalk(storage: storage)
      walk.run { index in
        let decision =
          storage.nodes.kind(of: index).isInline
          ? pointer.pointee.enter(Inline(storage: storage, index: index))
          : pointer.pointee.enter(Block(storage: storage, index: index))
        return switch decision {
        case .descend: .descend
        case .skip: .skip
        case .stop: .stop
        }
      } leave: { index in
        if storage.nodes.kind(of: index).isInline {
          pointer.pointee.leave(Inline(storage: storage, index: index))
        } else {
          pointer.pointee.leave(Block(storage: storage, index: index))
        }
      }
    }
  }
}
