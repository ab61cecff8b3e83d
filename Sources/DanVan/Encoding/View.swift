import Vietnamese

/// One object that templates see, whose members are made one by one when somebody asks for them.
///
/// Every member is always there; what is not known is null, so that a template can ask for it
/// without knowing which dossiers have it.
public struct View: Sendable {
  /// What kind of object it is; `nil` for an object whose names are data.
  package let kind: Kind?
  private let write: @Sendable (inout ViewMembers) -> Void

  /// Makes an object of the members that a closure names, in their order. It runs anew for each
  /// member that somebody asks for, and makes that one alone.
  init(_ kind: Kind? = nil, _ write: @escaping @Sendable (inout ViewMembers) -> Void) {
    self.kind = kind
    self.write = write
  }

  /// The names of the members, in order; all objects of one kind have the same.
  public var names: [String] {
    var members = ViewMembers(wanted: nil)
    write(&members)
    return members.names
  }

  /// The value of the member at a position, made anew each time; null where there is none.
  public func value(at position: Int) -> DossierValue {
    var members = ViewMembers(wanted: position)
    write(&members)
    return members.value
  }

  /// The kinds of objects, each with members of its own.
  package enum Kind: Int, Sendable, CaseIterable {
    case addressee, agency, agencyList, agencyMember, arrival, assessment, assignment, blockedPart
    case citation, citedDocument, criterion, criterionResult, criterionScore, criterionTarget
    case date, deadline, debt, debtItem, deduction, directive, document, documentLine, dueDay
    case dueShare, evaluation, evidence, evidenceOfAgency, evidenceOfAll, evidenceRow, extract
    case figure, figureChange, forecast, framework, gate, grade, gradeReason, gradeResult, group
    case item, itemScore, lateReport, model, number, office, order, parentDocument, period
    case progress, provider, providers, recipient, remedy, request, root, score, scoreChange
    case scoring, share, signer, status, summary, superior, target, targetComparison, task
    case totalScore, unit
  }
}

/// The members of an object that are named one after the other; one of them may be wanted.
struct ViewMembers {
  private let wanted: Int?
  private var position = 0
  /// The names so far, where none is wanted.
  private(set) var names: [String] = []
  /// What was wanted, as far as it was met.
  private(set) var value = DossierValue.null

  init(wanted: Int?) { self.wanted = wanted }

  /// Names a member; null for what is not there. The value is made if it is wanted.
  @inline(__always)
  mutating func put(_ name: String, _ value: @autoclosure () -> (some ViewMember)?) {
    if position == wanted {
      self.value = value()?.dossierValue ?? .null
    } else if wanted == nil {
      names.append(name)
    }
    position += 1
  }
}

/// What can be a member of a view.
protocol ViewMember: SendableMetatype {
  var dossierValue: DossierValue { get }
}

extension View: ViewMember {
  var dossierValue: DossierValue { .object(self) }
}

extension String: ViewMember {
  var dossierValue: DossierValue { .string(self) }
}

extension Int: ViewMember {
  var dossierValue: DossierValue { .int(self) }
}

extension Bool: ViewMember {
  var dossierValue: DossierValue { .bool(self) }
}

extension Double: ViewMember {
  var dossierValue: DossierValue { .double(self) }
}

extension Array: ViewMember where Element: ViewMember {
  var dossierValue: DossierValue { .list(map { $0.dossierValue }) }
}

extension Score: ViewMember {
  /// The score's text and value.
  var dossierValue: DossierValue {
    .object(
      View(.score) {
        $0.put("text", text)
        $0.put("value", doubleValue)
      })
  }
}

extension DecimalNumber: ViewMember {
  /// The number's text and value.
  var dossierValue: DossierValue {
    .object(
      View(.number) {
        $0.put("text", text)
        $0.put("value", decimals == 0 ? .int(mantissa) : DossierValue.double(doubleValue))
      })
  }
}

extension CalendarDate: ViewMember {
  var dossierValue: DossierValue { PartialDate(self).dossierValue }
}

extension PartialDate: ViewMember {
  /// The date's parts and texts, in which what is open shows as `…`.
  var dossierValue: DossierValue {
    .object(
      View(.date) {
        $0.put("day", day)
        $0.put("month", month)
        $0.put("year", year)
        $0.put("long", long(blank: "…"))
        $0.put("short", short(blank: "…"))
        $0.put("iso", date?.iso)
        $0.put("complete", date != nil)
      })
  }
}

extension Deadline: ViewMember {
  var dossierValue: DossierValue {
    .object(
      View(.deadline) {
        $0.put("kind", kindName)
        $0.put("date", date)
        $0.put("text", text)
        $0.put("short", short)
      })
  }
}

/// A share in tenths of a per cent, as templates see it.
struct Share: ViewMember {
  let permille: Int

  /// The text with one decimal, and the value in per cents.
  var dossierValue: DossierValue {
    .object(
      View(.share) {
        $0.put("text", (DecimalNumber(mantissa: permille, decimals: 1)?.text ?? "") + "%")
        $0.put("value", Double(permille) / 10)
      })
  }
}
