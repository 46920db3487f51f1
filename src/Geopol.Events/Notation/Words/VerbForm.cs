namespace Geopol.Events;

/// <summary>A form of a verb: "sold", "carried out".</summary>
internal sealed record VerbForm(string Text, VerbForms Forms, VerbEntry Verb);
