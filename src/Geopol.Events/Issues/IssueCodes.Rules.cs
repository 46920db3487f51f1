namespace Geopol.Events;

// The codes of the rules.
public static partial class IssueCodes
{
    /// <summary><see cref="Proposition"/>: Estimated needs a likelihood: give the word as said, or the interval.</summary>
    public const string EstimatedWithoutLikelihood = "GE2001";

    /// <summary><see cref="Proposition"/>: A likelihood stands under asserted past or present content: is the modality estimated?</summary>
    public const string LikelihoodUnderAssertion = "GE2002";

    /// <summary><see cref="Proposition"/>: A likelihood is given but no modality: say that it is estimated.</summary>
    public const string LikelihoodWithoutModality = "GE2003";

    /// <summary><see cref="Proposition"/>: Completed in the future: keep it where it is predicted to be done by then, else mend the tense or the aspect.</summary>
    public const string CompletedInTheFuture = "GE2004";

    /// <summary><see cref="Proposition"/>: Whether it is so is asked, and yet it is asserted: leave the modality out.</summary>
    public const string AsksWhetherAsserted = "GE2005";

    /// <summary><see cref="Proposition"/>: The event has no such member to ask for: name one of its members, or whether.</summary>
    public const string AsksUnknownMember = "GE2006";

    /// <summary><see cref="Proposition"/>: Not refused, or refused? What was refused or cancelled is affirmed, with that stage or status; negated, it was not.</summary>
    public const string NegatedRefusal = "GE2007";

    /// <summary><see cref="Proposition"/>: This modality is unknown to this version: it is kept, and counts as none.</summary>
    public const string UnknownModality = "GE2008";

    /// <summary><see cref="Proposition"/>: May, might and could have no likelihood: is the modality estimated? Else keep the word in the wording.</summary>
    public const string LikelihoodUnderPossible = "GE2009";

    /// <summary><see cref="Proposition"/>: This polarity is unknown to this version: it is kept, and commits to nothing.</summary>
    public const string UnknownPolarity = "GE2010";

    /// <summary><see cref="GeopolEvent"/>: The event has no such member to mark: give a path from the event, as when.edtf.</summary>
    public const string MarkOnForeignMember = "GE2101";

    /// <summary><see cref="GeopolEvent"/>: This event type is unknown to this version: it is kept as it came.</summary>
    public const string EventTypeUnknown = "GE2102";

    /// <summary><see cref="GeopolEvent"/>: This context is none of the 37 of PLOVER 2.0: it is kept.</summary>
    public const string UnknownContext = "GE2103";

    /// <summary><see cref="GeopolEvent"/>: The member is marked as redacted, and yet it is given: take out one of the two.</summary>
    public const string RedactedButGiven = "GE2104";

    /// <summary><see cref="GeopolEvent"/>: This is no code of CAMEO 1.1b3, or one of a version that numbers otherwise: translate it, or mend it.</summary>
    public const string NoCameoCode = "GE2105";

    /// <summary><see cref="Transfer"/>: The supplier is its own recipient: name the two sides, or leave the one out that is not said.</summary>
    public const string OwnRecipient = "GE2201";

    /// <summary><see cref="Transfer"/>: Somebody took a step, but no stage is given: name the stage.</summary>
    public const string TransferStageByWithoutStage = "GE2202";

    /// <summary><see cref="Transfer"/>: Delivered before it was ordered: mend one of the dates.</summary>
    public const string DeliveredBeforeOrdered = "GE2203";

    /// <summary><see cref="Transfer"/>: Neither supplier, recipient nor goods are given: what is transferred?</summary>
    public const string TransferOfNothing = "GE2204";

    /// <summary><see cref="Transfer"/>: What is captured, stolen or given is not paid for: is it a sale or barter?</summary>
    public const string CaptureWithConsideration = "GE2205";

    /// <summary><see cref="Transfer"/>: The intermediary is the supplier or the recipient: between whom does it stand?</summary>
    public const string IntermediaryIsParty = "GE2206";

    /// <summary><see cref="Transfer"/>: This stage is unknown to this version: it is kept.</summary>
    public const string UnknownTransferStage = "GE2207";

    /// <summary><see cref="Warning"/>: A threat or ultimatum has a consequence: say what is to follow, in words if need be.</summary>
    public const string ThreatWithoutConsequence = "GE2301";

    /// <summary><see cref="Warning"/>: Nobody is named as the one who is warned: name the addressee where the source does.</summary>
    public const string NoAddressee = "GE2302";

    /// <summary><see cref="Warning"/>: An ultimatum has a demand: say the condition.</summary>
    public const string UltimatumWithoutCondition = "GE2303";

    /// <summary><see cref="Warning"/>: The issuer warns itself: name whom it warns.</summary>
    public const string WarnsItself = "GE2304";

    /// <summary><see cref="Warning"/>: Neither condition nor consequence is given: of what is warned?</summary>
    public const string WarningOfNothing = "GE2305";

    /// <summary><see cref="Meeting"/>: Nobody takes part: name who meets.</summary>
    public const string MeetingOfNobody = "GE2401";

    /// <summary><see cref="Meeting"/>: The participant stands twice: keep one.</summary>
    public const string ParticipantTwice = "GE2402";

    /// <summary><see cref="Meeting"/>: A cancelled meeting was scheduled, and did not happen at a time: leave when out.</summary>
    public const string CancelledYetDated = "GE2403";

    /// <summary><see cref="Agreement"/>: No party is given: name who agrees.</summary>
    public const string AgreementOfNobody = "GE2501";

    /// <summary><see cref="Agreement"/>: The party stands twice: keep one.</summary>
    public const string PartyTwice = "GE2502";

    /// <summary><see cref="Agreement"/>: Somebody took a step, but no stage is given: name the stage.</summary>
    public const string AgreementStageByWithoutStage = "GE2503";

    /// <summary><see cref="Interaction"/>: The mode belongs to another PLOVER type: mend the mode or the type.</summary>
    public const string ModeOfAnotherType = "GE2601";

    /// <summary><see cref="Interaction"/>: The mode is none of PLOVER 2.0: keep it where it is of another version, else mend it.</summary>
    public const string UnknownPloverMode = "GE2602";

    /// <summary><see cref="Interaction"/>: No verb is given: say what is done.</summary>
    public const string NoVerb = "GE2603";

    /// <summary><see cref="Interaction"/>: A cause stands where no actor is the subject, and yet actors are given: keep one of the two.</summary>
    public const string ActorsAndCause = "GE2604";

    /// <summary><see cref="Interaction"/>: Ordered and delivered are figures of a transfer: an instrument has a quantity.</summary>
    public const string InstrumentWithOrder = "GE2605";

    /// <summary><see cref="Theme"/>: A theme is goods, an actor or a content: give one of the three.</summary>
    public const string ThemeOfNothing = "GE2606";

    /// <summary><see cref="Count"/>: Nobody can be counted below zero: mend the figure.</summary>
    public const string NegativeCount = "GE2607";

    /// <summary><see cref="Goods"/>: Neither commodity, name, designation nor code is given: what goods?</summary>
    public const string GoodsUnnamed = "GE2701";

    /// <summary><see cref="Goods"/>: Goods can not be fewer than none: mend the figure.</summary>
    public const string NegativeGoods = "GE2702";

    /// <summary><see cref="Goods"/>: More was delivered than ordered: mend one of the figures, if the source has them otherwise.</summary>
    public const string MoreDeliveredThanOrdered = "GE2703";

    /// <summary><see cref="Goods"/>: Other designations are given but not the first: put it under designation.</summary>
    public const string OrWithoutDesignation = "GE2704";

    /// <summary><see cref="Quantity"/>: The lowest figure is above the best, or the best above the highest: mend their order.</summary>
    public const string FiguresOutOfOrder = "GE2801";

    /// <summary><see cref="Quantity"/>: A figure is exact or vague, not both: keep what the source says.</summary>
    public const string ExactAndVague = "GE2802";

    /// <summary><see cref="Money"/>: No currency is given: name it, if the source does.</summary>
    public const string MoneyWithoutCurrency = "GE2803";

    /// <summary><see cref="EventTime"/>: The words are relative to nothing: give the date of the text, so that they can be resolved.</summary>
    public const string WordsWithoutDate = "GE2804";

    /// <summary><see cref="EventTime"/>: The words have no language: name it.</summary>
    public const string WordsWithoutLanguage = "GE2805";

    /// <summary><see cref="Claim"/>: Nobody is given who says it: the claim counts for nobody. A judgement of the recorder has the recorder as its link, act assess.</summary>
    public const string NobodySaysIt = "GE3001";

    /// <summary><see cref="Quote"/>: The quotation has no language: name it.</summary>
    public const string QuoteWithoutLanguage = "GE3002";

    /// <summary><see cref="Claim"/>: The source tells as done what happened surely later than it spoke: mend one of the dates, or the tense.</summary>
    public const string ReportedBeforeItHappened = "GE3003";

    /// <summary><see cref="Claim"/>: The source relays itself: make one link of the two.</summary>
    public const string SourceTwiceInARow = "GE3004";

    /// <summary><see cref="Claim"/>: Confirmed by other sources, but no link supports it: link the claims that do.</summary>
    public const string ConfirmedByNobody = "GE3005";

    /// <summary><see cref="Claim"/>: A denial over negated content: put the content as it was denied, in the affirmative, unless that it did not happen is what is denied.</summary>
    public const string DenialOfNegated = "GE3006";

    /// <summary><see cref="Claim"/>: The event has no such member: name the members that are denied or doubted.</summary>
    public const string AboutForeignMember = "GE3007";

    /// <summary><see cref="Claim"/>: It was recorded before the nearest source said it: mend one of the dates.</summary>
    public const string RecordedBeforeSaid = "GE3008";

    /// <summary><see cref="Claim"/>: Its truth can not be judged, and yet a link speaks of support: see whether it can be judged by now.</summary>
    public const string CannotBeJudgedYetSupported = "GE3009";

    /// <summary><see cref="AttributionLink"/>: Only what is denied, doubted, asked, confirmed, corrected or withdrawn is limited to members: leave about out.</summary>
    public const string AboutWithoutDenial = "GE3101";

    /// <summary><see cref="AttributionLink"/>: The source is said to be unnamed, and yet it has a name: is it withheld by the recorder?</summary>
    public const string UnnamedWithName = "GE3102";

    /// <summary><see cref="AttributionLink"/>: The source is said to be named, and has no name: give it.</summary>
    public const string NamedWithoutName = "GE3103";

    /// <summary><see cref="AttributionLink"/>: The link has no source: describe who speaks, as far as the text does.</summary>
    public const string LinkOfNobody = "GE3104";

    /// <summary><see cref="AttributionLink"/>: What the source does with the content is not given: it is not known whether it vouches for it.</summary>
    public const string NoAct = "GE3105";

    /// <summary><see cref="AttributionLink"/>: This act is unknown to this version: it is kept, and commits to nothing.</summary>
    public const string UnknownAct = "GE3106";

    /// <summary><see cref="AttributionLink"/>: The link has no such member to mark: give a path from the link, as on.edtf.</summary>
    public const string MarkOnForeignLinkMember = "GE3107";

    /// <summary><see cref="AttributionLink"/>: A reliability is a letter from A to F: mend it.</summary>
    public const string UnknownReliability = "GE3108";

    /// <summary><see cref="ClaimLink"/>: A link that resolves says how the matter came out: give the outcome.</summary>
    public const string ResolvesWithoutOutcome = "GE3201";

    /// <summary><see cref="ClaimLink"/>: Only a link that resolves has an outcome: mend the relation.</summary>
    public const string OutcomeWithoutResolves = "GE3202";

    /// <summary><see cref="EvidenceItem"/>: Nothing tells the item apart: give its address, hash, document or description.</summary>
    public const string EvidenceNowhere = "GE3203";

    /// <summary><see cref="DocumentReference"/>: Nothing tells the document apart: give its title, address, publisher or an id.</summary>
    public const string DocumentNowhere = "GE3204";

    /// <summary><see cref="DocumentReference"/>: The document was read before it was published: mend one of the dates.</summary>
    public const string ReadBeforePublished = "GE3205";

    /// <summary><see cref="Quote"/>: The quotation is in the language it was translated from: mend one of the two.</summary>
    public const string TranslatedIntoItself = "GE3206";

    /// <summary><see cref="EvidenceItem"/>: The item was published before it was taken: mend one of the dates.</summary>
    public const string PublishedBeforeCaptured = "GE3207";

    /// <summary><see cref="Likelihood"/>: This is a level of confidence, not a likelihood: put it under confidence.</summary>
    public const string ConfidenceAsLikelihood = "GE5201";

    /// <summary><see cref="Confidence"/>: This is a likelihood, not a confidence: put it under the likelihood of the proposition.</summary>
    public const string LikelihoodAsConfidence = "GE5202";

    /// <summary><see cref="Likelihood"/>: A version of which yardstick? Name it.</summary>
    public const string VersionWithoutYardstick = "GE5203";

    /// <summary><see cref="Likelihood"/>: From 0 to 1 says nothing of how probable it is: give the word, or leave the likelihood out.</summary>
    public const string IntervalOfEverything = "GE5204";

    /// <summary><see cref="Claim"/>: A credibility is a figure from 1 to 6: mend it.</summary>
    public const string UnknownCredibility = "GE5205";

    /// <summary><see cref="Likelihood"/>: This is a scale of confidence, not of likelihood: put the value under confidence, or name the yardstick.</summary>
    public const string ConfidenceScaleAsYardstick = "GE5206";

    /// <summary><see cref="Confidence"/>: This is a yardstick of likelihood, not a scale of confidence: put the value under the likelihood of the proposition, or name the scale.</summary>
    public const string YardstickAsConfidenceScale = "GE5207";

    /// <summary><see cref="Actor"/>: Nothing tells who it is: give an id, a name or a description, or say that it is unknown.</summary>
    public const string NobodyKnown = "GE6001";

    /// <summary><see cref="Actor"/>: One of several, and yet it has a name of its own: keep one of the two.</summary>
    public const string AlternativesBesideName = "GE6002";

    /// <summary><see cref="Actor"/>: One of one: give two alternatives or more, or the actor itself.</summary>
    public const string OneAlternative = "GE6003";

    /// <summary><see cref="Actor"/>: A code is not of the form that its scheme has: mend the code or the scheme.</summary>
    public const string MalformedIdentifier = "GE6004";

    /// <summary><see cref="Actor"/>: It is said to be unknown who it is, and yet it is named: mend the kind.</summary>
    public const string UnknownWithName = "GE6005";

    /// <summary><see cref="Affiliation"/>: The affiliation ends before it begins: mend one of the dates.</summary>
    public const string AffiliationEndsBeforeItBegins = "GE6006";

    /// <summary><see cref="Actor"/>: The codes are of different countries: mend one, or its scheme (a FIPS code may be another country's ISO code).</summary>
    public const string ConflictingCountryCodes = "GE6007";

    /// <summary><see cref="Actor"/>: It stands for itself: leave that out.</summary>
    public const string StandsForItself = "GE6008";

    /// <summary><see cref="Actor"/>: This kind of actor is unknown to this version: it is kept.</summary>
    public const string UnknownActorKind = "GE6009";

    /// <summary><see cref="Place"/>: Nothing tells where it is: give a name, a code, a country or coordinates.</summary>
    public const string PlaceUnnamed = "GE6010";

    /// <summary><see cref="Place"/>: A code is not of the form that its scheme has: mend the code or the scheme.</summary>
    public const string MalformedPlaceIdentifier = "GE6011";
}
