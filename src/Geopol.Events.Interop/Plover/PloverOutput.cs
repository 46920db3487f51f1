namespace Geopol.Events.Interop;

/// <summary>The type and the modes with which a proposition is written. A coder's own code comes first, then the library's mapping.</summary>
/// <param name="Type">The type in PLOVER 2.0.</param>
/// <param name="Modes">The modes, the auxiliary ones last.</param>
internal sealed record PloverOutput(string Type, IReadOnlyList<string> Modes)
{
    public static PloverOutput? Of(Proposition proposition, PloverSentences sentences, out string? reason)
    {
        reason = null;
        if (proposition.Asks.IsEmpty && Coded(proposition, sentences) is { } coded)
        {
            return coded;
        }

        var mapped = proposition.ToPlover();
        reason = mapped.Reason;
        return mapped.Code is not { } code ? null
            : mapped.FoldedBy == PloverFolding.None ? new PloverOutput(code.Type.Text, [.. code.Modes.Select(static mode => mode.Text), .. mapped.Auxiliary.Select(static mode => mode.Text)])
            // The folded type says by itself that the event is in the future or possible. Only a negation isn't in it.
            : new PloverOutput(code.Type.Text, [.. mapped.Auxiliary.Where(static mode => mode == PloverAuxiliary.Negation).Select(static mode => mode.Text)]);
    }

    /// <summary>The code that a coder gave, if the proposition is still that of the code's sentence.</summary>
    private static PloverOutput? Coded(Proposition proposition, PloverSentences sentences)
    {
        if (proposition.Event.Codings.FirstOrDefault(static coding => coding.Scheme == CodingScheme.Plover)?.Code.Split('/') is not [var type, .. var rest])
        {
            return null;
        }

        var modes = rest is [var list] ? list.Split(';') : [];
        if (sentences.Find(type, modes, [.. proposition.Event.Contexts.Select(static context => context.Text)]) is not { } template
            || template.Sentence.Event.GetType() != proposition.Event.GetType() || template.Sentence.Disposition != proposition.Disposition)
        {
            return null;
        }

        List<string> own = [.. template.Code.Modes.Select(static mode => mode.Text), .. modes.Where(mode => mode != template.Mode)];
        if (proposition.Tense == Tense.Future && template.Sentence.Tense != Tense.Future)
        {
            own.Add(PloverAuxiliary.Future.Text);
        }

        if (proposition.Modality == Modality.Possible && template.Sentence.Modality != Modality.Possible)
        {
            own.Add(PloverAuxiliary.Hypothetical.Text);
        }

        if (proposition.Polarity == Polarity.Negated && template.Sentence.Polarity != Polarity.Negated)
        {
            own.Add(PloverAuxiliary.Negation.Text);
        }

        return new PloverOutput(template.Code.Type.Text, own);
    }
}
