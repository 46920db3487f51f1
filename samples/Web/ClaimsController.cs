using Microsoft.AspNetCore.Mvc;

namespace Geopol.Events.Samples.Web;

/// <summary>The same API as a controller. Its arguments are checked without further code.</summary>
[ApiController, Route("api/claims")]
public sealed class ClaimsController(ClaimList list, ClaimRecorder recorder) : ControllerBase
{
    [HttpPost]
    public ActionResult<Claim> Post(Claim claim)
    {
        var recorded = list.Add(recorder.Record(claim));
        return CreatedAtAction(nameof(Get), new { id = recorded.ContentId }, recorded);
    }

    [HttpPost("many")]
    public ActionResult<List<ContentId>> PostMany(List<Claim> many) => many.ConvertAll(claim => list.Add(recorder.Record(claim)).ContentId);

    [HttpGet]
    public IEnumerable<Claim> Get(Modality? modality) => list.With(modality);

    [HttpGet("{id}")]
    public ActionResult<Claim> Get(ContentId id) => list.Find(id) is { } claim ? claim : NotFound();
}
