namespace Geopol.Events.Tests;

public sealed class LibraryCompilationTests
{
    [Fact]
    public void Shared_OfTheRepository_HasThePublicTypesOfTheBuiltLibrary()
    {
        var compilation = LibraryCompilation.Shared.Whole;

        Assert.All(typeof(Claim).Assembly.GetExportedTypes(), type => Assert.NotNull(compilation.GetTypeByMetadataName(type.FullName!)));
    }

    [Fact]
    public void Generated_OfACode_HasTheFloorInItsHintName()
    {
        var names = LibraryCompilation.Shared.Generated.Select(static source => source.HintName).ToList();

        Assert.Contains("Events/Verb.Code.g.cs", names);
        Assert.Contains("Json/Verb.Json.g.cs", names);
        Assert.Contains("Time/Edtf.TextValue.g.cs", names);
        Assert.Contains("Json/Edtf.Json.g.cs", names);
    }

    [Fact]
    public void With_AMember_LoadsALibraryThatHasIt()
    {
        const string Head = "public sealed partial record Money\n{\n";
        var variant = LibraryCompilation.Shared.With("Amounts/Money.cs", Head, Head + "    public string Added => \"added to \" + this;\n\n");

        var money = variant.Assembly.GetType("Geopol.Events.Money")!;
        var quantity = variant.Assembly.GetType("Geopol.Events.Quantity")!;
        var value = Activator.CreateInstance(money)!;
        money.GetProperty("Amount")!.SetValue(value, quantity.GetMethod("Said")!.Invoke(null, ["dozens"]));

        Assert.Equal("added to dozens", money.GetProperty("Added")!.GetValue(value));
        Assert.Null(typeof(Money).GetProperty("Added"));
        Assert.Equal(typeof(Claim).Assembly.GetManifestResourceNames(), variant.Assembly.GetManifestResourceNames());
    }

    [Fact]
    public void With_ACodeValue_RunsTheGeneratorsAgainAndChangesOnlyItsFiles()
    {
        var shared = LibraryCompilation.Shared;
        var variant = shared.With("Amounts/Added.cs", "namespace Geopol.Events;\n\n/// <summary>A code.</summary>\n[OpenCode]\npublic readonly partial struct Added;\n");

        Assert.Equal(["Amounts/Added.Code.g.cs", "Amounts/Added.cs", "Json/Added.Json.g.cs", "Json/Converters/ClaimJsonConverter.Table.g.cs"], variant.FilesNotIn(shared).Select(variant.PathOf).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Assembly_OfALibraryWithAnError_NamesIt()
    {
        var variant = LibraryCompilation.Shared.With("Values/Broken.cs", "namespace Geopol.Events;\n\ninternal static class Broken { internal static Nothing Of() => null; }\n");

        Assert.Contains("Nothing", Assert.Throws<InvalidOperationException>(() => variant.Assembly).Message, StringComparison.Ordinal);
    }
}
