using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Geopol.Events.AspNetCore.OpenApi;

/// <summary>Describes codes, dates and ids in the route and in the query. Without this, they are any texts.</summary>
internal sealed class ParameterSchemas : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        foreach (var description in context.Description.ParameterDescriptions)
        {
            if (NameOf(description.ParameterDescriptor) is { } name && operation.Parameters?.FirstOrDefault(given => given.Name == description.Name) is OpenApiParameter parameter)
            {
                parameter.Schema = new OpenApiSchemaReference(name, context.Document);
            }
        }

        return Task.CompletedTask;
    }

    private static string? NameOf(ParameterDescriptor? parameter) =>
        parameter is null ? null : ComponentNames.Of(Nullable.GetUnderlyingType(parameter.ParameterType) ?? parameter.ParameterType);
}
