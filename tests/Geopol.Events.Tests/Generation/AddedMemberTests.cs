using System.Collections;
using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>
/// A member is declared once. The test compiles the library with an additional property, its role and its line in the identity form; everything else
/// must follow. These are the three edits that CONTRIBUTING.md shows.
/// </summary>
public sealed class AddedMemberTests
{
    private const string WithBrokers = """
        {"format":"geopol/1","proposition":{"event":{"$type":"transfer","brokers":[{"names":{"en":"Iran"}}],"items":[{"commodity":"arms"}]}}}
        """;

    private static readonly Lazy<Assembly> Library = new(static () => LibraryCompilation.Shared
        .With("Transfer.cs", "    /// <summary>The goods.</summary>", """
                /// <summary>The actors that arrange it for a fee.</summary>
                [Role(nameof(ActorRole.Broker))]
                public partial EquatableArray<Actor> Brokers { get; init; }

                /// <summary>The goods.</summary>
            """)
        .With("Events/ActorRole.cs", "    /// <summary>The actor that pays.</summary>", """
                /// <summary>The actor that arranges a transfer for a fee.</summary>
                public static partial ActorRole Broker { get; }

                /// <summary>The actor that pays.</summary>
            """)
        .With("Identity/TransferIdentity.cs", "        w.Set(\"consideration\"u8", """
                    w.Set("brokers"u8, value.Brokers, ActorIdentity.Write);
                    w.Set("consideration"u8
            """)
        .Assembly);

    [Fact]
    public void Codec_OfTheAddedMember_ReadsAndWritesIt()
    {
        var claim = Read(WithBrokers);

        Assert.Equal(WithBrokers, Call("ClaimJson", "Serialize", claim));
        Assert.Single((IEnumerable)Member(EventOf(claim), "Brokers")!);
        Assert.Empty((IEnumerable)Member(EventOf(claim), "Unknown")!);

        // Without the edits, the member is unknown and is kept.
        Assert.Single(ClaimJson.Deserialize(WithBrokers).Proposition.Event.Unknown);
    }

    [Fact]
    public void Unknown_WithTheAddedMember_IsRefused()
    {
        var unknown = Call("UnknownMembers", "Parse", """{"brokers":1}""");
        var thrown = Assert.Throws<TargetInvocationException>(() => TypeOf("Transfer").GetProperty("Unknown")!.SetValue(Activator.CreateInstance(TypeOf("Transfer")), unknown));

        Assert.IsType<ArgumentException>(thrown.InnerException);
    }

    [Fact]
    public void Walk_OfTheRules_ReachesTheAddedMember()
    {
        var claim = Read("""{"format":"geopol/1","proposition":{"event":{"$type":"transfer","brokers":[{"kind":"state"}]}}}""");
        var issues = ((IEnumerable)Call("ClaimChecks", "Check", claim, null)!).Cast<object>();

        Assert.Contains("$.proposition.event.brokers[0]", issues.Where(static issue => (string)Member(issue, "Code")! == IssueCodes.NobodyKnown).Select(static issue => Member(issue, "Path")));
    }

    [Fact]
    public void InRoles_OfTheAddedMember_NamesItsActors()
    {
        var roles = ((IEnumerable)TypeOf("Transfer").GetMethod("InRoles")!.Invoke(EventOf(Read(WithBrokers)), null)!).Cast<object>();

        Assert.Equal(["broker: Iran"], roles.Select(static role => role.ToString()));
    }

    [Fact]
    public void Depth_OfTheAddedMember_IsGuarded()
    {
        var nested = string.Concat(Enumerable.Repeat("""{"standsFor":""", 40)) + """{"names":{"en":"x"}}""" + new string('}', 40);
        var result = Call("ClaimJson", "Read", """{"format":"geopol/1","proposition":{"event":{"$type":"transfer","brokers":[""" + nested + "]}}}", null)!;
        var issues = ((IEnumerable)Member(result, "Issues")!).Cast<object>();

        Assert.Equal([IssueCodes.TooDeep], issues.Select(static issue => Member(issue, "Code")));
    }

    [Fact]
    public void Reconcile_OfTheAddedMember_AddsTheCode()
    {
        var registry = TypeOf("ActorRegistry").GetProperty("Default")!.GetValue(null)!;
        var reconciliation = TypeOf("ActorRegistry").GetMethod("Reconcile")!.Invoke(registry, [Read(WithBrokers)])!;
        var additions = ((IEnumerable)Member(reconciliation, "Additions")!).Cast<object>();

        Assert.Equal(["$.proposition.event.brokers[0].id.iso3166-1-alpha-2"], additions.Select(static addition => Member(addition, "Path")));
    }

    [Fact]
    public void Keys_WithTheAddedMember_Move()
    {
        var with = Member(Member(Read(WithBrokers), "Proposition")!, "Key");
        var without = Member(Member(Read("""{"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"commodity":"arms"}]}}}"""), "Proposition")!, "Key");

        Assert.NotEqual(with!.ToString(), without!.ToString());
        Assert.DoesNotContain('?', with.ToString()!);
    }

    private static Type TypeOf(string name) => Library.Value.GetType("Geopol.Events." + name, throwOnError: true)!;

    private static object Read(string json) => Call("ClaimJson", "Deserialize", json, null)!;

    private static object EventOf(object claim) => Member(Member(claim, "Proposition")!, "Event")!;

    private static object? Member(object value, string name) => value.GetType().GetProperty(name)!.GetValue(value);

    private static object? Call(string type, string method, params object?[] arguments)
    {
        var called = TypeOf(type).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Single(m => m.Name == method && m.GetParameters().Length == arguments.Length && m.GetParameters()[0].ParameterType.IsInstanceOfType(arguments[0]));
        return called.Invoke(null, arguments);
    }
}
