namespace Geopol.Events;

/// <summary>An open object or array on the path to a position in a JSON text.</summary>
/// <param name="IsArray">Whether it is an array.</param>
/// <param name="Index">In an array, the index of the current or next value.</param>
/// <param name="NameStart">In an object, the position of the current member's name, after its opening quote; -1 between members.</param>
/// <param name="NameLength">The length of the name in bytes, including its escapes.</param>
internal readonly record struct JsonPathFrame(bool IsArray, int Index, int NameStart, int NameLength);
