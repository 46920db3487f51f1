namespace Geopol.Events;

/// <summary>A text that is one or more forms of a verb.</summary>
internal readonly record struct VerbForm<T>(string Text, VerbForms Forms, T Verb);
