namespace Geopol.Events.Generators;

/// <summary>A row of the table of senses. The example isn't part of it: it changes no generated code.</summary>
/// <param name="Code">The code of the verb.</param>
/// <param name="Sense">The code of the sense; <paramref name="Code"/> where the verb is a sense of its own.</param>
/// <param name="Flags">The members of <c>VerbReciprocity</c> that apply, in the order of the table.</param>
internal sealed record VerbRow(string Code, string Sense, Sequence<string> Flags)
{
    public bool IsSense => Code == Sense;
}
