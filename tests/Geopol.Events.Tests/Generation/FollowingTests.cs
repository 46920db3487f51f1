using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>
/// Everything that follows from the declaration of a member exists for each member. The tests find the members by reflection, independently of the generator.
/// </summary>
public sealed class FollowingTests
{
    public static TheoryData<string> EventTypes => [.. FilledClaim.EventTypes.Select(static type => type.Name)];

    public static TheoryData<Type, string> NestedMembers
    {
        get
        {
            var data = new TheoryData<Type, string>();
            foreach (var type in NestedTypes())
            {
                foreach (var member in FilledClaim.MembersOf(type).Where(static member => IsNested(Places.ItemOf(member.PropertyType))))
                {
                    data.Add(type, member.Name);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Reconcile_EveryActorOfAClaim_IsFound(string eventType)
    {
        var claim = Filled(eventType);
        var expected = ActorsOf(claim).Where(static path => !IsLeftAlone(path));
        var found = ActorRegistry.Default.Reconcile(claim).Additions.Select(static addition => addition.Path[..addition.Path.LastIndexOf(".id.", StringComparison.Ordinal)]);

        Assert.Equal(expected.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Reconcile_EveryActorOfAClaim_IsMarkedInTheEventOrLinkAround(string eventType)
    {
        var reconciliation = ActorRegistry.Default.Reconcile(Filled(eventType));
        var marks = Places.Of(reconciliation.Claim).Where(static place => place.Value is Mark { Kind.Text: MarkKind.InferredText });

        Assert.True(marks.Count() >= reconciliation.Additions.Count);
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Check_RuleOfAUser_IsAskedForEveryValueOfAClaim(string eventType)
    {
        var claim = Filled(eventType);
        foreach (var type in LibraryRules.CheckedTypes)
        {
            var asked = new List<object>();
            var row = (Rule)typeof(FollowingTests).GetMethod(nameof(Asking), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [asked])!;
            claim.Check(ClaimRules.Default.With(row));
            var expected = Places.Of(claim).Select(static place => place.Value).Where(type.IsInstanceOfType).ToList();

            Assert.Equal(expected.ToHashSet(ReferenceEqualityComparer.Instance), asked.ToHashSet(ReferenceEqualityComparer.Instance));
        }
    }

    [Fact]
    public void Claims_OfAllEventTypes_HoldValuesOfEveryCheckedType()
    {
        var values = FilledClaim.EventTypes.SelectMany(static type => Places.Of(FilledClaim.Of(type))).Select(static place => place.Value).ToList();

        Assert.All(LibraryRules.CheckedTypes, type => Assert.Contains(values, type.IsInstanceOfType));
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void Json_OfEveryMember_IsWrittenAndRead(string eventType)
    {
        var claim = Filled(eventType);
        var json = ClaimJson.Serialize(claim);

        Assert.Equal(claim, ClaimJson.Deserialize(json));
        Assert.Equal(CanonicalJson.Canonicalize(json), json);
    }

    [Theory]
    [MemberData(nameof(EventTypes))]
    public void InRoles_OfEveryMemberThatHoldsActors_NamesThem(string eventType)
    {
        var type = FilledClaim.EventTypes.Single(type => type.Name == eventType);
        var content = (GeopolEvent)FilledClaim.Filled(type, type, 2);
        var members = FilledClaim.MembersOf(type).Where(static member => Places.ItemOf(member.PropertyType) is var item && (item == typeof(Actor) || item == typeof(Participant)))
            .Where(static member => member is not { Name: nameof(Meeting.Topics), DeclaringType.Name: nameof(Meeting) }).ToList();
        var roles = content.InRoles().Select(static inRole => inRole.Role).ToList();

        Assert.Equal(members.Count, roles.Count);
        Assert.Equal(roles.Count, roles.Distinct().Count());
        Assert.All(roles, static role => Assert.True(role.IsKnown));
    }

    [Theory]
    [MemberData(nameof(NestedMembers))]
    public void Depth_WithADeepMember_IsThatOfTheMember(Type type, string member)
    {
        var property = type.GetProperty(member)!;
        var deep = Deep(Places.ItemOf(property.PropertyType), levels: 20);
        var value = FilledClaim.Filled(type, typeof(Transfer), 0);
        property.SetValue(value, InMember(property, deep));

        Assert.Equal(DepthOf(deep) + (Places.ItemOf(property.PropertyType) == property.PropertyType ? 1 : 2), DepthOf(value));
    }

    [Theory]
    [MemberData(nameof(NestedMembers))]
    public void Member_ThatNestsTooDeep_IsRefused(Type type, string member)
    {
        var property = type.GetProperty(member)!;
        var value = FilledClaim.Filled(type, typeof(Transfer), 0);
        var deepest = Deep(Places.ItemOf(property.PropertyType), levels: Nesting.MaxLevel - 1);

        var thrown = Assert.ThrowsAny<Exception>(() => property.SetValue(value, InMember(property, Deeper(deepest))));
        Assert.Contains("nests deeper", (thrown.InnerException ?? thrown).Message, StringComparison.Ordinal);
    }

    // Returns a rule that is never broken and records the values that it checks.
    private static Rule<T> Asking<T>(List<object> asked) where T : class => new("X0001", IssueSeverity.Warning, "", value =>
    {
        asked.Add(value);
        return false;
    }, "Never.");

    private static object InMember(PropertyInfo property, object value) =>
        Places.ItemOf(property.PropertyType) == property.PropertyType ? value : Places.ListOf(property.PropertyType, value);

    // Returns a value with at least this many nested levels, nested in the shortest way: an actor in an actor in an actor.
    private static object Deep(Type type, int levels)
    {
        var value = Around(type, Actor.Named(ActorKind.State, "Iran"));
        while (DepthOf(value) < levels)
        {
            value = Deeper(value);
        }

        return value;
    }

    private static object Deeper(object value)
    {
        var inner = Actor.Named(ActorKind.State, "Iran");
        var depth = DepthOf(value);
        for (var i = 0; i < Nesting.MaxLevel; i++)
        {
            inner = new Actor { StandsFor = inner };
            if (DepthOf(Around(value.GetType(), inner)) > depth)
            {
                return Around(value.GetType(), inner);
            }
        }

        throw new InvalidOperationException("It doesn't nest deeper.");
    }

    private static object Around(Type type, Actor actor) => type.Name switch
    {
        nameof(Actor) => actor,
        nameof(Affiliation) => new Affiliation { Of = actor },
        nameof(Place) => new Place { Country = actor },
        nameof(DocumentReference) => new DocumentReference { Publisher = actor },
        nameof(EvidenceItem) => new EvidenceItem { Document = new DocumentReference { Publisher = actor } },
        nameof(Handling) => new Handling { ReleasableTo = [actor] },
        nameof(Participant) => Participant.Of(actor),
        nameof(Adjunct) => Adjunct.Under(actor),
        nameof(Count) => new Count { Kind = CountKind.Killed, Number = 1, Of = actor },
        nameof(AttributionLink) => AttributionLink.Report(actor),
        nameof(Proposition) => Proposition.Of(new Meeting { Host = actor }),
        nameof(Clause) => Clause.Of(new Meeting { Host = actor }),
        nameof(Quote) => Quoted(actor),
        _ => new Meeting { Host = actor },
    };

    // A quotation can only be nested in a quotation.
    private static Quote Quoted(Actor actor) =>
        new() { Text = "words", TranslationOf = actor.StandsFor is { } inner ? Quoted(inner) : null };

    private static IEnumerable<Type> NestedTypes() =>
        typeof(Claim).Assembly.GetExportedTypes().Where(static type => !type.IsAbstract && IsNested(type) && type != typeof(Clause) && type != typeof(Participant) && type != typeof(UnknownEvent));

    private static bool IsNested(Type type) => typeof(INested).IsAssignableFrom(type);

    private static int DepthOf(object value) => ((INested)value).Depth;

    private static Claim Filled(string eventType) => FilledClaim.Of(FilledClaim.EventTypes.Single(type => type.Name == eventType));

    private static IEnumerable<string> ActorsOf(Claim claim) => Places.Of(claim).Where(static place => place.Value is Actor).Select(static place => place.Path);

    // The recorder, the handling, and the items of evidence.
    private static bool IsLeftAlone(string path) =>
        path.StartsWith("$.recordedBy", StringComparison.Ordinal) || path.StartsWith("$.handling", StringComparison.Ordinal) || path.StartsWith("$.evidence", StringComparison.Ordinal);
}
