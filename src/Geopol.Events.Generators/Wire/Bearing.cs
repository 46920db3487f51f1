namespace Geopol.Events.Generators;

/// <summary>Whether a member bears on truth, on content or on neither. The values are equal to those of the library's <c>Bearing</c>.</summary>
internal enum Bearing
{
    Neither,
    Content,
    Truth,
}
