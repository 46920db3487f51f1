namespace Geopol.Events;

/// <summary>The conventions of a phrase that names a time without saying which one: the tense of the sentence determines the time.</summary>
/// <param name="Untold">The convention if the tense is absent, or doesn't tell past from future.</param>
/// <param name="Past">The convention if the tense is past.</param>
/// <param name="Future">The convention if the tense is future.</param>
internal sealed record TensedConvention(TimeConvention Untold, TimeConvention Past, TimeConvention Future);
