namespace Geopol.Events;

/// <summary>A relation of two texts, over all their meanings.</summary>
internal delegate Trilean EdtfRelation(in EdtfMeaning one, in EdtfMeaning other);
