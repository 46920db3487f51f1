using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
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
    private static readonly Dictionary<Type, Func<ReadOptions, JsonConverter>> Collections = new()
    {
        [typeof(Attribution)] = static options => new ItemConverter<Attribution, AttributionItem>(options),
        [typeof(Extra)] = static options => new ItemConverter<Extra, ExtraItem>(options),
        [typeof(Identifiers)] = static options => new ItemConverter<Identifiers, IdentifiersItem>(options),
        [typeof(LocalizedText)] = static options => new ItemConverter<LocalizedText, LocalizedTextItem>(options),
        [typeof(Participants)] = static options => new ItemConverter<Participants, ParticipantsItem>(options),
        [typeof(UnknownMembers)] = static options => new ItemConverter<UnknownMembers, UnknownMembersItem>(options),
    };

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
    public override bool CanConvert(Type typeToConvert)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        return Converters.ContainsKey(typeToConvert) || Collections.ContainsKey(typeToConvert) || IsSequence(typeToConvert);
    }

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        Converters.TryGetValue(typeToConvert, out var make) || Collections.TryGetValue(typeToConvert, out make) ? make(readOptions)
        : IsSequence(typeToConvert) ? Empty(typeToConvert).CreateConverter(readOptions)
        : null;

    private static bool IsSequence(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>);

    // Only the sequence itself knows the type of its items at compile time. Therefore an empty sequence creates the converter.
    [UnconditionalSuppressMessage("Trimming", "IL2067", Justification = "The type is a struct, and no constructor runs.")]
    private static ISequence Empty(Type sequence) => (ISequence)RuntimeHelpers.GetUninitializedObject(sequence);
}
