using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>Replaces the empty schemas of the library's types by those of the JSON Schema, and adds the schemas to which they refer.</summary>
internal sealed class ClaimSchemas : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        // Each document gets its own schemas, because other transformers may change them.
        var source = SchemaDefinitions.Read();
        document.Components ??= new OpenApiComponents();
        document.Components.Schemas ??= new Dictionary<string, IOpenApiSchema>();
        var open = new Stack<string>(SchemaDefinitions.References(document).Concat(document.Components.Schemas.Keys));
        var added = new HashSet<string>();
        while (open.TryPop(out var name))
        {
            if (source.TryGetValue(name, out var definition) && added.Add(name))
            {
                document.Components.Schemas[name] = definition.Schema;
                foreach (var reference in definition.References)
                {
                    open.Push(reference);
                }
            }
        }

        document.RegisterComponents();
        return Task.CompletedTask;
    }
}
