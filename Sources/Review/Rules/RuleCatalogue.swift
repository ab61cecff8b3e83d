public import Diagnostics

/// Every rule there is, by family.
public enum RuleCatalogue {
  static let textRules: [any TextRule.Type] = [
    OwnNumberSpacing.self, OwnNumberPadding.self, NumberColon.self, OwnSeparator.self,
    IssueDatePadding.self, IssueMonthOverpadded.self, MottoForm.self, NationalHeading.self,
    PlaceComma.self, IssueDateForm.self, OwnTypeAbbreviation.self, SubjectMissing.self,
    AppendixWordMissing.self, AppendixInCapitals.self, AppendixNumerals.self,
    AppendixGuideLine.self,
    AddresseeInPlan.self, AsAboveWithoutAddressee.self, AsAboveMissing.self, FilingLine.self,
    FilingSpacing.self,
    RecipientMarks.self, RecipientsMissing.self, AuthorityForm.self, AuthorityMissing.self,
    DeputyForm.self, SignerDegree.self, EndMark.self, PartyEndMark.self, BasisMarks.self,
    OpenBlanks.self, SignerInCapitals.self, KindInCapitals.self, PartyHeadingMark.self,
    NationalNameOnParty.self,
    CitedSymbolSpacing.self, NumberWordMissing.self, TypeAgainstSymbol.self, FirstCitationDate.self,
    FirstCitationSubject.self, RepeatedFullCitation.self, LawWithNumber.self, RepealedDocument.self,
    KnownSubject.self, KnownDate.self, CommaBeforeDate.self, PartOrder.self, PartCapitals.self,
    LawCapitals.self, SymbolYear.self, CitedInFuture.self, CitationDateForms.self,
    CitedSeparator.self, YearInSymbol.self, SymbolWithoutStroke.self, PastPeriod.self,
    RepeatedBasis.self, LawAlias.self, DashInSymbol.self,
    DeadlineOfAnotherYear.self, DeadlineBeforeIssue.self, DoubledDeadline.self, LatestBefore.self,
    VagueDeadline.self, ImpossibleDate.self, TitleYear.self, ClosingYear.self, DateMarks.self,
    ShortYear.self, ReversedPeriod.self, ReportDeadlines.self,
    OfficeNamedSeveralWays.self, AgencyDash.self, PredecessorBesideSuccessor.self,
    DistrictAfterReform.self, MergedAgency.self, AgencyCapitals.self, OwnerTrailingColon.self,
    BareInspectorate.self, UnexplainedAbbreviation.self, UnusedAbbreviation.self,
    AbbreviationTwice.self, LeadAndCoordinating.self, TooManyCapitals.self,
    NumberGap.self, NumberStyleMixed.self, PointLetters.self, ReferenceToNothing.self,
    ReferenceElsewhere.self, NumberUnderWrongParent.self, NoteReferences.self,
    HeadingWithoutTitle.self, RomanHeadingCapitals.self, RowNumberGap.self, CriteriaOrder.self,
    RowWidth.self,
    DeductionsAgainstScores.self, TotalAgainstParts.self, WrongPercent.self, MixedDecimals.self,
    DecimalPoint.self, TableTotal.self, ScoreAboveMaximum.self, TwoScores.self, NumberInWords.self,
    OwnerMissing.self, DirectiveWithoutAddressee.self, NoDeadlineAtAll.self,
    RowWithoutDeadline.self, CopiedWork.self, UnfilledBlank.self, TaskLineMissing.self,
    RepeatedParagraph.self,
    ScopeOfHigherLevel.self, OtherTypeLeftOver.self, OwnLevelFromAbove.self,
    OwnerOfHigherLevel.self,
    DoubledWords.self, MissingWord.self, SpaceBeforeMark.self, SpaceAfterMark.self, DoubleMark.self,
    WideSpaces.self, SpacesInQuotes.self, UnbalancedQuotes.self, MixedQuotes.self,
    UnbalancedBrackets.self, MisspeltWord.self, ToneMarks.self, IAndY.self, TwoSpellings.self,
    HyphenSpacing.self, YearRanges.self, PeopleCapital.self, StateCapital.self, PartyCapital.self,
    CapitalInSentence.self, CapitalAfterColon.self, SmallSentenceStart.self, NoFinalMark.self,
    ListComma.self, IncompleteMotto.self, ClumsyPhrase.self, HiddenCharacters.self,
    DecomposedLetters.self, SloganForm.self, ForeignLetters.self, SpacesInBrackets.self,
    RunTogether.self, MalformedEndMark.self, QuoteWithoutSpace.self, UnitNounCapital.self,
    TypeCapital.self, TaskOfAnotherYear.self, AppendixReference.self, WorkRepeatsItem.self,
    FieldCapital.self, TableShare.self, TableChange.self, ShareOfFigures.self,
    SharesOfOneWhole.self,
    PerUnitProduct.self, Remainder.self, MemberCount.self, WeekdayOfDate.self, OnwardDeadline.self,
    AsOfLastYear.self, EndBeforeStart.self, TitleWithAnotherNumber.self, DayOfPassing.self,
    StepsOutOfOrder.self, PersonNamedTwoWays.self, AgencyJoint.self, OwnNameOtherwise.self,
    EnforcingArticle.self, OneStopNames.self, MixedAbbreviation.self,
    IssuerAgainstSymbol.self, OneDocumentTwoSymbols.self, SubjectWithTwoYears.self,
    SignatureOfAnotherBody.self, GuideLineOfOwnAppendix.self, ExecutorsNotAmongRecipients.self,
    MonthOutsideQuarter.self, TwoDeadlines.self, SubjectOfAnotherDocument.self,
    AnotherUnitThanHead.self, PlanOfAnotherYear.self, OneDocumentTwoIssuers.self,
    AddresseeColon.self, NationalNameSpelling.self, SubjectWithStop.self, ResultInFuture.self,
  ]

  static let textSetRules: [any TextSetRule.Type] = [
    TwoDates.self, AppendixNotMentioned.self, LeadDisagreement.self, DeadlineDisagreement.self,
    RowWithoutTask.self, ItemWording.self, GuideLineDisagreement.self, TitleYearDisagreement.self,
    CriterionTitle.self,
  ]

  static let dossierRules: [any DossierRule.Type] = [
    UnexplainedPoints.self, DeductionAboveMaximum.self, FactDeadlineYear.self,
    FactRepealedDocument.self, FactLeadDisagreement.self, FactDeadlineDisagreement.self,
    ItemWithoutAssignment.self, AssignmentWithoutProvider.self, FigureSum.self,
    FactTwoDates.self,
    FactLeadAndCoordinating.self, DocumentWithoutRecipients.self, DeductionWithoutRemedy.self,
    ReportDueTooEarly.self,
  ]

  /// All rules, by family, then by number.
  public static let all: [RuleAbout] = {
    let order = Dictionary(
      uniqueKeysWithValues: RuleFamily.allCases.enumerated().map { ($1.rawValue, $0) })
    let rules =
      textRules.map { $0.about } + textSetRules.map { $0.about }
      + dossierRules.map { $0.about }
    return rules.map { (order[String($0.id.prefix(1))] ?? 99, $0.id, $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .map(\.2)
  }()

  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  /// The rule with an identifier, in any case of letters.
  public static func rule(_ id: String) -> RuleAbout? {
    byID[id] ?? byID[id.uppercased()]
  }

  /// The catalogue as text, one rule on a line.
  public static func text(language: Language) -> String {
    var text = ""
    var family: RuleFamily?
    for rule in all {
      if rule.family != family {
        family = rule.family
        text += (text.isEmpty ? "" : "\n") + rule.family.title.text(in: language) + "\n"
      }
      text += "  \(rule.id)  \(label(rule.severity, language))  \(rule.title.text(in: language))\n"
    }
    return text
  }

  /// One rule in full, or `nil` when there is none with this identifier.
  public static func explanation(of id: String, language: Language) -> String? {
    guard let rule = rule(id) else { return nil }
    let ground = Wording(vi: "Căn cứ", en: "Ground").text(in: language)
    return """
      \(rule.id) (\(label(rule.severity, language).trimmed)): \(rule.title.text(in: language))

      \(rule.explanation.text(in: language))

      \(ground): \(rule.source)

      """
  }

  private static func label(_ severity: Severity, _ language: Language) -> String {
    switch severity {
    case .error: Wording(vi: "lỗi     ", en: "error  ").text(in: language)
    case .warning: Wording(vi: "cảnh báo", en: "warning").text(in: language)
    case .information: Wording(vi: "lưu ý   ", en: "note   ").text(in: language)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = Substring(self)
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
