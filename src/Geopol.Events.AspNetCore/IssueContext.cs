using System.Text.Json.Serialization;

namespace Geopol.Events.AspNetCore;

/// <summary>Lets programs without reflection write the issues of a problem.</summary>
[JsonSerializable(typeof(Issue[]))]
internal sealed partial class IssueContext : JsonSerializerContext;
