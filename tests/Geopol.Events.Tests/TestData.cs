namespace Geopol.Events.Tests;

/// <summary>The third-party data in <c>tests/TestData</c>. Tests compare the library with it. The README in that folder names origins and licences.</summary>
internal static class TestData
{
    internal static string Path(params string[] parts) => Repository.At(["tests", "TestData", .. parts]);
}
