namespace Geopol.Events;

/// <summary>Adds rows to the earlier additions of a registry. A row extends the actor that has one of its codes, or is a new actor.</summary>
internal sealed class OverlayBuilder
{
    private readonly ActorRegistry registry;
    private readonly List<OverlayEntry> entries = [];
    private readonly Dictionary<Identifier, int> places = [];
    private readonly Dictionary<int, int> placesOfIndex = [];
    private readonly Dictionary<RegisteredActor, int> placesOfAdded = [];

    internal OverlayBuilder(ActorRegistry registry, IEnumerable<(RegisteredActor Actor, List<string> Given)> before)
    {
        this.registry = registry;
        foreach (var (actor, given) in before)
        {
            Add(actor, actor, [.. given]);
        }
    }

    /// <summary>Adds a row and returns null. If the codes belong to two known actors, adds nothing and returns a function that gives the message.</summary>
    internal Func<string>? Add(RegisteredActor row)
    {
        var place = -1;
        RegisteredActor? known = null;
        foreach (var code in row.Codes)
        {
            var (foundPlace, found) = Find(code);
            if (found is null && foundPlace < 0)
            {
                continue;
            }

            if ((known is not null || place >= 0) && (foundPlace != place || found != known))
            {
                var (one, other) = (place, foundPlace);
                return () => $"The codes of '{row}' belong to {Name(one, known)} and to {Name(other, found)}. Correct the codes.";
            }

            (place, known) = (foundPlace, found);
        }

        if (place >= 0)
        {
            entries[place].Add(row, NamesOf(row), code => Forget(code, place));
            Know(row, place);
        }
        else
        {
            Add(row, known ?? row, NamesOf(row));
        }

        return null;
    }

    internal List<(RegisteredActor Actor, List<string> Given)> Build() => entries.ConvertAll(static entry => entry.Build());

    // Adds an entry for the first actor. If the row is another object, the row extends the first actor.
    private void Add(RegisteredActor row, RegisteredActor first, List<string> names)
    {
        var place = entries.Count;
        entries.Add(new OverlayEntry(first, names));
        Know(first, place);
        if (first.Index != ActorTable.None)
        {
            placesOfIndex.Add(first.Index, place);
        }
        else
        {
            placesOfAdded.TryAdd(first, place);
        }

        if (row != first)
        {
            entries[place].Add(row, [], code => Forget(code, place));
            Know(row, place);
        }
    }

    // Returns the place of the entry that has the code, or an actor without an entry. Returns neither if no actor has the code.
    private (int Place, RegisteredActor? Actor) Find(RegisteredCode code)
    {
        if (places.TryGetValue(code.Identifier, out var place))
        {
            return (place, null);
        }

        return registry.Find(code.Identifier, code.Until).Actor is not { } found ? (-1, null)
            : (found.Index == ActorTable.None ? placesOfAdded.TryGetValue(found, out place) : placesOfIndex.TryGetValue(found.Index, out place)) ? (place, null)
            : (-1, found);
    }

    private void Know(RegisteredActor row, int place)
    {
        foreach (var code in row.Codes)
        {
            if (code.Until is null)
            {
                places.TryAdd(code.Identifier, place);
            }
        }
    }

    private void Forget(Identifier code, int place)
    {
        if (places.TryGetValue(code, out var known) && known == place)
        {
            places.Remove(code);
        }
    }

    private string Name(int place, RegisteredActor? actor) => (actor ?? entries[place].Build().Actor).ToString();

    private static List<string> NamesOf(RegisteredActor actor)
    {
        List<string> texts = [.. actor.Actor.Names.Select(static name => name.Text), .. actor.OtherNames.Select(static name => name.Text)];
        if (actor.FormalName is { } formal)
        {
            texts.Add(formal);
        }

        return texts;
    }
}
