namespace Geopol.Events.Tests;

/// <summary>Names of roles that the scorer treats in a way of their own.</summary>
internal static class RoleNames
{
    internal const string Where = "where";
    internal const string Host = "host";
    internal const string Participants = "participants";
    internal const string Parties = "parties";

    /// <summary>Whether the role holds a clause, of which not each word must be the same.</summary>
    internal static bool IsClause(string role) => role is "content" or "terms" or "condition" or "consequence" or "subject";
}
