public import Diagnostics

#if canImport(Glibc)
  @preconcurrency import Glibc
#elseif canImport(Musl)
  @preconcurrency import Musl
#elseif canImport(Darwin)
  @preconcurrency import Darwin
#endif

/// The operating system refused something.
public struct SystemError: Error, Hashable, Sendable {
  /// What was asked of the system.
  public enum Operation: Sendable {
    /// To read a file, or to find where a path leads.
    case read
    /// To write a file, or to give it its name.
    case write
    /// To make a folder.
    case makeFolder
    /// To list the names in a folder.
    case list
  }

  /// What was asked.
  public var operation: Operation
  /// The path that it was asked for.
  public var path: String
  /// The system's number for the reason (`errno`).
  public var code: Int32

  init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// Whether nothing stands at the path.
  public var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The error as a message.
  public var diagnostic: Diagnostic {
    let action =
      switch operation {
      case .read: Wording(vi: "không đọc được tệp", en: "cannot read the file")
      case .write where path == "-":
        Wording(vi: "không ghi được ra đầu ra chuẩn", en: "cannot write to standard output")
      case .write: Wording(vi: "không ghi được tệp", en: "cannot write the file")
      case .makeFolder: Wording(vi: "không tạo được thư mục", en: "cannot make the folder")
      case .list: Wording(vi: "không đọc được thư mục", en: "cannot read the folder")
      }
    let object = operation == .write && path == "-" ? "" : " '\(path)'"
    let (reason, hint) = explanation
    return Diagnostic(
      kind: isMissing && operation != .write ? "fileNotFound" : "system",
      message: Wording(
        vi: "\(action.vi)\(object): \(reason.vi)", en: "\(action.en)\(object): \(reason.en)"),
      hint: hint)
  }

  private var explanation: (reason: Wording, hint: Wording?) {
    switch code {
    case ENOENT, ENOTDIR:
      (
        Wording(vi: "không có ở đó", en: "there is no such file or folder"),
        Wording(
          vi: "kiểm tra lại đường dẫn và thư mục hiện tại",
          en: "check the path and the current folder")
      )
    case EACCES, EPERM:
      (
        Wording(vi: "không có quyền", en: "permission denied"),
        Wording(
          vi: "chọn thư mục khác hoặc xin quyền ghi, đọc",
          en: "choose another folder or ask for permission")
      )
    case EROFS:
      (
        Wording(vi: "ổ đĩa chỉ cho đọc", en: "the disk is read-only"),
        Wording(vi: "chọn thư mục trên ổ đĩa khác", en: "choose a folder on another disk")
      )
    case ENOSPC, EDQUOT:
      (
        Wording(vi: "đĩa đã đầy", en: "the disk is full"),
        Wording(vi: "dọn bớt đĩa rồi chạy lại", en: "make room and run again")
      )
    case EFBIG:
      (
        Wording(vi: "tệp lớn hơn mức được phép", en: "the file is larger than is allowed"),
        Wording(vi: "nới giới hạn (ulimit -f) rồi chạy lại", en: "raise the limit (ulimit -f)")
      )
    case EEXIST:
      (
        Wording(
          vi: "ở đó đã có một tệp, hoặc một liên kết không dẫn tới thư mục nào",
          en: "a file stands there, or a link that leads to no folder"),
        Wording(vi: "chọn tên khác", en: "choose another name")
      )
    case EISDIR:
      (
        Wording(vi: "đó là một thư mục", en: "it is a folder"),
        Wording(vi: "chỉ rõ tên tệp", en: "name a file")
      )
    case ELOOP:
      (Wording(vi: "đó là một liên kết", en: "it is a link"), nil)
    case ENAMETOOLONG:
      (
        Wording(vi: "tên quá dài", en: "the name is too long"),
        Wording(vi: "đặt tên ngắn hơn", en: "choose a shorter name")
      )
    default:
      (Wording(vi: systemText, en: systemText), nil)
    }
  }

  private var systemText: String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }
}
