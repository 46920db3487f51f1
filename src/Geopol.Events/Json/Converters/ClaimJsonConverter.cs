using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events.Json;

/// <summary>
/// Creates the converters of all types on the wire. Each type names this class in its <c>[JsonConverter]</c> attribute. So a plain
/// <see cref="JsonSerializer"/>, a web framework and a source-generated context read and write the same JSON as <see cref="ClaimJson"/>, without configuration.
/// Add an instance to <see cref="JsonSerializerOptions.Converters"/> only if you read with options other than the default.
/// </summary>
/// <remarks>Immutable and thread safe. No reflection. A faulty text throws only <see cref="JsonException"/>.</remarks>
public sealed partial class ClaimJsonConverter : JsonConverterFactory
{
    private readonly ReadOptions readOptions;

    /// <summary>Creates converters that read with <see cref="ReadOptions.Default"/>.</summary>
    public ClaimJsonConverter()
        : this(ReadOptions.Default)
    {
    }

    /// <summary>Creates converters that read with these options.</summary>
    public ClaimJsonConverter(ReadOptions readOptions)
    {
        ArgumentNullException.ThrowIfNull(readOptions);
        this.readOptions = readOptions;
    }

    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => Converters.ContainsKey(typeToConvert);

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var make) ? make(readOptions) : null;
}
