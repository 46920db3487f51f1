using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>The forms of a verb in the tables. Only the first word of a verb is inflected; the other words follow each form unchanged.</summary>
/// <param name="Lemma">The base form, with spaces between words.</param>
/// <param name="Past">The first word of the past tense.</param>
/// <param name="Participle">The first word of the participle.</param>
/// <param name="Ing">The first word of the form in -ing.</param>
/// <param name="Third">The first word of the third person.</param>
/// <param name="Others">Other spellings, which are read and never printed.</param>
internal sealed record EnglishForms(string Lemma, string Past, string Participle, string Ing, string Third, Sequence<(string Head, VerbForms Form)> Others)
{
    private const int Most = 5;

    private static readonly VerbForms[] OrderOfForms = [VerbForms.Base, VerbForms.Past, VerbForms.Participle, VerbForms.Ing, VerbForms.Third];

    /// <summary>The first word of the lemma.</summary>
    public string Head => Lemma.Contains(' ') ? Lemma.Substring(0, Lemma.IndexOf(' ')) : Lemma;

    /// <summary>The lemma after its first word, with the space before it.</summary>
    public string Tail => Lemma.Substring(Head.Length);

    /// <summary>
    /// Parses the forms of a verb, such as <c>set_aside set set setting</c>. The text has the lemma, and then the irregular forms in this order: past,
    /// participle, -ing form, third person. Several spellings of one form are separated by a slash, as in <c>travelled/traveled</c>. Returns null if the text
    /// is invalid.
    /// </summary>
    public static EnglishForms? Read(string text)
    {
        var forms = text.Split(' ');
        if (forms.Length > Most || !forms.Select(IsForm).All(static isForm => isForm) || forms[0] == "-")
        {
            return null;
        }

        var lemma = forms[0].Replace('_', ' ');
        var head = lemma.Split(' ')[0];
        var past = At(1) ?? RegularPast(head);
        return new(lemma, past, At(2) ?? past, At(3) ?? RegularIng(head), At(4) ?? RegularThird(head), new(forms.SelectMany(OtherSpellings)));

        string? At(int i) => i < forms.Length && forms[i] != "-" ? forms[i].Split('/')[0] : null;
    }

    /// <summary>Returns the first words of all forms. Forms with the same first word are one item.</summary>
    public IEnumerable<(string Head, VerbForms Forms)> All() => new (string Head, VerbForms Form)[]
    {
        (Head, VerbForms.Base), (Third, VerbForms.Third), (Past, VerbForms.Past), (Participle, VerbForms.Participle), (Ing, VerbForms.Ing),
    }.Concat(Others).GroupBy(static form => form.Head, static form => form.Form).Select(static group => (group.Key, group.Aggregate(static (a, b) => a | b)));

    // Another spelling of the past is also another spelling of the participle.
    private static IEnumerable<(string, VerbForms)> OtherSpellings(string form, int place) => form.Split('/').Skip(1)
        .SelectMany(spelling => place == 1 ? [(spelling, VerbForms.Past), (spelling, VerbForms.Participle)] : new[] { (spelling, OrderOfForms[place]) });

    // "-" means the regular form. A form other than the lemma is one word.
    private static bool IsForm(string form, int place) => form == "-" || form.Length > 0 && char.IsLetter(form[0])
        && form.All(c => char.IsLetter(c) && char.IsLower(c) || c is '-' or '\'' || c == '_' && place == 0 || c == '/' && place > 0);

    private static string RegularThird(string head) =>
        EndsWithAny(head, "s", "x", "z", "o", "ch", "sh") ? head + "es"
        : IsConsonantY(head) ? Without(head, 1) + "ies"
        : head + "s";

    private static string RegularPast(string head) =>
        EndsWithAny(head, "e") ? head + "d"
        : IsConsonantY(head) ? Without(head, 1) + "ied"
        : head + "ed";

    private static string RegularIng(string head) =>
        EndsWithAny(head, "ie") ? Without(head, 2) + "ying"
        : EndsWithAny(head, "ee", "ye", "oe") ? head + "ing"
        : EndsWithAny(head, "e") ? Without(head, 1) + "ing"
        : head + "ing";

    private static bool IsConsonantY(string head) => head.Length > 1 && head[head.Length - 1] == 'y' && "aeiou".IndexOf(head[head.Length - 2]) < 0;

    private static bool EndsWithAny(string head, params string[] ends) => ends.Any(end => head.EndsWith(end, System.StringComparison.Ordinal));

    private static string Without(string head, int count) => head.Substring(0, head.Length - count);
}
