namespace Geopol.Events.Interop;

/// <summary>The options of writing STIX.</summary>
/// <remarks>Immutable and thread safe; compared by value, the registry by reference.</remarks>
public sealed record StixWriteOptions
{
    /// <summary>The registry that names actors of whom a claim has only a code; the built-in one by default.</summary>
    public ActorRegistry Registry { get; init => field = value ?? throw new ArgumentNullException(nameof(Registry)); } = ActorRegistry.Default;

    /// <summary>
    /// The time in <c>created</c> of identities, locations, markings and affiliations, and of the notes of claims that don't say when they were recorded;
    /// 1 January 2026 by default. The writer reads no clock, so the same claims give the same bytes.
    /// </summary>
    public Instant Created
    {
        get;
        init
        {
            if (value.InUtc().Year is < 1 or > 9999)
            {
                throw new ArgumentOutOfRangeException(nameof(Created), "STIX writes years with four digits. Give a time in the years 1 to 9999.");
            }

            field = value;
        }
    } = Instant.FromUtc(2026, 1, 1, 0, 0);

    /// <summary>
    /// Whether each note carries its claim in an extension; true by default. Some programs refuse objects with an extension that they don't know. Without the
    /// extension a note has only the sentence of its claim, and no reader gets the claim back.
    /// </summary>
    public bool HasExtension { get; init; } = true;
}
