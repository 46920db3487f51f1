namespace Geopol.Events;

/// <summary>What all events have, while one is being read.</summary>
internal ref struct EventParts
{
    public EventTime? When;
    public Place? Where;
    public EquatableArray<Context> Contexts;
    public EquatableArray<RelatedMatter> Related;
    public LocalizedText Description;
    public EquatableArray<Coding> Codings;
    public EquatableArray<Mark> Marks;
}
