namespace Geopol.Events;

/// <summary>How far an interaction is.</summary>
internal sealed partial class VerbGroupReader
{
    // "was prevented from attacking", "is in the course of attacking".
    private void Statuses(VerbGroup group)
    {
        var at = cursor.Position;
        foreach (var (phrase, status) in StatusPhrase.All)
        {
            if (cursor.Try(phrase))
            {
                group.Status = status;
                if (phrase.EndsWith(" to", StringComparison.Ordinal))
                {
                    Nonfinite(group, canBePast: false);
                }
                else
                {
                    Add(group, VerbForms.Ing);
                    Stances(group, VerbForms.Ing);
                }

                cursor.Position = at;
                return;
            }
        }
    }
}
