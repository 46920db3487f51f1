using Geopol.Events.AspNetCore.OpenApi;
using Microsoft.AspNetCore.OpenApi;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Describes the types of Geopol.Events in an OpenAPI document.</summary>
public static class GeopolEventsOpenApiExtensions
{
    /// <summary>
    /// Puts the JSON Schema of claims under <c>components</c>, so that claims, their parts, codes and ids are described. Call it as
    /// <c>services.AddOpenApi(options => options.AddGeopolEvents())</c>.
    /// </summary>
    /// <param name="options">The options of an OpenAPI document.</param>
    /// <returns>The same options, for chaining.</returns>
    /// <remarks>
    /// The events refer to their base with <c>allOf</c>, and the base has the discriminator <c>$type</c>: generated clients have a class for each event. A member that is absent
    /// has no null in these schemas, because the library writes none. Only the components that the document needs are added. A type of your own that has the name of a
    /// type of the library, such as <c>Place</c>, gets the schema of the library: rename it.
    /// </remarks>
    public static OpenApiOptions AddGeopolEvents(this OpenApiOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.AddSchemaTransformer(new ItemSchemas());
        options.AddOperationTransformer(new ParameterSchemas());
        options.AddDocumentTransformer(new ClaimSchemas());
        return options;
    }
}
