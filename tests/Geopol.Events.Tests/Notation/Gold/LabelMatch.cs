namespace Geopol.Events.Tests;

/// <summary>
/// Says how well a part of a claim matches a label, and gives the fault of the number. A different number is wrong, and an absent number is poorer.
/// </summary>
internal readonly record struct LabelMatch(LabelFit Fit, string? NumberFault, bool IsOtherNumber)
{
    // The lowest shares of common words. With the first share, two clauses count as the same. With the second, a clause counts as a part of the other.
    private const double SameClause = 0.6;
    private const double PartOfClause = 0.4;

    private static readonly string[] Currencies = ["$", "usd", "dollar", "euro", "eur", "money"];

    internal static LabelMatch Of(GoldLabel label, GoldPart part, bool isClause = false)
    {
        var fit = label.Words.Count == 0 ? LabelFit.Whole : isClause ? ClauseFit(label, part) : NameFit(label, part);
        var (fault, isOther) = NumberFaultOf(label, part);
        if (label.Words.Count == 0 && label.NumberValues.Count > 0 && fault is not null)
        {
            fit = label.IsMoney && Currencies.Any(part.Words.Contains) ? LabelFit.Part : LabelFit.None;
        }

        return new(fit, fault, isOther);
    }

    internal static bool IsWhole(GoldLabel label, GoldPart part, bool isClause = false) => Of(label, part, isClause).Fit == LabelFit.Whole;

    internal static bool IsAny(GoldLabel label, GoldPart part, bool isClause = false) => Of(label, part, isClause).Fit != LabelFit.None;

    private static LabelFit ClauseFit(GoldLabel label, GoldPart part)
    {
        var found = label.ClauseStems.Count(stem =>
            part.ClauseStems.Contains(stem) || label.Words.Any(word => GoldWords.ClauseStem(word) == stem && part.Has(word)));
        return ((double)found / label.ClauseStems.Count) switch
        {
            >= SameClause => LabelFit.Whole,
            >= PartOfClause => LabelFit.Part,
            _ => LabelFit.None,
        };
    }

    private static LabelFit NameFit(GoldLabel label, GoldPart part)
    {
        if (label.Words.All(part.Has) || (label.Words.Count > 1 && part.Words.Contains(string.Concat(label.Words))))
        {
            return LabelFit.Whole;
        }

        return label.Head is { } head && part.Has(head) ? LabelFit.Part : LabelFit.None;
    }

    private static (string? Fault, bool IsOther) NumberFaultOf(GoldLabel label, GoldPart part)
    {
        if (label.Number is null)
        {
            return (null, false);
        }

        if (label.NumberValues.Count == 0)
        {
            return (label.NumberWords.All(part.Has) ? null : $"quantity {label.Number} absent", false);
        }

        if (label.NumberValues.All(wanted => part.Numbers.Any(found => GoldNumbers.AreSame(wanted, found))))
        {
            return (null, false);
        }

        return part.Quantities.Count > 0
            ? ($"number {label.Number}: claim has {GoldNumbers.Listed(part.Quantities)}", true)
            : ($"number {label.Number} absent", false);
    }
}
