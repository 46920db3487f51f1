namespace Geopol.Events;

/// <summary>
/// Writes the identity of a proposition: its event and its condition. The form of a statement also has the members that say how the proposition
/// is put. The form of a matter doesn't have these members, at any depth.
/// </summary>
internal static class PropositionIdentity
{
    internal static void Write(ref IdentityWriter w, Proposition proposition)
    {
        w.Begin(proposition.Unknown);
        if (w.IsMatter)
        {
            w.Value("condition"u8, proposition.Condition, Write);
            w.Value("event"u8, proposition.Event, GeopolEventIdentity.Write);
        }
        else
        {
            WriteStatement(ref w, proposition);
        }

        w.End();
    }

    internal static void Write(ref IdentityWriter w, Clause clause)
    {
        if (clause.Proposition is { } proposition)
        {
            Write(ref w, proposition);
        }
        else
        {
            w.Text(Folding.Fold(clause.Words!));
        }
    }

    private static void WriteStatement(ref IdentityWriter w, Proposition proposition)
    {
        w.Set("asks"u8, proposition.Asks, static (ref w, asked) => w.Text(asked.Text));
        w.Code("aspect"u8, proposition.Aspect);
        w.Value("condition"u8, proposition.Condition, Write);
        w.Code("disposition"u8, proposition.Disposition);
        w.Value("event"u8, proposition.Event, GeopolEventIdentity.Write);
        w.Code("evidentiality"u8, proposition.Evidentiality);
        w.Value("likelihood"u8, proposition.Likelihood, Write);
        w.Code("modality"u8, proposition.Modality);
        w.Code("polarity"u8, proposition.Polarity == Polarity.Affirmed ? default : proposition.Polarity);
        w.Code("tense"u8, proposition.Tense);
        w.Unknown(proposition.Unknown);
    }

    private static void Write(ref IdentityWriter w, Likelihood likelihood)
    {
        w.Begin(likelihood.Unknown);
        w.Number("high"u8, likelihood.High);
        w.Number("low"u8, likelihood.Low);
        w.Unknown(likelihood.Unknown);
        w.Folded("word"u8, likelihood.Word);
        w.Code("yardstick"u8, likelihood.Yardstick);
        w.Folded("yardstickVersion"u8, likelihood.YardstickVersion);
        w.End();
    }
}
