using Geopol.Events.AspNetCore;
using Geopol.Events.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Sets up ASP.NET Core so that a faulty claim is answered with all its issues.</summary>
public static class GeopolEventsHttpServiceCollectionExtensions
{
    /// <summary>
    /// Makes minimal APIs and controllers answer a body that isn't a valid claim with status 400 and <c>application/problem+json</c>. The member <c>issues</c> of
    /// the answer lists all issues, each with its code, severity, path and message.
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="options">
    /// How claims in bodies are read, for example strictly. Replaces registered <see cref="ReadOptions"/>. Null means the registered options, or
    /// <see cref="ReadOptions.Default"/> if there are none.
    /// </param>
    /// <returns>The same collection, for chaining.</returns>
    /// <remarks>
    /// <para>The order of this method and <c>AddGeopolEvents</c> doesn't matter. Bodies are checked against the registered <c>ClaimRules</c>, or against the default
    /// rules. Controllers check their arguments without further code. In minimal APIs call <c>CheckClaims()</c> on an endpoint or a group.</para>
    /// <para>The method sets <see cref="RouteHandlerOptions.ThrowOnBadRequest"/>, so that the pipeline needs <c>app.UseExceptionHandler()</c>. A request that is
    /// faulty for another reason keeps its status and is answered with a problem too.</para>
    /// </remarks>
    public static IServiceCollection AddGeopolEventsHttp(this IServiceCollection services, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        if (options is not null)
        {
            services.Replace(ServiceDescriptor.Singleton(options));
        }

        if (services.Any(static service => service.ServiceType == typeof(BadBodyHandler)))
        {
            return services;
        }

        services.AddProblemDetails();
        services.AddSingleton<BadBodyHandler>();
        services.AddSingleton<IExceptionHandler>(static provider => provider.GetRequiredService<BadBodyHandler>());
        services.AddSingleton<IDeveloperPageExceptionFilter>(static provider => provider.GetRequiredService<BadBodyHandler>());
        services.Configure<RouteHandlerOptions>(static routes => routes.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(static json => json.SerializerOptions.TypeInfoResolverChain.Add(IssueContext.Default));
        services.AddSingleton<IConfigureOptions<AspNetCore.Http.Json.JsonOptions>, BodyOptions>();
        services.AddSingleton<IConfigureOptions<JsonOptions>, BodyOptions>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, BodyOptions>();
        services.AddSingleton<IPostConfigureOptions<ApiBehaviorOptions>, BadModelResponse>();
        return services;
    }
}
