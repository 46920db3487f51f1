namespace Geopol.Events;

/// <summary>A question about two texts.</summary>
internal delegate Trilean EdtfRelation(in EdtfMeaning one, in EdtfMeaning other);
