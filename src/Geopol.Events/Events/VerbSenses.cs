namespace Geopol.Events;

/// <summary>The known verbs and their senses. The rows are in <c>senses.tsv</c>; a source generator writes the look-up from them.</summary>
internal static partial class VerbSenses
{
    /// <summary>Gets the sense of a verb. Returns false if the table has no such verb; the sense is then the verb itself.</summary>
    internal static bool TryGetSense(Verb verb, out Verb sense)
    {
        var found = Find(verb.Text);
        sense = found is null ? verb : Checked<Verb>(found);
        return found is not null;
    }

    /// <summary>Returns the sense of a verb; the verb itself if the table has no such verb.</summary>
    internal static Verb SenseOf(Verb verb)
    {
        _ = TryGetSense(verb, out var sense);
        return sense;
    }

    /// <summary>Returns the roles that can change places with the agents; none if the table has no such verb.</summary>
    internal static VerbReciprocity ReciprocityOf(Verb verb) => FlagsOf(SenseOf(verb).Text);

    /// <summary>Returns the text of the sense; null if the table has no such code.</summary>
    private static partial string? Find(string code);

    private static partial VerbReciprocity FlagsOf(string sense);

    // The generator checks that the texts of the table are legal codes, so they aren't checked again here.
    private static T Checked<T>(string text) where T : struct, IOpenCode<T> => T.OfChecked(text);
}
