namespace Geopol.Events.Tables;

/// <summary>The relation of an actor to a larger actor: an office, a membership, an owner.</summary>
/// <param name="Role">The role: a constant of this type.</param>
/// <param name="Of">The id of the larger actor.</param>
/// <param name="Title">The title; empty if there is none.</param>
/// <param name="Since">The beginning in EDTF; empty if it isn't known.</param>
/// <param name="Until">The end in EDTF; empty if it isn't known or the relation continues.</param>
internal sealed record Post(char Role, string Of, string Title = "", string Since = "", string Until = "")
{
    internal const char Official = 'o';
    internal const char Member = 'm';
    internal const char Part = 'p';
}
