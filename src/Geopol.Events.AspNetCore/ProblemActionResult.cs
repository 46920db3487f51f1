using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Geopol.Events.AspNetCore;

/// <summary>Lets an action answer with a result of minimal APIs, so that both write the same problem.</summary>
internal sealed class ProblemActionResult(IResult result) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context) => result.ExecuteAsync(context.HttpContext);
}
