namespace Geopol.Events.Tests;

/// <summary>The reader accepts the documents that others may send.</summary>
public class AcceptableDocumentTests
{
    [Theory]
    [MemberData(nameof(AcceptableDocuments.Names), MemberType = typeof(AcceptableDocuments))]
    public void Reader_AcceptableDocument_ReadsIt(string name) => Assert.Empty(ClaimJson.Read(AcceptableDocuments.Of(name)).Issues);
}
