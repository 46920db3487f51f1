namespace Geopol.Events.Aot;

/// <summary>A user's own type with collections of the library. The context names none of their types.</summary>
internal sealed record Dossier
{
    public LocalizedText Title { get; init; }

    public Identifiers Ids { get; init; }

    public EquatableArray<Actor> Actors { get; init; }

    public EquatableArray<Modality> Modalities { get; init; }

    public EquatableArray<string> Notes { get; init; }

    public Attribution Attribution { get; init; }
}
