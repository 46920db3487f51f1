using Geopol.Events.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Geopol.Events.AspNetCore;

/// <summary>Makes bodies read with the registered options, and controllers check claims.</summary>
internal sealed class BodyOptions(IServiceProvider services)
    : IConfigureOptions<Microsoft.AspNetCore.Http.Json.JsonOptions>, IConfigureOptions<JsonOptions>, IConfigureOptions<MvcOptions>
{
    private ReadOptions ReadOptions => services.GetService<ReadOptions>() ?? ReadOptions.Default;

    public void Configure(Microsoft.AspNetCore.Http.Json.JsonOptions options) => options.SerializerOptions.AddGeopolEvents(ReadOptions);

    public void Configure(JsonOptions options)
    {
        options.JsonSerializerOptions.AddGeopolEvents(ReadOptions);

        // With this setting the model state keeps the exception, and the exception has the issues. Otherwise it keeps only the message.
        options.AllowInputFormatterExceptionMessages = false;
    }

    public void Configure(MvcOptions options)
    {
        options.Filters.Add(new ClaimActionFilter());
        options.ModelMetadataDetailsProviders.Add(new LibraryTypeMetadata());
    }
}
