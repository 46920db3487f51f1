namespace Geopol.Events.Tests;

/// <summary>A string on which implementations of EDTF disagree, and our decision.</summary>
/// <param name="Text">The string.</param>
/// <param name="Validate">The level that edtf-validate finds; null if it finds the string invalid.</param>
/// <param name="Js">The level that edtf.js finds; null if it finds the string invalid.</param>
/// <param name="Ts">The level that edtf-ts finds; null if it finds the string invalid.</param>
/// <param name="Level">Our level; null if we refuse the string.</param>
/// <param name="Reason">The reason, from the specification.</param>
internal sealed record EdtfVerdict(string Text, int? Validate, int? Js, int? Ts, int? Level, string Reason);
