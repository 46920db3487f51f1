namespace Geopol.Events.Tests;

/// <summary>A string on which implementations of EDTF disagree, and what we do with it.</summary>
/// <param name="Text">The string.</param>
/// <param name="Validate">The level that edtf-validate finds; null where it finds it invalid.</param>
/// <param name="Js">The same of edtf.js.</param>
/// <param name="Ts">The same of edtf-ts.</param>
/// <param name="Level">Ours; null where we refuse it.</param>
/// <param name="Reason">Why, from the specification.</param>
internal sealed record EdtfVerdict(string Text, int? Validate, int? Js, int? Ts, int? Level, string Reason);
