using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Goods; some are empty.</summary>
internal static class GoodsGen
{
    internal static Gen<GoodsProperty> Property { get; } =
        Gen.Select(CodeGen.Of<GoodsPropertyKind>(), NumberGen.Quantity, (kind, value) => new GoodsProperty { Kind = kind, Value = value })
            .WithLarge(JsonGen.Unknown, (p, v) => p with { Unknown = v });

    internal static Gen<Goods> Goods { get; } = Gen.OneOf(Gen.Const(new Goods()), Gen.Const(Geopol.Events.Goods.Named("munitions")))
        .With(CodeGen.Of<Commodity>(), (g, v) => g with { Commodity = v })
        .With(ActorGen.Identifiers, (g, v) => g with { Codes = v })
        .With(TextGen.Text, (g, v) => g with { Name = v })
        .With(TextGen.Text, (g, v) => g with { Designation = v })
        .With(TextGen.Text.Few(), (g, v) => g with { OrDesignations = v })
        .With(NumberGen.Quantity, (g, v) => g with { Quantity = v })
        .WithLarge(NumberGen.Quantity, (g, v) => g with { Ordered = v })
        .WithLarge(NumberGen.Quantity, (g, v) => g with { Delivered = v })
        .With(CodeGen.Of<GoodsCondition>(), (g, v) => g with { Condition = v })
        .WithLarge(Property.Few(), (g, v) => g with { Properties = v })
        .WithLarge(NumberGen.Money, (g, v) => g with { Value = v })
        .WithLarge(JsonGen.Unknown, (g, v) => g with { Unknown = v });
}
