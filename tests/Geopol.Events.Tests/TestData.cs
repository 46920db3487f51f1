namespace Geopol.Events.Tests;

/// <summary>Third-party data in <c>tests/TestData</c> with which tests compare the library. The README there names origins and licences.</summary>
internal static class TestData
{
    internal static string Path(params string[] parts) => Repository.At(["tests", "TestData", .. parts]);
}
