namespace Geopol.Events;

/// <summary>How far an interaction is.</summary>
internal sealed partial class VerbGroupReader
{
    // "was prevented from attacking", "is in the course of attacking".
    private void Statuses(in VerbGroup group)
    {
        var at = cursor.Position;
        foreach (var (phrase, status) in StatusPhrase.All)
        {
            if (cursor.Try(phrase))
            {
                var put = group with { Status = status };
                if (phrase.EndsWith(" to", StringComparison.Ordinal))
                {
                    Nonfinite(put, canBePast: false);
                }
                else
                {
                    Add(put, VerbForms.Ing);
                    Stances(in put, VerbForms.Ing);
                }

                cursor.Position = at;
                return;
            }
        }
    }
}
