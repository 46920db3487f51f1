namespace Geopol.Events.Generators;

/// <summary>What a member bears on: the library's <c>Bearing</c>, with the same values.</summary>
internal enum Bearing
{
    Neither,
    Content,
    Truth,
}
