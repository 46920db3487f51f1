using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>Describes the items of collections. Without this, the items of a <c>List&lt;Claim&gt;</c> have no schema, because claims have a converter.</summary>
internal sealed class ItemSchemas : IOpenApiSchemaTransformer
{
    public async Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
        {
            schema.Type = JsonSchemaType.Array;
            schema.Items = await context.GetOrCreateSchemaAsync(type.GenericTypeArguments[0], null, cancellationToken);
        }
        else if (context.JsonTypeInfo.ElementType is { } item && ComponentNames.Of(Nullable.GetUnderlyingType(item) ?? item) is not null)
        {
            var described = await context.GetOrCreateSchemaAsync(item, null, cancellationToken);
            if (schema.Type?.HasFlag(JsonSchemaType.Array) == true)
            {
                schema.Items = described;
            }
            else
            {
                schema.AdditionalProperties = described;
            }
        }
    }
}
