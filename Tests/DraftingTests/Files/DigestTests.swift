import CProcessors
import Testing

@testable import Drafting

@Suite("SHA256")
struct SHA256Tests {
  @Test(
    "gives the digests of FIPS 180-4's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digests(text: String, expected: String) {
    #expect(SHA256.hexDigest(of: Array(text.utf8)) == expected)
  }

  @Test("gives the digest of a million letters (FIPS 180-4's third example)")
  func long() {
    #expect(
      SHA256.hexDigest(of: [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("pads messages of every length around one block and two")
  func lengths() {
    // The digest of the digests of 0, 1, … 130 bytes; each byte is its place.
    let digests = (0...130).map { length in
      SHA256.digest(of: (0..<length).map { UInt8($0) })
    }
    #expect(
      SHA256.hexDigest(of: Array(digests.joined()))
        == "e5bbbecd60c3632a3455f465bfd8b079c30ef608d2bcc34227f4e5573029020e")
  }

  @Test("works the same on processors without instructions of its own", arguments: 0...9)
  func anywhere(blocks: Int) {
    let bytes = (0..<blocks * 64).map { UInt8(truncatingIfNeeded: $0 &* 13 &+ blocks) }
    var (state, stateAnywhere) = (firstState, firstState)
    sha256_work(&state, bytes, blocks)
    sha256_work_anywhere(&stateAnywhere, bytes, blocks)
    #expect(state == stateAnywhere)
  }

  private let firstState = (1...8).map { UInt32($0) &* 0x9e37_79b9 }
}

@Suite("Base64")
struct Base64Tests {
  @Test(
    "gives the texts of RFC 4648's examples, and takes them back",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy"),
    ])
  func texts(plain: String, encoded: String) {
    #expect(Base64.encode(Array(plain.utf8)) == encoded)
    let decoded = Array(encoded.utf8).withUnsafeBufferPointer(Base64.decode)
    #expect(decoded == Array(plain.utf8))
  }

  @Test("passes over line breaks")
  func lineBreaks() {
    #expect(
      Array("Zm9v\nYmFy\n".utf8).withUnsafeBufferPointer(Base64.decode) == Array("foobar".utf8))
  }
}
