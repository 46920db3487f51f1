namespace Geopol.Events.Generators;

/// <summary>A row of the table of senses. It doesn't have the example of the row, because no generated code depends on the example.</summary>
/// <param name="Code">The code of the verb.</param>
/// <param name="Sense">The code of the sense; equal to <paramref name="Code"/> if the verb is itself a sense.</param>
/// <param name="Flags">The members of <c>VerbReciprocity</c> that apply, in the order of the table.</param>
internal sealed record VerbRow(string Code, string Sense, Sequence<string> Flags)
{
    public bool IsSense => Code == Sense;
}
