namespace Geopol.Events.Tests;

/// <summary>A user's type. Its members have types of the library.</summary>
internal sealed record SampleDto
{
    public Claim? Claim { get; init; }

    public GeopolEvent? Event { get; init; }

    public Transfer? Transfer { get; init; }

    public Modality Modality { get; init; }

    public Modality? PerhapsModality { get; init; }

    public Edtf? When { get; init; }

    public ContentId Id { get; init; }
}
