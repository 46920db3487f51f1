using System.Text.Json;
using System.Text.Json.Serialization;

namespace Geopol.Events.Json;

/// <summary>
/// The converters of all types of the wire, which each of them names: so a bare <see cref="JsonSerializer"/>, a web framework
/// and a user's own source-generated context read and write what <see cref="ClaimJson"/> does, with no set-up. Add one to
/// <see cref="JsonSerializerOptions.Converters"/> only to read with other options than the default.
/// </summary>
/// <remarks>Immutable and thread safe. No reflection. Whatever the text, reading throws nothing but <see cref="JsonException"/>.</remarks>
public sealed partial class ClaimJsonConverter : JsonConverterFactory
{
    private readonly ReadOptions readOptions;

    /// <summary>Converters that read with <see cref="ReadOptions.Default"/>.</summary>
    public ClaimJsonConverter()
        : this(ReadOptions.Default)
    {
    }

    /// <summary>Converters that read with these options.</summary>
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
