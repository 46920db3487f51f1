namespace Geopol.Events.Tests;

/// <summary>A string on which implementations of EDTF disagree, and the library's decision.</summary>
/// <param name="Text">The string.</param>
/// <param name="Validate">The level that edtf-validate finds. Null if it finds the string invalid.</param>
/// <param name="Js">The level that edtf.js finds. Null if it finds the string invalid.</param>
/// <param name="Ts">The level that edtf-ts finds. Null if it finds the string invalid.</param>
/// <param name="Level">The library's level. Null if the library refuses the string.</param>
/// <param name="Reason">The reason for the decision, from the specification.</param>
internal sealed record EdtfVerdict(string Text, int? Validate, int? Js, int? Ts, int? Level, string Reason);
