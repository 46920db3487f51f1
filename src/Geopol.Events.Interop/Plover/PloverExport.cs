using System.Globalization;

namespace Geopol.Events.Interop;

/// <summary>The fate of claims that were written as records of PLOVER.</summary>
/// <remarks>Immutable and thread safe; compared by value.</remarks>
public sealed record PloverExport
{
    /// <summary>The number of claims.</summary>
    public long Claims { get; internal init; }

    /// <summary>The number of records. PLOVER has no type for the other claims.</summary>
    public long Records { get; internal init; }

    /// <summary>The number of records from which the claim comes back equal.</summary>
    public long WithoutLoss { get; internal init; }

    /// <summary>The members that differ, with the number of claims in which they do, in the order of their paths. The numbers in paths are left out: <c>attribution[].act</c>.</summary>
    public EquatableArray<MemberCount> Members { get; internal init; }

    /// <summary>Returns the numbers.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Claims} claims, {Records} records, {WithoutLoss} without a loss");
}
