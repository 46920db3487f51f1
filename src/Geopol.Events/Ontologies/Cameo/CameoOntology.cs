using System.Collections.Frozen;

namespace Geopol.Events.Ontologies;

/// <summary>
/// The 316 codes of CAMEO 1.1b3 and two that only data sets use, with both Goldstein tables, both quad conventions and their PLOVER codes. Sources: the
/// manual, the code lists of GDELT and ICEWS, and the public table CAMEO2PLOVER of 17 September 2021.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public static partial class CameoOntology
{
    /// <summary>The version of the scheme, in the spelling of <see cref="Coding.Version"/>.</summary>
    public const string Version = "1.1b3";

    private static readonly FrozenDictionary<string, CameoCode> codes = CameoTable.Rows.ToFrozenDictionary(static row => row.Code, StringComparer.Ordinal);

    // The roots 10 to 20. A column of numbers makes them of 010 to 020.
    private static readonly FrozenSet<string> rootsInDoubt =
        CameoTable.Rows.Where(static row => row.Level == 0 && codes.ContainsKey("0" + row.Code)).Select(static row => row.Code).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>All codes, in their order.</summary>
    public static IReadOnlyList<CameoCode> Codes => CameoTable.Rows;

    /// <summary>Looks up a code; null where neither CAMEO 1.1b3 nor GDELT nor ICEWS has it. The code isn't guessed: <c>41</c> isn't <c>041</c>.</summary>
    /// <param name="code">The code: <c>0231</c>.</param>
    /// <returns>The code with its name and scores, or null.</returns>
    public static CameoCode? Find(string? code) => code is not null && codes.TryGetValue(code, out var found) ? found : null;

    /// <summary>
    /// Looks up the code of a coding; null where the coding has another scheme or version, or where the version doesn't have the code. The roots 10 to
    /// 20 are found with a warning, because a column of numbers makes <c>19</c> of <c>019</c> too.
    /// </summary>
    /// <param name="coding">The coding of an event.</param>
    /// <param name="issue">The reason for a null answer, or the doubt about a root; null where the code is certain.</param>
    /// <returns>The code with its name and scores, or null.</returns>
    public static CameoCode? Find(Coding coding, out Issue? issue)
    {
        ArgumentNullException.ThrowIfNull(coding);
        var found = IsOfThisVersion(coding) ? Find(coding.Code) : null;
        issue = found is null ? Warning(IssueCodes.NoCameoCode, WhyNot(coding))
            : WithZero(found) is { } padded ? Warning(IssueCodes.CameoZeroInDoubt, $"'{found.Code}' may be the root {found.Code} ({found.Name}), or '{padded.Code}' ({padded.Name}) without its leading zero.")
            : null;
        return found;
    }

    /// <summary>Whether a CAMEO coding isn't in CAMEO 1.1b3, because the code is unknown or comes from another version.</summary>
    internal static bool IsForeign(Coding coding) => coding.Scheme == CodingScheme.Cameo && (!IsOfThisVersion(coding) || Find(coding.Code) is null);

    /// <summary>Whether a CAMEO coding has a root that is another code without its leading zero.</summary>
    internal static bool IsZeroInDoubt(Coding coding) => IsOfThisVersion(coding) && rootsInDoubt.Contains(coding.Code);

    private static CameoCode? WithZero(CameoCode code) => rootsInDoubt.Contains(code.Code) ? Find("0" + code.Code) : null;

    private static Issue Warning(string code, string message) => new() { Code = code, Severity = IssueSeverity.Warning, Path = "$.code", Message = message };

    private static bool IsOfThisVersion(Coding coding) => coding.Scheme == CodingScheme.Cameo && coding.Version is null or Version;

    private static string WhyNot(Coding coding) =>
        coding.Scheme != CodingScheme.Cameo ? $"'{Excerpt.Of(coding.Code)}' is a code of {coding.Scheme}, not of CAMEO."
        : !IsOfThisVersion(coding) ? $"'{Excerpt.Of(coding.Code)}' is of CAMEO {Excerpt.Of(coding.Version!)}, which numbers events differently: translate it to {Version} by hand."
        : Find("0" + coding.Code) is { } padded ? $"'{Excerpt.Of(coding.Code)}' isn't a code of CAMEO {Version}: was it '{padded.Code}' ({padded.Name}), without its leading zero?"
        : $"'{Excerpt.Of(coding.Code)}' isn't a code of CAMEO {Version}: older versions number events differently. Name the version, or correct the code.";
}
