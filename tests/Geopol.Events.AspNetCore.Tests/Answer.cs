using System.Net;
using System.Text.Json;

namespace Geopol.Events.Tests;

/// <summary>A problem that a program answered.</summary>
internal sealed record Answer(HttpStatusCode Status, string? MediaType, JsonElement Body)
{
    /// <summary>The issues, each as code, severity and path.</summary>
    internal IEnumerable<string> Issues =>
        Body.GetProperty("issues").EnumerateArray().Select(static issue => $"{issue.GetProperty("code")} {issue.GetProperty("severity")} {issue.GetProperty("path")}");

    internal IEnumerable<string> Messages => Body.GetProperty("issues").EnumerateArray().Select(static issue => issue.GetProperty("message").GetString()!);

    internal static async Task<Answer> Of(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken);
        using var document = await JsonDocument.ParseAsync(body, cancellationToken: TestContext.Current.CancellationToken);
        return new Answer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, document.RootElement.Clone());
    }
}
