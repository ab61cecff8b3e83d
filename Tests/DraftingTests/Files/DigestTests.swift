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

  @Test("does not depend on how the bytes come in", arguments: [1, 3, 55, 56, 63, 64, 65, 200])
  func pieces(size: Int) {
    let bytes = (0..<500).map { UInt8(truncatingIfNeeded: $0) }
    var hash = SHA256()
    for start in stride(from: 0, to: bytes.count, by: size) {
      hash.update(Array(bytes[start..<min(start + size, bytes.count)]))
    }
    #expect(hash.finish() == SHA256.digest(of: bytes))
  }
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
