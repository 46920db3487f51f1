namespace Geopol.Events;

/// <summary>The conventions of a phrase that names a time which recurs, such as "in July". The tense of the sentence determines the convention.</summary>
/// <param name="Untold">The convention if the tense is absent, or is neither past nor future.</param>
/// <param name="Past">The convention if the tense is past.</param>
/// <param name="Future">The convention if the tense is future.</param>
internal sealed record TensedConvention(TimeConvention Untold, TimeConvention Past, TimeConvention Future);
