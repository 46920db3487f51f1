namespace Geopol.Events;

/// <summary>How a theme belongs to an interaction, and the preposition that says so.</summary>
internal static class ThemeRelations
{
    internal static ThemeRelation Of(Preposition preposition) => preposition switch
    {
        Preposition.None => default,
        Preposition.On => ThemeRelation.On,
        Preposition.About => ThemeRelation.About,
        Preposition.For => ThemeRelation.For,
        Preposition.Against => ThemeRelation.Against,
        Preposition.Beyond => ThemeRelation.Beyond,
        _ => ThemeRelation.Parse(Prepositions.WordsOf(preposition).Replace(' ', '-')),
    };
}
