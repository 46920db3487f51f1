namespace Geopol.Events;

/// <summary>Compares two texts over all their meanings.</summary>
internal delegate Trilean EdtfRelation(in EdtfMeaning one, in EdtfMeaning other);
