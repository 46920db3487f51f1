namespace Geopol.Events.Tests;

/// <summary>Committed copies of generated files of the library, so that a change of the generator is visible in the diff.</summary>
public class WireSnapshotTests
{
    [Theory]
    [InlineData("Warning.Members.g.cs")]
    [InlineData("Warning.Copies.g.cs")]
    [InlineData("Json/Codecs/WarningCodec.g.cs")]
    [InlineData("Json/Codecs/ParticipantCodec.g.cs")]
    public void GeneratedFile_OfTheLibrary_IsItsSnapshot(string hintName) => GeneratedFile.AssertIs(
        LibraryCompilation.Shared.TextOf(hintName),
        "tests", "Geopol.Events.Tests", "Generation", "Snapshots", Path.GetFileNameWithoutExtension(hintName) + ".txt");
}
