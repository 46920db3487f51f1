using System.Text.Json;

namespace Geopol.Events;

public static partial class ClaimJson
{
    /// <summary>
    /// Makes the types of the wire be read with other options than the default. Nothing is needed to read with the default ones,
    /// or to write.
    /// </summary>
    /// <param name="options">The options to change.</param>
    /// <param name="readOptions">How claims are read.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddGeopolEvents(this JsonSerializerOptions options, ReadOptions readOptions)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new ClaimJsonConverter(readOptions));
        return options;
    }
}
