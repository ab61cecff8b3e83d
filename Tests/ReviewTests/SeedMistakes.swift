import Diagnostics

/// A mistake that a careful reader marks in one of the sample documents.
struct Mistake: Sendable {
  let line: Int
  /// The rules that may find it.
  let rules: [String]
  let severity: Severity

  init(_ line: Int, _ rules: String..., severity: Severity = .warning) {
    self.line = line
    self.rules = rules
    self.severity = severity
  }
}

/// A sample document with everything that a careful reader marks in it.
struct Seed: Sendable {
  let name: String
  let companion: String?
  let mistakes: [Mistake]
}

private let appendixMistakes: [Mistake] = [
  Mistake(3, "F14", severity: .error), Mistake(5, "F33", severity: .information),
  Mistake(9, "A09"), Mistake(9, "W21"), Mistake(9, "P01"),
  Mistake(9, "C19", severity: .information),
  Mistake(9, "D04", severity: .information),
  Mistake(10, "C01", severity: .error), Mistake(10, "D01"), Mistake(10, "P01"),
  Mistake(10, "C12", severity: .information),
  Mistake(11, "A03"), Mistake(11, "P01"), Mistake(11, "P04", severity: .information),
  Mistake(13, "W14", "P04", severity: .information), Mistake(13, "P01"),
  Mistake(13, "W27", severity: .information), Mistake(14, "D05", "P02"), Mistake(15, "P01"),
  Mistake(18, "P01"), Mistake(21, "P01"), Mistake(22, "P01"), Mistake(24, "P01"),
  Mistake(24, "W07"),
  Mistake(24, "P04", "W14", severity: .information), Mistake(25, "A03"), Mistake(25, "P01"),
  Mistake(25, "W22", severity: .information), Mistake(29, "A01"), Mistake(29, "P01"),
  Mistake(30, "A10", severity: .information), Mistake(30, "P01"),
  Mistake(31, "W12", severity: .information), Mistake(32, "W24", severity: .information),
  Mistake(33, "K01"), Mistake(33, "K05"), Mistake(34, "K01"), Mistake(35, "K01"),
  Mistake(35, "K05"),
  Mistake(39, "D01"), Mistake(39, "W05"), Mistake(39, "W16"),
  Mistake(39, "K07", severity: .information), Mistake(43, "D01"), Mistake(43, "P01"),
  Mistake(43, "W13"), Mistake(43, "W27", severity: .information),
  Mistake(43, "K07", severity: .information), Mistake(43, "P04", severity: .information),
  Mistake(44, "P01"), Mistake(45, "P01"), Mistake(47, "P01"),
  Mistake(47, "W24", severity: .information),
  Mistake(48, "W02"), Mistake(50, "P01"), Mistake(51, "P01"), Mistake(51, "D05", "P02"),
  Mistake(51, "W33", severity: .information), Mistake(51, "W29", severity: .information),
  Mistake(52, "P01"), Mistake(52, "K04", "P02", severity: .information),
  Mistake(52, "W27", severity: .information), Mistake(53, "A08"), Mistake(53, "P01"),
  Mistake(53, "F30"),
]

private let planMistakes: [Mistake] = [
  Mistake(3, "F33", severity: .information), Mistake(11, "W19", severity: .information),
  Mistake(13, "A12"), Mistake(29, "C07", severity: .information),
  Mistake(33, "N02", severity: .information), Mistake(35, "S01"), Mistake(41, "C13"),
  Mistake(47, "C05"), Mistake(47, "W11"), Mistake(191, "W11"),
  Mistake(51, "W21"), Mistake(51, "S04", severity: .information), Mistake(75, "C03"),
  Mistake(75, "W24"),
  Mistake(81, "W05"), Mistake(81, "C19", severity: .information), Mistake(91, "W24"),
  Mistake(91, "D04", severity: .information), Mistake(97, "A02"), Mistake(101, "D03"),
  Mistake(109, "D03"),
  Mistake(117, "D03"), Mistake(117, "W24"), Mistake(139, "A18", severity: .information),
  Mistake(163, "W22", severity: .information), Mistake(171, "N01"),
  Mistake(189, "W12", severity: .information), Mistake(205, "W16"), Mistake(209, "W16"),
  Mistake(231, "W27", severity: .information), Mistake(257, "W02"),
  Mistake(267, "W29", severity: .information), Mistake(269, "W27", severity: .information),
  Mistake(273, "A08"), Mistake(283, "W27", severity: .information), Mistake(289, "N05"),
  Mistake(295, "W29", severity: .information), Mistake(297, "W01"), Mistake(317, "F22"),
]

/// The sample documents, with the mistakes that were marked in them line by line.
let seeds: [Seed] = [
  Seed(
    name: "000_dc2aa10f65032588.txt", companion: "001_fbfe863613bc568d.txt",
    mistakes: appendixMistakes),
  Seed(name: "001_fbfe863613bc568d.txt", companion: nil, mistakes: planMistakes),
  Seed(
    name: "002_1e1986f4d1496eaa.txt", companion: nil,
    mistakes: [
      Mistake(3, "F33", severity: .information), Mistake(14, "W18"),
      Mistake(14, "W27", severity: .information), Mistake(16, "W33", severity: .information),
      Mistake(18, "A08"), Mistake(18, "W12", severity: .information),
      Mistake(18, "W27", severity: .information), Mistake(20, "L01"), Mistake(26, "C10"),
      Mistake(26, "W17"),
      Mistake(26, "W19", severity: .information), Mistake(26, "C07", severity: .information),
      Mistake(26, "W34", severity: .information), Mistake(28, "W29", severity: .information),
      Mistake(32, "W20"), Mistake(36, "W27", severity: .information),
      Mistake(38, "L03", severity: .information), Mistake(38, "W09", severity: .information),
      Mistake(44, "C08", severity: .error), Mistake(44, "C09"), Mistake(44, "W21"),
      Mistake(44, "C15", severity: .error), Mistake(44, "W03"), Mistake(48, "L01"),
      Mistake(48, "W02"),
      Mistake(64, "C23", severity: .information), Mistake(64, "W02"), Mistake(78, "A08"),
      Mistake(78, "W02"),
      Mistake(92, "L01"), Mistake(92, "W29", severity: .information), Mistake(104, "W02"),
      Mistake(104, "W29", severity: .information), Mistake(114, "F22"),
    ]),
  Seed(
    name: "003_b642dc514cc785bb.txt", companion: nil,
    mistakes: [
      Mistake(3, "F01", severity: .error), Mistake(11, "W17"), Mistake(11, "W21"),
      Mistake(15, "C07", severity: .information), Mistake(35, "W18"),
      Mistake(39, "W27", severity: .information), Mistake(43, "W27", severity: .information),
      Mistake(43, "W11"), Mistake(45, "W11"),
      Mistake(51, "C02"), Mistake(91, "F30"), Mistake(105, "A08"), Mistake(106, "A08"),
      Mistake(112, "F26", severity: .information),
    ]),
  Seed(
    name: "004_9102743bf23a6ab0.txt", companion: nil,
    mistakes: [
      Mistake(9, "W21"), Mistake(9, "C12", severity: .information),
      Mistake(11, "F36", severity: .information),
      Mistake(13, "W20"), Mistake(13, "C05"), Mistake(13, "C06", severity: .information),
      Mistake(13, "A11", severity: .information), Mistake(19, "W16"),
      Mistake(23, "W11"), Mistake(23, "W27", severity: .information),
      Mistake(27, "W27", severity: .information),
      Mistake(33, "W27", severity: .information), Mistake(37, "C09"), Mistake(37, "A08"),
      Mistake(37, "A19", severity: .information), Mistake(39, "K03", severity: .information),
      Mistake(41, "W33", severity: .information), Mistake(43, "K02"), Mistake(45, "K02"),
      Mistake(45, "W18"),
      Mistake(45, "W28"), Mistake(47, "K02"), Mistake(51, "W12", severity: .information),
    ]),
]
