namespace Geopol.Events;

/// <summary>
/// Finds actors by a code with its scheme, or by a name in any of several languages. <see cref="Default"/> knows the present and former countries and
/// territories, large international organizations, seats of government, news outlets, armed groups, parties, and persons in public office. Add your own actors with
/// <see cref="With(RegisteredActor[])"/>.
/// </summary>
/// <remarks>
/// Immutable and thread safe. The built-in data is constant data of the assembly and is read in place. Results depend neither on the culture nor on
/// the Unicode data of the machine: names are compared in the folded form of the keys (docs/reference/folding.md), without a leading "the". The page
/// docs/reference/actor-registry.md lists the built-in actors and their sources.
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
        entries = new RegisteredActor?[hasTable ? ActorTable.Count + MoreActors.Count : 0];
        overlay?.CopyChangedTo(entries);
    }

    /// <summary>The registry of the built-in actors.</summary>
    public static ActorRegistry Default { get; } = new(hasTable: true, null);

    /// <summary>A registry without actors.</summary>
    public static ActorRegistry Empty { get; } = new(hasTable: false, null);

    /// <summary>The number of actors.</summary>
    public int Count => entries.Length + (overlay?.Added.Count ?? 0);

    /// <summary>All actors: first the built-in actors in the order of the table, then the added actors.</summary>
    public IEnumerable<RegisteredActor> Actors => Enumerable.Range(0, entries.Length).Select(EntryAt).Concat(overlay?.Added ?? []);

    /// <summary>
    /// Finds the actor that a code means. If the code changed its owner, the actor that has it now is found; if no actor has it now, the actor that
    /// had it.
    /// </summary>
    /// <param name="identifier">The code and its scheme.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(Identifier identifier) => Find(identifier.Scheme, identifier.Value);

    /// <summary>Finds the actor that a code meant on a day.</summary>
    /// <param name="identifier">The code and its scheme.</param>
    /// <param name="asOf">The day on which the code was given; null where it isn't known.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(Identifier identifier, LocalDate? asOf) => Find(identifier.Scheme, identifier.Value, asOf);

    /// <inheritdoc cref="Find(Identifier)" path="/*[not(self::param)]"/>
    /// <param name="scheme">The scheme.</param>
    /// <param name="code">The code, as the scheme spells it.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(IdentifierScheme scheme, ReadOnlySpan<char> code)
    {
        // Fast path: keeps JIT work low for the first look-up of a process. Find(name) has such a path too.
        var row = hasTable && overlay is null ? ActorTable.RowOf(scheme.Text, code) : -1;
        return row >= 0 && (int)ActorTable.RowActors[row] is < ActorTable.More and var actor ? new(EntryAt(actor)) : FindCode(scheme, code, ActorTable.AnyDay);
    }

    /// <inheritdoc cref="Find(Identifier, LocalDate?)" path="/*[not(self::param)]"/>
    /// <param name="scheme">The scheme.</param>
    /// <param name="code">The code, as the scheme spells it.</param>
    /// <param name="asOf">The day on which the code was given; null where it isn't known.</param>
    /// <returns>The actor, or the reason why there is none.</returns>
    public ActorLookup Find(IdentifierScheme scheme, ReadOnlySpan<char> code, LocalDate? asOf) => FindCode(scheme, code, ActorTable.NumberOf(asOf));

    /// <summary>Finds the actor that a name means.</summary>
    /// <param name="name">A name, long or short, in any language; or an English adjective.</param>
    /// <returns>
    /// The result. A text that is a code of some scheme but not a name isn't looked up, because a code needs its scheme. A text that is the name of
    /// one actor and a code of another is ambiguous.
    /// </returns>
    /// <example>
    /// <code>
    /// var found = ActorRegistry.Default.Find("North Korea");
    /// Console.WriteLine(found.Actor!.Reference.Id);   // iso3166-1-alpha-2:KP
    /// </code>
    /// </example>
    public ActorLookup Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Find(name.AsSpan());
    }

    /// <summary>Finds the actor that a name meant on a day.</summary>
    /// <param name="name">A name, long or short, in any language; or an English adjective.</param>
    /// <param name="asOf">
    /// The day of which the text speaks; null where it isn't known. If several actors have the name, those that didn't exist on that day are skipped.
    /// </param>
    /// <returns>
    /// The result. A text that is a code of some scheme but not a name isn't looked up, because a code needs its scheme. A text that is the name of
    /// one actor and a code of another is ambiguous.
    /// </returns>
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
        var isPlain = name.Length > BareCode.MaxLength && folded.Length == name.Length && !name.Contains('/');
        var row = hasTable && overlay is null && isPlain ? ActorTable.NameRowOf(folded) : -1;
        return row >= 0 && (int)ActorTable.Targets[row] is < ActorTable.Group and var actor ? new(EntryAt(actor)) : FindName(name, folded, ActorTable.AnyDay);
    }

    /// <inheritdoc cref="Find(string, LocalDate?)"/>
    public ActorLookup Find(ReadOnlySpan<char> name, LocalDate? asOf)
    {
        Span<char> buffer = stackalloc char[ActorName.Room];
        return FindName(name, ActorName.Fold(name, buffer), ActorTable.NumberOf(asOf));
    }

    /// <summary>Returns a registry with the actors of this one and your own actors.</summary>
    /// <param name="actors">
    /// The actors to add. An actor with a code of a known actor is that actor: its kind, codes and names are added to the known ones. They replace
    /// known codes of the same scheme and known names of the same language. A code or name that you give means only your actor.
    /// </param>
    /// <remarks>Each call copies the earlier additions, so add many actors in one call.</remarks>
    /// <returns>A registry that also knows your actors; this one doesn't change.</returns>
    /// <exception cref="ArgumentException">The codes of an actor belong to different known actors.</exception>
    public ActorRegistry With(params RegisteredActor[] actors) =>
        new(hasTable, ActorOverlay.Of(this, overlay, actors, static (_, fault) => throw new ArgumentException(fault(), nameof(actors))));

    /// <inheritdoc cref="With(RegisteredActor[])"/>
    public ActorRegistry With(IEnumerable<RegisteredActor> actors) => With([.. actors]);

    /// <summary>Whether the code of the row, without a day, belongs only to this actor.</summary>
    internal static bool IsOfOne(int row, int actor)
    {
        Span<ushort> found = stackalloc ushort[MaxRows];
        return InForce(row, ActorTable.AnyDay, found) == 1 && found[0] == actor;
    }

    /// <summary>The actor at this index of the table. The first call creates the object; later calls return the same object, on any thread.</summary>
    internal RegisteredActor EntryAt(int index) =>
        entries[index] ?? Interlocked.CompareExchange(ref entries[index], new RegisteredActor(index), null) ?? entries[index]!;

    /// <summary><c>515 actors</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Count} actors");
}
