using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Numbers, and values that are built from numbers.</summary>
internal static class NumberGen
{
    internal static Gen<decimal> Decimal { get; } = Gen.Frequency(
        (3, (IGen<decimal>)Gen.Select(Gen.Int[-100_000, 100_000], Gen.Int[0, 8], (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale))),
        (2, Gen.OneOf(0m, 0.0m, -0.0m, 1.10m, 1.1m, 100m, 0.0000000000000000000000000001m, 9999999999999999999999999999m, -0.9999999999999999999999999999m)),
        (1, Gen.Decimal)).Where(PlainDecimal.IsRepresentable);

    internal static Gen<double> Probability { get; } =
        Gen.Frequency((2, (IGen<double>)Gen.OneOf(0.0, -0.0, 1.0, 0.5, 0.55, 0.7, 0.95, 1e-7, double.Epsilon, 1 - 1e-16)), (1, Gen.Double.Unit));

    internal static Gen<Quantity> Quantity { get; } = Gen.Frequency(
        (2, (IGen<Quantity>)Decimal.Select(number => Geopol.Events.Quantity.Exactly(number))),
        (1, Decimal.Select(Geopol.Events.Quantity.Around)),
        (1, Gen.Select(Decimal, Decimal, (low, high) => Geopol.Events.Quantity.Between(low, high))),
        (1, Decimal.Select(low => Geopol.Events.Quantity.Between(low, null))),
        (1, Gen.Select(Decimal, Decimal, Decimal, (low, best, high) => Geopol.Events.Quantity.Estimate(low, best, high))),
        (1, TextGen.Text.Select(Geopol.Events.Quantity.Said)))
        .With(TextGen.Text, (q, v) => q.As(v))
        .With(TextGen.Text, (q, v) => q with { Unit = v })
        .WithLarge(JsonGen.Unknown, (q, v) => q with { Unknown = v });

    internal static Gen<Money> Money { get; } = Quantity.Select(amount => new Money { Amount = amount })
        .With(CodeGen.Of<CurrencyCode>(), (m, v) => m with { Currency = v })
        .With(TimeGen.Edtf, (m, v) => m with { PricesOf = v })
        .WithLarge(JsonGen.Unknown, (m, v) => m with { Unknown = v });

    internal static Gen<Likelihood> Likelihood { get; } = Gen.Frequency(
        (1, (IGen<Likelihood>)TextGen.Text.Select(Geopol.Events.Likelihood.OfWord)),
        (1, Probability.Select(Geopol.Events.Likelihood.Of)),
        (2, Gen.Select(Probability, Probability, TextGen.Text.Null(0.5), (a, b, word) =>
            Geopol.Events.Likelihood.Between(Math.Min(a, b), Math.Max(a, b), word))))
        .With(CodeGen.Of<Yardstick>(), (l, v) => l with { Yardstick = v })
        .With(TextGen.Text, (l, v) => l with { YardstickVersion = v })
        .WithLarge(JsonGen.Unknown, (l, v) => l with { Unknown = v });

    internal static Gen<Coordinates> Coordinates { get; } =
        Gen.Select(Degrees(90), Degrees(180), (latitude, longitude) => new Coordinates(latitude, longitude))
            .WithLarge(JsonGen.Unknown, (c, v) => c with { Unknown = v });

    private static Gen<decimal> Degrees(int most) => Gen.OneOf(
        Gen.OneOf(0m, most, -most, 1.10m, -0.0m),
        Gen.Select(Gen.Int[-most * 10_000, most * 10_000], Gen.Int[4, 9], (digits, scale) => new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale)));
}
