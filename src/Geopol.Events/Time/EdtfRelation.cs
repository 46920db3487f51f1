namespace Geopol.Events;

/// <summary>A question about two texts.</summary>
internal delegate Answer EdtfRelation(in EdtfMeaning one, in EdtfMeaning other);
