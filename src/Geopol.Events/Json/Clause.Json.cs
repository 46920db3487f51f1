using System.Text.Json.Serialization;

namespace Geopol.Events;

[JsonConverter(typeof(CodecConverter<Clause, ClauseCodec>))]
public sealed partial record Clause;
