using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace Geopol.Events.Tests;

/// <summary>The sample, running in an environment, with or without strict reading.</summary>
internal sealed class SampleApp(string environment, string? mode = null) : WebApplicationFactory<Program>
{
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment(environment);
        builder.ConfigureLogging(static logging => logging.ClearProviders());
        if (mode is not null)
        {
            builder.UseSetting("Reading:Mode", mode);
        }
    }

    /// <summary>Posts a JSON text.</summary>
    internal Task<HttpResponseMessage> Post(string address, string json) => CreateClient().PostAsync(
        new Uri(address, UriKind.Relative), new StringContent(json, Encoding.UTF8, new MediaTypeHeaderValue("application/json")), TestContext.Current.CancellationToken);

    /// <summary>Gets a text.</summary>
    internal Task<HttpResponseMessage> Get(string address) => CreateClient().GetAsync(new Uri(address, UriKind.RelativeOrAbsolute), TestContext.Current.CancellationToken);
}
