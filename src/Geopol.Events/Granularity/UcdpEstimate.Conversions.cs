namespace Geopol.Events.Granularity;

public sealed partial record UcdpEstimate
{
    private static readonly GranularityConvention Convention = new("ucdp-low-best-high");

    /// <summary>Reads the three figures unchanged. Their order isn't checked here; <c>Check</c> reports figures that are out of order.</summary>
    /// <param name="estimate">The three figures.</param>
    /// <returns>The quantity. There is always a value.</returns>
    public static GranularityReading<Quantity> Read(UcdpEstimate estimate)
    {
        ArgumentNullException.ThrowIfNull(estimate);
        return Convention.Value(
            Quantity.Estimate(estimate.Low, estimate.Best, estimate.High),
            estimate.Low <= estimate.Best && estimate.Best <= estimate.High ? "Low, best and high as given."
                : "Low, best and high as given; they are out of order, which Check reports.");
    }

    /// <summary>Writes a quantity as three integers. Words alone, a range or a bound give no value, because the best figure is never invented.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>The three figures, with the information that they lose. No value if there is no best figure.</returns>
    public static GranularityReading<UcdpEstimate> Write(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        var single = quantity.Exact ?? quantity.About;
        if ((quantity.Best ?? single) is not { } best)
        {
            return Convention.None<UcdpEstimate>("UCDP needs a best figure, but the quantity has none: it is words or a range.");
        }

        if (Whole(quantity.Low ?? best) is not { } low || Whole(best) is not { } middle || Whole(quantity.High ?? best) is not { } high)
        {
            return Convention.None<UcdpEstimate>("UCDP's figures are integers from 0 up, but the quantity has another number.");
        }

        return Convention.Value(new UcdpEstimate { Low = low, Best = middle, High = high }, "Low, best and high; a missing figure is the best figure.", Loss(quantity));
    }

    private static int? Whole(decimal figure) => figure >= 0 && figure <= int.MaxValue && decimal.Truncate(figure) == figure ? (int)figure : null;

    private static string? Loss(Quantity quantity) => Losses.Of(
        quantity.Exact is not null ? "that the number is exact"
            : quantity.About is not null ? "that the number is about right"
            : quantity.Low is null || quantity.High is null ? "that the lowest or the highest figure isn't known"
            : null,
        quantity.Words is not null ? "the words" : null,
        quantity.Unit is not null ? "the unit" : null);
}
