using System.Text.Json;

namespace Geopol.Events;

public static partial class ClaimJson
{
    /// <summary>
    /// Makes System.Text.Json read the types of this library with the given options. Call this method only if you read with options other than the default.
    /// Writing doesn't need it.
    /// </summary>
    /// <param name="options">The serializer options to change.</param>
    /// <param name="readOptions">The options with which claims are read.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddGeopolEvents(this JsonSerializerOptions options, ReadOptions readOptions)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new ClaimJsonConverter(readOptions));
        return options;
    }
}
