namespace Geopol.Events.Tests;

/// <summary>The names of roles that the scorer treats specially.</summary>
internal static class RoleNames
{
    internal const string Where = "where";
    internal const string Host = "host";
    internal const string Participants = "participants";
    internal const string Parties = "parties";

    /// <summary>Returns whether the role contains a clause. In a clause, not every word must be the same.</summary>
    internal static bool IsClause(string role) => role is "content" or "terms" or "condition" or "consequence" or "subject";
}
