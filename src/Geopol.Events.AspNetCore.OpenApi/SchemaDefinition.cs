using Microsoft.OpenApi;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>The schema of a component, and the names of the components to which it refers.</summary>
internal sealed record SchemaDefinition(IOpenApiSchema Schema, IReadOnlyList<string> References);
