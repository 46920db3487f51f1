using System.Collections.ObjectModel;

namespace Geopol.Events;

/// <summary>
/// The 312 codes of CAMEO 1.1b3, a row each: code, name, Goldstein score (GDELT's and ICEWS's where they differ), quad class
/// (likewise), and its place in PLOVER. The rows stand by their roots in the other parts of this class.
/// </summary>
internal static partial class CameoTable
{
    internal static ReadOnlyCollection<CameoCode> Rows { get; } = Array.AsReadOnly([.. Statements(), .. Cooperation(), .. Verbal(), .. Material()]);

    private static CameoCode Row(string code, string name, decimal goldstein, int quad, Mapped? plover = null) =>
        Row(code, name, (goldstein, goldstein), (quad, quad), plover);

    private static CameoCode Row(string code, string name, (decimal? Gdelt, decimal? Icews) goldstein, int quad, Mapped? plover = null) =>
        Row(code, name, goldstein, (quad, quad), plover);

    private static CameoCode Row(string code, string name, decimal goldstein, (int Gdelt, int Icews) quad, Mapped? plover = null) =>
        Row(code, name, (goldstein, goldstein), quad, plover);

    private static CameoCode Row(string code, string name, (decimal? Gdelt, decimal? Icews) goldstein, (int Gdelt, int Icews) quad, Mapped? plover) =>
        new(code, name, goldstein, ((QuadClass)quad.Gdelt, (QuadClass)quad.Icews), plover?.Value);

    private static Mapped To(PloverType type, PloverMode mode, params ReadOnlySpan<Context> contexts) =>
        new(new CameoToPlover(new PloverCode { Type = type, Modes = mode.IsAbsent ? [] : [mode] }, [.. contexts], repaired: null));

    private readonly record struct Mapped(CameoToPlover Value)
    {
        /// <summary>The same, put in the place of what PLOVER 2.0 no longer has.</summary>
        internal Mapped Instead(string stale) => new(new CameoToPlover(Value.Code, Value.Contexts, stale));
    }
}
