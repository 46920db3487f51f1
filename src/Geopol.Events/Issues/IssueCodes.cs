namespace Geopol.Events;

/// <summary>
/// The codes of issues. A code is permanent and is never reused. The codes of rules are generated from the rules. The families are GE0 JSON and
/// limits, GE1 shape, GE2 consistency, GE3 evidence, GE4 notation, GE5 dates and scales, GE6 actors and codes, GE7 interchange, and GE8 stores.
/// </summary>
public static partial class IssueCodes
{
    /// <summary>The text isn't JSON.</summary>
    public const string Syntax = "GE0101";

    /// <summary>The text has bytes that aren't UTF-8, or a lone surrogate.</summary>
    public const string Encoding = "GE0102";

    /// <summary>The text is nested too deeply.</summary>
    public const string TooDeep = "GE0103";

    /// <summary>A required member is missing or null.</summary>
    public const string Missing = "GE0104";

    /// <summary>This version doesn't know a member (in a claim, an error in strict reading only).</summary>
    public const string UnknownMember = "GE0105";

    /// <summary>This version doesn't know a code (an error in strict reading only).</summary>
    public const string UnknownCode = "GE0106";

    /// <summary>A number in an unknown member can't be kept, because a double changes it.</summary>
    public const string NumberLost = "GE0107";

    /// <summary>This version doesn't know an event type (an error in strict reading only).</summary>
    public const string UnknownEventType = "GE0108";

    /// <summary>A member appears twice.</summary>
    public const string DuplicateMember = "GE0109";

    /// <summary>A member is null, an empty array or an empty object. It should be left out instead (strict reading only).</summary>
    public const string EmptyMember = "GE0110";

    /// <summary>A value doesn't have the JSON type that its member needs.</summary>
    public const string WrongType = "GE0111";

    /// <summary>A value is longer than the limit.</summary>
    public const string TooLong = "GE0112";

    /// <summary>The text is larger than the limit.</summary>
    public const string TooLarge = "GE0113";

    /// <summary>The claim has more values than the limit.</summary>
    public const string TooManyValues = "GE0114";

    /// <summary>The value of format is missing or is not geopol/1.</summary>
    public const string Format = "GE0120";

    /// <summary>There are more issues than the list contains.</summary>
    public const string More = "GE0199";

    /// <summary>A text is empty.</summary>
    public const string EmptyText = "GE1101";

    /// <summary>A text isn't a code.</summary>
    public const string NoCode = "GE1102";

    /// <summary>A text isn't a plain decimal number.</summary>
    public const string NoDecimal = "GE1103";

    /// <summary>A number isn't a probability.</summary>
    public const string NoProbability = "GE1104";

    /// <summary>A text isn't an instant.</summary>
    public const string NoInstant = "GE1105";

    /// <summary>A text isn't a hash, id or member path.</summary>
    public const string NoTextValue = "GE1106";

    /// <summary>The members of a small value don't form a valid value, for example an interval with one end or an empty quantity.</summary>
    public const string NoValue = "GE1107";

    /// <summary>A text isn't a sentence of the notation.</summary>
    public const string NoSentence = "GE4101";

    /// <summary>A name isn't known. It was read as the kind of participant that the verb takes in this place.</summary>
    public const string UnknownName = "GE4102";

    /// <summary>A text isn't an EDTF date.</summary>
    public const string NoEdtf = "GE5101";

    /// <summary>No actor with this name or code is known.</summary>
    public const string UnknownActor = "GE6101";

    /// <summary>Several actors have this name or code.</summary>
    public const string AmbiguousActor = "GE6102";

    /// <summary>A text is a code without a scheme. Another scheme may give the same code to another actor.</summary>
    public const string CodeWithoutScheme = "GE6103";

    /// <summary>No actor had the code on the given day.</summary>
    public const string CodeNotInForce = "GE6104";

    /// <summary>A row of a file of actors has neither a name nor a code.</summary>
    public const string RegistryRowOfNobody = "GE6105";

    /// <summary>A cell or member of a file of actors can't be read.</summary>
    public const string RegistryCell = "GE6106";

    /// <summary>The codes in a row of a file of actors belong to different known actors.</summary>
    public const string RegistryCodesOfSeveral = "GE6107";

    /// <summary>A file of actors lacks the required columns or the required array, or has a column that is ignored.</summary>
    public const string RegistryShape = "GE6108";

    /// <summary>The names and codes of an actor in a claim belong to different actors of the registry. Nothing was added.</summary>
    public const string ContradictoryActor = "GE6109";
}
