using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Options;

namespace Geopol.Events.AspNetCore;

/// <summary>Makes controllers answer a body that can't be read with all its issues. Other faults of the model are answered as before.</summary>
internal sealed class BadModelResponse : IPostConfigureOptions<ApiBehaviorOptions>
{
    public void PostConfigure(string? name, ApiBehaviorOptions options)
    {
        var other = options.InvalidModelStateResponseFactory;
        options.InvalidModelStateResponseFactory = context =>
            FaultOf(context.ModelState) is { } fault ? new ProblemActionResult(IssueProblem.Of(BodyIssues.Of(fault))) : other(context);
    }

    private static JsonException? FaultOf(ModelStateDictionary state) =>
        state.Values.SelectMany(static entry => entry.Errors).Select(static error => error.Exception).OfType<JsonException>().FirstOrDefault();
}
