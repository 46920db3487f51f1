namespace Geopol.Events;

/// <summary>Writes the verbs of a group. Each verb determines the form of the next verb.</summary>
internal readonly struct GroupLine(Line line, List<GroupLayer> layers, bool isPlural)
{
    internal Line Line => line;

    /// <summary>Returns whether the first verb already says the future: "plans to", "is set to".</summary>
    internal bool IsFuture(Proposition p, ClauseKind kind) => kind == ClauseKind.Main && p.Aspect != Aspect.Completed && p.Disposition == Disposition.Intends && layers.Find(static layer => !layer.IsAdverb).Link == "to" && (p.Aspect.IsAbsent || p.Aspect == Aspect.Ongoing)
        || layers.Exists(static layer => layer.IsBe && layer.Next == VerbForms.Base && layer.Word is null or "set" or "due" or "about" or "poised");

    /// <summary>Writes the verbs. The first verb gets this form, which isn't finite.</summary>
    internal void Go(VerbForms form) => Go(0, form, isPast: false);

    /// <summary>Writes the verbs. The first verb is finite.</summary>
    internal void GoFinite(bool isPast, string? not)
    {
        var at = 0;
        while (layers[at].IsAdverb)
        {
            line.Words(layers[at++].Word);
        }

        var first = layers[at];
        var form = isPast ? VerbForms.Past : isPlural ? VerbForms.Base : VerbForms.Third;
        if (first.IsBe)
        {
            line.Words(first.Form(isPast ? VerbForms.Past : VerbForms.Third, isPlural, isPast), not, first.Word, first.Link);
            Go(at + 1, first.Next, isPast: false);
        }
        else if (not == "not" || isPast && isPlural && first.Forms!.IsPastAsBase)
        {
            line.Words(isPast ? "did" : isPlural ? "do" : "does", not);
            Go(at, VerbForms.Base, isPast: false);
        }
        else
        {
            line.Words(not);
            Go(at, form, isPast);
        }
    }

    private void Go(int at, VerbForms form, bool isPast)
    {
        for (; at < layers.Count; at++)
        {
            var layer = layers[at];
            if (layer.IsAdverb)
            {
                line.Words(layer.Word);
                continue;
            }

            line.Words(layer.Form(form, isPlural, isPast), layer.Word, layer.Link);
            form = layer.Next;
        }
    }
}
