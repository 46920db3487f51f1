namespace Geopol.Events.Tests;

/// <summary>The data of others that tests compare the library with: <c>tests/TestData</c>, where its README names origins and licences.</summary>
internal static class TestData
{
    internal static string Path(params string[] parts) => Repository.At(["tests", "TestData", .. parts]);
}
