namespace Geopol.Events;

/// <summary>
/// Who is who: finds actors by a code with its scheme, or by a name in any of several languages. <see cref="Default"/> knows the
/// countries and territories, present and former, the great international bodies, seats of government, papers and agencies; add
/// your own by <see cref="With(ReadOnlySpan{RegisteredActor})"/>.
/// </summary>
/// <remarks>
/// Immutable and thread safe. What is built in lies in the library's image and is read in place. No culture and no Unicode data of the
/// machine has a say: names are compared in the folded form of the keys (docs/reference/folding.md), without a leading "the".
/// What is known, from where, stands in docs/reference/actor-registry.md.
/// </remarks>
public sealed partial class ActorRegistry
{
    private readonly RegisteredActor?[] entries;
    private readonly ActorOverlay? overlay;
    private readonly bool hasTable;

    private ActorRegistry(bool hasTable, ActorOverlay? overlay)
    {
        this.hasTable = hasTable;
        this.overlay = overlay;
        entries = new RegisteredActor?[hasTable ? ActorTable.Count : 0];
        overlay?.CopyChangedTo(entries);
    }

    /// <summary>What is built in.</summary>
    public static ActorRegistry Default { get; } = new(hasTable: true, null);

    /// <summary>A registry that knows nobody.</summary>
    public static ActorRegistry Empty { get; } = new(hasTable: false, null);

    /// <summary>How many actors there are.</summary>
    public int Count => entries.Length + (overlay?.Added.Count ?? 0);

    /// <summary>All actors: those that are built in, in the order of the table, then those that were added.</summary>
    public IEnumerable<RegisteredActor> Actors => Enumerable.Range(0, entries.Length).Select(EntryAt).Concat(overlay?.Added ?? []);

    /// <summary>Finds the actor that a code means: of several at different times the one who has it, else whoever had.</summary>
    /// <param name="identifier">The code and its scheme.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(Identifier identifier) => Find(identifier.Scheme, identifier.Value);

    /// <summary>Finds the actor that a code meant on a day.</summary>
    /// <param name="identifier">The code and its scheme.</param>
    /// <param name="asOf">The day on which the code was given; null where it isn't known.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(Identifier identifier, LocalDate? asOf) => Find(identifier.Scheme, identifier.Value, asOf);

    /// <inheritdoc cref="Find(Identifier)"/>
    /// <param name="scheme">The scheme.</param>
    /// <param name="code">The code, as the scheme spells it.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(IdentifierScheme scheme, ReadOnlySpan<char> code)
    {
        // What most ask, in few steps: a process's first look-up waits until each is compiled. So it is with names.
        var row = hasTable && overlay is null ? ActorTable.RowOf(scheme.Text, code) : -1;
        return row >= 0 && (int)ActorTable.RowActors[row] is < ActorTable.More and var actor ? new(EntryAt(actor)) : FindCode(scheme, code, ActorTable.AnyDay);
    }

    /// <inheritdoc cref="Find(Identifier, LocalDate?)"/>
    /// <param name="scheme">The scheme.</param>
    /// <param name="code">The code, as the scheme spells it.</param>
    /// <param name="asOf">The day on which the code was given; null where it isn't known.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(IdentifierScheme scheme, ReadOnlySpan<char> code, LocalDate? asOf) => FindCode(scheme, code, ActorTable.NumberOf(asOf));

    /// <summary>Finds the actor that a name means.</summary>
    /// <param name="name">A name, long or short, in any language; or an English adjective.</param>
    /// <returns>
    /// What was found. A text that is a code of some scheme and nobody's name isn't looked up: a code needs its scheme. One that is both,
    /// of different actors, is ambiguous.
    /// </returns>
    public ActorLookup Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name.AsSpan());
    }

    /// <inheritdoc cref="Find(string)"/>
    /// <param name="name">A name, long or short, in any language; or an English adjective.</param>
    /// <param name="asOf">The day of which the text speaks: of several, those that are no more, or not yet, are then left out. Null where it isn't known.</param>
    public ActorLookup Find(string name, LocalDate? asOf)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name.AsSpan(), asOf);
    }

    /// <inheritdoc cref="Find(string)"/>
    public ActorLookup Find(ReadOnlySpan<char> name)
    {
        Span<char> buffer = stackalloc char[ActorName.Room];
        var folded = ActorName.Fold(name, buffer);
        var row = hasTable && overlay is null && name.Length > BareCode.MaxLength ? ActorTable.NameRowOf(folded) : -1;
        return row >= 0 && (int)ActorTable.Targets[row] is < ActorTable.Group and var actor ? new(EntryAt(actor)) : FindName(name, folded, ActorTable.AnyDay);
    }

    /// <inheritdoc cref="Find(string, LocalDate?)"/>
    public ActorLookup Find(ReadOnlySpan<char> name, LocalDate? asOf)
    {
        Span<char> buffer = stackalloc char[ActorName.Room];
        return FindName(name, ActorName.Fold(name, buffer), ActorTable.NumberOf(asOf));
    }

    /// <summary>The same registry and these actors of your own.</summary>
    /// <param name="actors">
    /// One that has a code of a known actor is that actor: its kind, codes and names are added to what is known, and replace codes of the
    /// same scheme and names of the same language. A code or name that you give means your actor alone.
    /// </param>
    /// <remarks>Each call copies what was added before: add many actors in one call.</remarks>
    /// <returns>A registry that knows them too; this one doesn't change.</returns>
    /// <exception cref="ArgumentException">The codes of one are of different known actors.</exception>
    public ActorRegistry With(params ReadOnlySpan<RegisteredActor> actors) =>
        new(hasTable, ActorOverlay.Of(this, overlay, actors, static (_, fault) => throw new ArgumentException(fault(), nameof(actors))));

    /// <inheritdoc cref="With(ReadOnlySpan{RegisteredActor})"/>
    public ActorRegistry With(IEnumerable<RegisteredActor> actors) => With([.. actors]);

    /// <summary>Whether a row's code, where no day is given, is this actor's alone.</summary>
    internal static bool IsOfOne(int row, int actor)
    {
        Span<ushort> found = stackalloc ushort[MaxRows];
        return InForce(row, ActorTable.AnyDay, found) == 1 && found[0] == actor;
    }

    internal RegisteredActor EntryAt(int index) =>
        entries[index] ?? Interlocked.CompareExchange(ref entries[index], new RegisteredActor(index), null) ?? entries[index]!;

    /// <summary><c>515 actors</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} actors");
}
