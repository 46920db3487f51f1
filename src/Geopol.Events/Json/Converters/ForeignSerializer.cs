using System.Diagnostics.CodeAnalysis;

namespace Geopol.Events;

/// <summary>
/// Stops serializers that don't know the JSON of this library, such as Newtonsoft.Json. Such a serializer follows the properties of a value and loses a part of it
/// without an error. It calls the methods of a type that have <c>[OnSerializing]</c> or <c>[OnDeserializing]</c>, and these methods call this class.
/// </summary>
internal static class ForeignSerializer
{
    [DoesNotReturn]
    internal static void Refuse(string type) => throw new NotSupportedException(
        $"This serializer can't keep all data of the type {type}. Use ClaimJson, or System.Text.Json, which keeps it without configuration.");
}
