using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>Has the nouns that name agreements. Reads phrases such as "a nuclear cooperation deal" and "a deal on grain exports".</summary>
internal static class AgreementNouns
{
    private static readonly string[] Nouns =
    [
        "treaty", "pact", "deal", "agreement", "accord", "ceasefire", "truce", "armistice", "alliance", "memorandum", "contract", "partnership", "settlement", "protocol", "convention", "compromise",
        "arrangement", "understanding", "charter", "cease-fire", "peace", "union", "declaration", "communique", "covenant", "concordat", "roadmap", "lease", "licence", "trade agreement", "peace agreement",
    ];

    /// <summary>Returns whether the last words of a text are a noun for an agreement.</summary>
    internal static bool IsOne([NotNullWhen(true)] string? text) => text is not null && Array.Exists(Nouns, known => text == known || text.EndsWith(" " + known, StringComparison.Ordinal));

    /// <summary>Finds the kind, the subject and the title of the agreement that a phrase names. Returns false if the phrase names no agreement.</summary>
    internal static bool TryRead(NounPhrase phrase, out AgreementKind kind, out string? subject, out LocalizedText title)
    {
        (kind, subject, title) = (default, null, default);
        if (phrase.Name is { Mostly: Filler.Words } name)
        {
            title = LocalizedText.Of(LanguageTag.English, name.Text);
            return true;
        }

        if (phrase.Free is { } free)
        {
            subject = free;
            return true;
        }

        var noun = phrase.Head?.Singular;
        if (!IsOne(noun))
        {
            return false;
        }

        var head = phrase.Core.IndexOf(phrase.HeadText, StringComparison.Ordinal);
        var before = head > 0 ? phrase.Core[..head].TrimEnd() : "";
        var behind = head >= 0 ? phrase.Core[(head + phrase.HeadText.Length)..].TrimStart() : "";
        kind = KindOf(noun, ref before);
        if (!kind.IsKnown)
        {
            // The phrase "an arms supply agreement" names no known kind of agreement. So the whole phrase is the subject.
            kind = default;
            subject = phrase.Core;
            return true;
        }

        subject = (before.Length, behind.Length) switch { (0, 0) => null, (_, 0) => before, (0, _) => Bare(behind), _ => $"{before} {behind}" };
        return true;
    }

    // Returns the kind, and removes the word for the kind from "before". For example, "a free trade agreement" is a trade agreement with the subject "free".
    private static AgreementKind KindOf(string noun, ref string before)
    {
        foreach (var (word, kind) in (ReadOnlySpan<(string, AgreementKind)>)[("trade", AgreementKind.TradeAgreement), ("peace", AgreementKind.PeaceAgreement), ("arms", AgreementKind.ArmsAgreement)])
        {
            if (noun is "agreement" or "deal" or "accord" && (before == word || before.EndsWith(" " + word, StringComparison.Ordinal)))
            {
                before = before[..^word.Length].TrimEnd();
                return kind;
            }
        }

        return AgreementKind.Parse(noun.Replace(' ', '-'));
    }

    private static string Bare(string behind) => behind.StartsWith("on ", StringComparison.Ordinal) ? behind[3..] : behind;
}
