namespace Geopol.Events.Generators;

/// <summary>Whether a member bears on truth, on content or on neither. The enum <c>Bearing</c> of the library has the same values.</summary>
internal enum Bearing
{
    Neither,
    Content,
    Truth,
}
