namespace Geopol.Events;

/// <summary>The forms of a verb. If the verb has several words ("increase the threat"), only the first word is conjugated.</summary>
internal sealed class Conjugation
{
    /// <summary>Creates the forms. A form that isn't given is regular.</summary>
    internal Conjugation(string lemma, string? past = null, string? participle = null, string? ing = null, string? third = null)
    {
        var space = lemma.IndexOf(' ', StringComparison.Ordinal);
        var (head, tail) = space < 0 ? (lemma, "") : (lemma[..space], lemma[space..]);
        Base = lemma;
        Past = (past ?? RegularPast(head)) + tail;
        Participle = (participle ?? past ?? RegularPast(head)) + tail;
        Ing = (ing ?? RegularIng(head)) + tail;
        Third = (third ?? RegularThird(head)) + tail;
    }

    internal string Base { get; }

    internal string Third { get; }

    internal string Past { get; }

    internal string Participle { get; }

    internal string Ing { get; }

    /// <summary>Returns the form to suggest if one of these forms is expected.</summary>
    internal string Fitting(VerbForms wanted) => this[(wanted & VerbForms.Third) != 0 ? VerbForms.Third : (wanted & VerbForms.Base) != 0 ? VerbForms.Base : wanted];

    /// <summary>Returns the text of one form.</summary>
    internal string this[VerbForms form] => form switch
    {
        VerbForms.Third => Third,
        VerbForms.Past => Past,
        VerbForms.Participle => Participle,
        VerbForms.Ing => Ing,
        _ => Base,
    };

    /// <summary>Whether the past is the same as the base form, so that "experts cut" can be present or past.</summary>
    internal bool IsPastAsBase => Past == Base;

    /// <summary>Returns all forms. Forms with the same text are combined.</summary>
    internal IEnumerable<(string Text, VerbForms Forms)> All() => new (string Text, VerbForms Form)[]
    {
        (Base, VerbForms.Base), (Third, VerbForms.Third), (Past, VerbForms.Past), (Participle, VerbForms.Participle), (Ing, VerbForms.Ing),
    }.GroupBy(static form => form.Text, static form => form.Form).Select(static group => (group.Key, group.Aggregate(static (a, b) => a | b)));

    private static string RegularThird(string head) => head switch
    {
        [.., 's' or 'x' or 'z' or 'o'] or [.., 'c' or 's', 'h'] => head + "es",
        [.., var c, 'y'] when !IsVowel(c) => head[..^1] + "ies",
        _ => head + "s",
    };

    private static string RegularPast(string head) => head switch
    {
        [.., 'e'] => head + "d",
        [.., var c, 'y'] when !IsVowel(c) => head[..^1] + "ied",
        _ => head + "ed",
    };

    private static string RegularIng(string head) => head switch
    {
        [.., 'i', 'e'] => head[..^2] + "ying",
        [.., 'e' or 'y' or 'o', 'e'] => head + "ing",
        [.., 'e'] => head[..^1] + "ing",
        _ => head + "ing",
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>Returns the base form.</summary>
    public override string ToString() => Base;
}
