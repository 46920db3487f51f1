using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Values that only the library creates: taken from its tables, or computed from random propositions.</summary>
internal static class OntologyGen
{
    internal static Gen<GoldsteinScore> Score { get; } =
        from code in Gen.OneOf([.. CameoOntology.Codes])
        from table in Gen.Enum<GoldsteinTable>()
        select code.Goldstein(table) ?? default;

    internal static Gen<CameoToPlover> Mapped { get; } = Gen.OneOf([.. CameoOntology.Codes.Select(static code => code.Plover).OfType<CameoToPlover>()]);

    internal static Gen<PloverCoding> Coding { get; } = PropositionGen.Propositions[1].Select(static proposition => proposition.ToPlover());

    internal static Gen<ArmsCategory> Category { get; } = Gen.OneOf([.. ArmsCategory.Unroca, .. ArmsCategory.EuMl, .. ArmsCategory.Sipri]);
}
