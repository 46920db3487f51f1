using System.Collections.Frozen;

namespace Geopol.Events.Ontologies;

/// <summary>
/// CAMEO 1.1b3: its 312 codes with both Goldstein tables, both quad conventions and their place in PLOVER. Sources: the code
/// lists of GDELT and ICEWS, and the public table CAMEO2PLOVER of 17 September 2021.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public static partial class CameoOntology
{
    /// <summary>The version of the scheme, as <see cref="Coding.Version"/> gives it.</summary>
    public const string Version = "1.1b3";

    private static readonly FrozenDictionary<string, CameoCode> codes = CameoTable.Rows.ToFrozenDictionary(static row => row.Code, StringComparer.Ordinal);

    /// <summary>All codes, in their order.</summary>
    public static IReadOnlyList<CameoCode> Codes => CameoTable.Rows;

    /// <summary>The code, or null where 1.1b3 has none such. Nothing is guessed: <c>41</c> isn't <c>041</c>.</summary>
    /// <param name="code">The code: <c>0231</c>.</param>
    /// <returns>The code with its name and scores, or null.</returns>
    public static CameoCode? Find(string? code) => code is not null && codes.TryGetValue(code, out var found) ? found : null;

    /// <summary>The code of a coding; null, and why, where it is of another scheme or version, or no code of it.</summary>
    /// <param name="coding">The coding of an event.</param>
    /// <param name="issue">The reason for a null answer; null where the code was found.</param>
    /// <returns>The code with its name and scores, or null.</returns>
    public static CameoCode? Find(Coding coding, out Issue? issue)
    {
        ArgumentNullException.ThrowIfNull(coding);
        var found = IsOfThisVersion(coding) ? Find(coding.Code) : null;
        issue = found is not null ? null : new Issue
        {
            Code = IssueCodes.NoCameoCode,
            Severity = IssueSeverity.Warning,
            Path = "$.code",
            Message = WhyNot(coding),
        };
        return found;
    }

    /// <summary>Whether a coding in CAMEO isn't one of 1.1b3: a code it doesn't have, or the numbering of another version.</summary>
    internal static bool IsForeign(Coding coding) => coding.Scheme == CodingScheme.Cameo && (!IsOfThisVersion(coding) || Find(coding.Code) is null);

    private static bool IsOfThisVersion(Coding coding) => coding.Scheme == CodingScheme.Cameo && coding.Version is null or Version;

    private static string WhyNot(Coding coding) =>
        coding.Scheme != CodingScheme.Cameo ? $"'{Excerpt.Of(coding.Code)}' is a code of {coding.Scheme}, not of CAMEO."
        : !IsOfThisVersion(coding) ? $"'{Excerpt.Of(coding.Code)}' is of CAMEO {Excerpt.Of(coding.Version!)}, which numbers otherwise: translate it to {Version} by hand."
        : Find("0" + coding.Code) is { } padded ? $"'{Excerpt.Of(coding.Code)}' isn't a code of CAMEO {Version}: was it '{padded.Code}' ({padded.Name}), its zero lost on the way?"
        : $"'{Excerpt.Of(coding.Code)}' isn't a code of CAMEO {Version}: older versions number otherwise. Name the version, or mend it.";
}
