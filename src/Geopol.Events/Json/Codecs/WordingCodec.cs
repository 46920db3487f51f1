namespace Geopol.Events;

/// <summary><see cref="Wording"/> on the wire.</summary>
internal readonly struct WordingCodec : ICodec<Wording>
{
    public static ReadOnlySpan<string> Members => Names;

    public static Wording? Read(ref WireReader r)
    {
        if (!r.Begin(out var o, Members))
        {
            return null;
        }

        string? hedge = null, lemma = null, manner = null, tenseForm = null;
        LanguageTag language = default;
        SubjectForm subject = default;
        while (r.Next(ref o))
        {
            if (r.Is("hedge"u8)) hedge = r.Text();
            else if (r.Is("language"u8)) language = r.Code<LanguageTag>();
            else if (r.Is("lemma"u8)) lemma = r.Text();
            else if (r.Is("manner"u8)) manner = r.Text();
            else if (r.Is("subject"u8)) subject = r.Code<SubjectForm>();
            else if (r.Is("tenseForm"u8)) tenseForm = r.Text();
            else r.Unknown(ref o);
        }

        if (!r.End(ref o))
        {
            return null;
        }

        return new Wording
        {
            Hedge = hedge,
            Language = language,
            Lemma = lemma,
            Manner = manner,
            Subject = subject,
            TenseForm = tenseForm,
            Unknown = o.Unknown,
        };
    }

    public static void Write(ref WireWriter w, Wording value)
    {
        var outer = w.Begin(value.Unknown);
        w.Text("hedge"u8, value.Hedge);
        w.Code("language"u8, value.Language);
        w.Text("lemma"u8, value.Lemma);
        w.Text("manner"u8, value.Manner);
        w.Code("subject"u8, value.Subject);
        w.Text("tenseForm"u8, value.TenseForm);
        w.End(outer);
    }

    private static readonly string[] Names =
    [
        "hedge", "language", "lemma", "manner", "subject", "tenseForm",
    ];
}
