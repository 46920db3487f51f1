using CsCheck;

namespace Geopol.Events.Tests;

/// <summary>Texts in several languages. Some keys are language tags, and some aren't.</summary>
internal static class LocalizedGen
{
    internal static Gen<LanguageText> LanguageText { get; } =
        Gen.Select(CodeGen.Of<LanguageTag>(), TextGen.Text, (language, text) => new LanguageText(language, text));

    internal static Gen<LocalizedText> Localized { get; } =
        LanguageText.Array[1, 3].Select(texts => LocalizedText.Of([.. texts.DistinctBy(text => text.Language)]));
}
