using System.Text.Json.Serialization;

namespace Geopol.Events;

/// <summary>A sequence that creates the converter for its own type.</summary>
internal interface ISequence
{
    /// <summary>Creates a converter for the type of this sequence.</summary>
    JsonConverter CreateConverter(ReadOptions readOptions);
}
