namespace Geopol.Events;

/// <summary>An open object or array on the way to a place in a JSON text.</summary>
/// <param name="IsArray">Whether it is an array.</param>
/// <param name="Index">In an array, the index of the current or next value.</param>
/// <param name="NameStart">In an object, where the current member's name begins behind its quote; -1 between members.</param>
/// <param name="NameLength">The length of the name as it's written.</param>
internal readonly record struct JsonPathFrame(bool IsArray, int Index, int NameStart, int NameLength);
