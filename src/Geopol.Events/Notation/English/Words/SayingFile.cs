namespace Geopol.Events;

/// <summary>Reads the tables of verbs of saying and of verbs of stance.</summary>
internal static class SayingFile
{
    internal static void Read(string acts, string stances, VocabularyBuilder builder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in EnglishFiles.Rows(acts))
        {
            builder.Add(new ActVerb(SpeechAct.Parse(row[1]), FormsOf(row[0]), seen.Add(row[1]), row.Length > 2 && row[2] == "whether" ? "whether" : "that"));
        }

        foreach (var row in EnglishFiles.Rows(stances))
        {
            var said = row[1].Split(' ');
            builder.Add(new StanceVerb
            {
                Forms = FormsOf(row[0]),
                TakesTo = said.Contains("to"),
                TakesIng = said.Contains("ing"),
                IsNegated = said.Contains("negated"),
                Disposition = Find(said, "disposition=") is { } disposition ? Disposition.Parse(disposition) : default,
                Aspect = Find(said, "aspect=") is { } aspect ? Aspect.Parse(aspect) : default,
                IsMain = seen.Add(row[1]),
            });
        }
    }

    private static string? Find(string[] said, string key) => said.FirstOrDefault(word => word.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    private static Conjugation FormsOf(string column)
    {
        var forms = column.Split(' ').Select(static form => form == "-" ? null : form.Replace('_', ' ')).ToArray();
        return new(forms[0]!, At(1), At(2), At(3), At(4));

        string? At(int i) => i < forms.Length ? forms[i] : null;
    }
}
