namespace Geopol.Events;

/// <summary>A text that is a form, or several, of a verb.</summary>
internal readonly record struct VerbForm<T>(string Text, VerbForms Forms, T Verb);
