namespace Geopol.Events.Interop;

/// <summary>The codes of a record: its type, modes and contexts. The auxiliary modes are apart.</summary>
/// <param name="Template">The event of the type and mode.</param>
/// <param name="Modes">The modes without the auxiliary ones.</param>
/// <param name="Auxiliary">The auxiliary modes.</param>
/// <param name="Contexts">The contexts.</param>
/// <param name="Codings">The type and modes as the record has them.</param>
internal sealed record PloverCodes(
    PloverTemplate Template, IReadOnlyList<string> Modes, IReadOnlyList<PloverAuxiliary> Auxiliary, EquatableArray<Context> Contexts, EquatableArray<Coding> Codings)
{
    /// <summary>The version of PLOVER that the event and its modes have.</summary>
    internal const string Version = "2.0";

    /// <summary>Reads the codes. A type that PLOVER doesn't have gives null.</summary>
    /// <param name="sentences">The events of the types.</param>
    /// <param name="types">The types of the record; the first one decides.</param>
    /// <param name="modes">The modes.</param>
    /// <param name="contexts">The contexts.</param>
    /// <param name="fault">Reports a code that PLOVER 2.0 doesn't have: "mode", then the code.</param>
    public static PloverCodes? Read(PloverSentences sentences, IReadOnlyList<string> types, IReadOnlyList<string> modes, IReadOnlyList<string> contexts, Action<string, string> fault)
    {
        List<PloverAuxiliary> auxiliary = [];
        List<string> own = [];
        foreach (var mode in modes)
        {
            if (PloverAuxiliary.TryParse(mode, out var known) && known.IsKnown)
            {
                auxiliary.Add(known);
            }
            else
            {
                own.Add(mode);
            }
        }

        if (types.Count == 0 || sentences.Find(types[0].ToUpperInvariant(), own, contexts) is not { } template)
        {
            return null;
        }

        foreach (var mode in own.Where(mode => mode != template.Mode && !IsModeOf(template, mode)))
        {
            fault("mode", mode);
        }

        List<Context> read = [];
        foreach (var text in contexts)
        {
            if (Context.TryParse(text, out var context) && !read.Contains(context))
            {
                read.Add(context);
            }

            if (context.IsAbsent || !context.IsKnown)
            {
                fault("context", text);
            }
        }

        return new PloverCodes(template, own, auxiliary, [.. read], Coded(types, own));
    }

    /// <summary>The proposition with the actors, and with the tense, modality and polarity of the auxiliary modes.</summary>
    public Proposition Fill(EquatableArray<Actor> sources, EquatableArray<Actor> targets, Func<GeopolEvent, GeopolEvent> complete)
    {
        var proposition = Template.Event.Fill(sources, targets, content => complete(Coded(content)));
        foreach (var mode in Auxiliary)
        {
            proposition = mode == PloverAuxiliary.Negation ? proposition with { Polarity = Polarity.Negated }
                : mode == PloverAuxiliary.Future ? proposition with { Tense = Tense.Future }
                : mode == PloverAuxiliary.Hypothetical ? proposition with { Modality = Modality.Possible, Tense = Auxiliary.Contains(PloverAuxiliary.Future) ? Tense.Future : default }
                : proposition;
        }

        return proposition;
    }

    private GeopolEvent Coded(GeopolEvent content)
    {
        var more = Modes.Where(mode => mode != Template.Mode && IsModeOf(Template, mode)).Select(static mode => PloverMode.Parse(mode)).Where(mode => !Template.Code.Modes.Contains(mode)).ToArray();
        var coded = content is Interaction interaction && more.Length > 0 ? interaction with { Plover = Template.Code with { Modes = [.. Template.Code.Modes, .. more] } } : content;
        return coded with { Contexts = Contexts, Codings = Codings };
    }

    private static bool IsModeOf(PloverTemplate template, string mode) => PloverMode.TryParse(mode, out var read) && PloverOntology.Has(template.Code.Type, read);

    /// <summary>A coding for each type, the first one with the modes.</summary>
    private static EquatableArray<Coding> Coded(IReadOnlyList<string> types, List<string> modes) =>
        [.. types.Select((type, at) => new Coding { Scheme = CodingScheme.Plover, Code = at == 0 && modes.Count > 0 ? $"{type}/{string.Join(';', modes)}" : type, Version = VersionOf(type, modes) })];

    /// <summary>Version 2.0, if it has the type and the modes; otherwise the version isn't known.</summary>
    private static string? VersionOf(string type, IReadOnlyList<string> modes) =>
        PloverType.TryParse(type, out var known) && known.IsKnown && modes.All(mode => PloverMode.TryParse(mode, out var read) && PloverOntology.Has(known, read)) ? Version : null;
}
