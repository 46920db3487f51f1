namespace Geopol.Events;

/// <summary>The forms of verbs of one sort: of doing, of saying, of stance.</summary>
/// <typeparam name="T">The verbs.</typeparam>
internal sealed class FormTable<T>
{
    private readonly PhraseTable<VerbForm<T>> forms;

    internal FormTable(IEnumerable<T> verbs, Func<T, Conjugation> formsOf) => forms = new(
        verbs.SelectMany(verb => formsOf(verb).All().Select(form => new VerbForm<T>(form.Text, form.Forms, verb))), static form => form.Text);

    /// <summary>The longest text that is one of these forms, of no more than so many letters, and with which the text begins; null where none is.</summary>
    internal VerbForm<T>? Longest(ReadOnlySpan<char> text, VerbForms wanted, int most = int.MaxValue)
    {
        foreach (ref readonly var form in forms.WithFirstWordOf(text))
        {
            if ((form.Forms & wanted) != 0 && form.Text.Length <= most && SentenceText.Begins(text, form.Text))
            {
                return form;
            }
        }

        return null;
    }

    /// <summary>Whether a form has this first word.</summary>
    internal bool HasFirstWord(ReadOnlySpan<char> word) => forms.HasFirstWord(word);
}
