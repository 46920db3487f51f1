namespace Geopol.Events.Interop;

/// <summary>Reads the markings of an object as the handling of its claim.</summary>
internal sealed class StixHandling(StixThings things)
{
    /// <summary>The handling; null if the object has no marking. The strictest label of TLP counts, also that of a part of the object.</summary>
    public Handling? Of(SourceRecord record)
    {
        var ids = StixText.List(record, StixColumns.Markings);
        var all = ids.Concat(StixText.Each(record, StixColumns.GranularMarkings, "marking_ref")).Distinct(StringComparer.Ordinal).ToList();
        TlpLabel tlp = default;
        List<string> statements = [];
        List<Identifier> markings = [];
        foreach (var id in all)
        {
            var label = LabelOf(id, out var thing);
            tlp = StixTlp.Stricter(tlp, label);
            if (!ids.Contains(id))
            {
                continue;
            }

            if (thing?.Statement is { } statement)
            {
                statements.Add(statement);
            }

            if (label.IsAbsent && StixThings.IsCode(id))
            {
                markings.Add(new Identifier(IdentifierScheme.Stix, id));
            }

            if (label.IsAbsent && thing is null)
            {
                record.Report(ImportFault.NotAtHand, StixColumns.Markings, $"The marking {id} isn't in the file. The claim has its id.");
            }
        }

        return tlp.IsAbsent && statements.Count == 0 && markings.Count == 0
            ? null
            : new Handling { Tlp = tlp, Markings = [.. markings], Statement = StixThings.TextOf(record, statements.Count == 0 ? null : string.Join("\n", statements.Distinct(StringComparer.Ordinal))) };
    }

    /// <summary>Reports that someone marked the note of a claim more strictly than the claim says.</summary>
    public void Compare(SourceRecord record, Claim claim)
    {
        TlpLabel tlp = default;
        foreach (var id in StixText.List(record, StixColumns.Markings))
        {
            tlp = StixTlp.Stricter(tlp, LabelOf(id, out _));
        }

        var own = claim.Handling?.Tlp ?? default;
        if (tlp != own && StixTlp.Stricter(own, tlp) == tlp)
        {
            record.Report(ImportFault.Contradiction, StixColumns.Markings, $"The note is marked TLP:{tlp.Text.ToUpperInvariant()}, the claim in it isn't. The claim is as it was recorded.");
        }
    }

    private TlpLabel LabelOf(string id, out StixThing? thing)
    {
        things.TryGet(id, out thing);
        return thing is { Tlp.IsAbsent: false } ? thing.Tlp : StixTlp.LabelOf(id);
    }
}
