namespace Geopol.Events;

/// <summary>Names the role that the actors of a member have in the event.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class RoleAttribute(string role) : Attribute
{
    /// <summary>The name of the role's property in <c>ActorRole</c>.</summary>
    public string Role { get; } = role;
}
