using System.Numerics;
using System.Reflection;

namespace Geopol.Events.Tests;

/// <summary>The API has no arithmetic on ratings and levels, and no conversion between likelihood and confidence.</summary>
public sealed class ForbiddenConversionTests
{
    private static readonly Type[] Numberless =
    [
        typeof(Reliability), typeof(Credibility), typeof(Confidence), typeof(ConfidenceLevel), typeof(ConfidenceScale),
        typeof(ReliabilityRating), typeof(CredibilityRating), typeof(ConfidenceRung), typeof(ConfidenceLadder), typeof(Factuality), typeof(EventOccurrence),
    ];

    private static readonly Type[] LikelihoodSide = [typeof(Likelihood), typeof(LikelihoodTerm), typeof(LikelihoodScale), typeof(ProbabilityRange), typeof(Yardstick)];

    private static readonly Type[] ConfidenceSide = [typeof(Confidence), typeof(ConfidenceLevel), typeof(ConfidenceScale), typeof(ConfidenceRung), typeof(ConfidenceLadder)];

    private static readonly Type[] RatingSide = [typeof(Reliability), typeof(Credibility), typeof(ReliabilityRating), typeof(CredibilityRating)];

    public static TheoryData<Type> NumberlessTypes => [.. Numberless.Where(static type => !type.IsEnum)];

    [Theory]
    [MemberData(nameof(NumberlessTypes))]
    public void Type_WithoutNumbers_HasNoOperatorButEquality(Type type) => Assert.DoesNotContain(
        type.GetMethods(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.FlattenHierarchy),
        static method => method.Name.StartsWith("op_", StringComparison.Ordinal) && method.Name is not ("op_Equality" or "op_Inequality") && !IsOfItsLevel(method));

    // A level alone is a confidence. Nothing else is converted to a confidence.
    private static bool IsOfItsLevel(MethodInfo method) =>
        method.Name == "op_Implicit" && method.ReturnType == typeof(Confidence) && method.GetParameters() is [var level] && level.ParameterType == typeof(ConfidenceLevel);

    [Theory]
    [MemberData(nameof(NumberlessTypes))]
    public void Type_WithoutNumbers_IsNotComparableNorConvertible(Type type) => Assert.DoesNotContain(
        type.GetInterfaces(), static i => i == typeof(IComparable) || i == typeof(IConvertible)
            || (i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparable<>))
            || i.Namespace == typeof(INumber<>).Namespace);

    [Theory]
    [MemberData(nameof(NumberlessTypes))]
    public void Type_WithoutNumbers_GivesNoNumber(Type type) => Assert.Empty(
        type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(static method => method.Name != nameof(GetHashCode) && (Parts(method.ReturnType).Any(IsNumber) || method.GetParameters().Any(static p => p.IsOut && Parts(p.ParameterType).Any(IsNumber))))
            .Select(static method => method.Name));

    [Fact]
    public void Order_OfTheseTypes_IsNotOfferedByADefaultComparer() => Assert.All(
        Numberless.Where(static type => !type.IsEnum),
        static type => Assert.Throws<ArgumentException>(() => System.Collections.Comparer.Default.Compare(RuntimeValue(type), RuntimeValue(type))));

    [Fact]
    public void Api_FromLikelihoodToConfidenceAndBack_DoesNotExist()
    {
        Assert.Empty(Ways(LikelihoodSide, ConfidenceSide));
        Assert.Empty(Ways(ConfidenceSide, LikelihoodSide));
    }

    [Fact]
    public void Api_FromRatingsToLikelihoodOrConfidenceAndBack_DoesNotExist()
    {
        Assert.Empty(Ways(RatingSide, [.. LikelihoodSide, .. ConfidenceSide]));
        Assert.Empty(Ways([.. LikelihoodSide, .. ConfidenceSide], RatingSide));
    }

    [Fact]
    public void Api_FromFactuality_GivesNoNumberNorLikelihood() => Assert.Empty(Ways([typeof(Factuality), typeof(EventOccurrence)], [.. LikelihoodSide, typeof(double), typeof(int), typeof(int?)]));

    [Fact]
    public void Api_FromIntegersOfStixOrReadersToALikelihood_DoesNotExist()
    {
        Assert.Empty(Ways([typeof(StixScale), typeof(StixBand)], LikelihoodSide));
        Assert.Empty(Ways(LikelihoodSide, [typeof(StixScale), typeof(StixBand)]));
        Assert.Empty(Ways([typeof(PhraseReading), typeof(ReaderSurvey), typeof(CapCertainty)], [typeof(Likelihood), typeof(LikelihoodTerm), typeof(Yardstick)]));
    }

    [Fact]
    public void Interval_OfAWord_HasTwoEndsAndNoMiddle() => Assert.Equal(
        ["High", "Low"],
        typeof(ProbabilityRange).GetMembers().Where(static member => member is PropertyInfo { PropertyType: var type } && type == typeof(double)
            || member is MethodInfo { IsSpecialName: false, ReturnType: var returned } && returned == typeof(double)).Select(static member => member.Name).Order());

    // The two conversions to a number are for formats that need a number. Both return no number for a value that cannot be judged.
    [Fact]
    public void Api_FromRatingsToANumber_IsOnlyThatOfStixAndMisp() => Assert.Equal(
        ["MispScale`1.ToNumber", "StixScale.OfCredibility"],
        Ways([.. RatingSide, typeof(ConfidenceLevel), typeof(LikelihoodTerm)], [typeof(int), typeof(int?), typeof(double), typeof(double?)], closed: [typeof(MispScale<Reliability>)]).Order());

    [Fact]
    public void Conversions_OfFAndSix_GiveNoValueWithTheirReason()
    {
        Conversion<int?>[] conversions =
        [
            MispTags.Reliability.ToNumber(Reliability.F),
            MispTags.Credibility.ToNumber(Credibility.CannotBeJudged),
            StixScale.OfCredibility(Credibility.CannotBeJudged),
            StixScale.Admiralty.ToInteger("6 - Truth cannot be judged"),
        ];

        Assert.All(conversions, static conversion =>
        {
            Assert.False(conversion.HasValue);
            Assert.Null(conversion.Value);
            Assert.True(conversion.IsLossy);
            Assert.Equal(ConversionReason.CannotBeJudged, conversion.Reason);
            Assert.Matches("isn't a number|has no integer", conversion.Explanation);
            Assert.Equal("no value (cannot-be-judged)", conversion.ToString());
            Assert.Throws<InvalidOperationException>(() => conversion.ValueOrThrow());
        });
    }

    private static object RuntimeValue(Type type) => System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);

    /// <summary>Returns the public methods, operators and constructors that convert a type of the sources to a type of the targets.</summary>
    private static IEnumerable<string> Ways(Type[] sources, Type[] targets, Type[]? closed = null)
    {
        var types = typeof(Claim).Assembly.GetExportedTypes().Concat(closed ?? []).Where(static type => !type.ContainsGenericParameters).ToList();
        var methods =
            from type in types
            from method in type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            where method.Name is not (nameof(Equals) or nameof(GetHashCode) or nameof(ToString) or "op_Equality" or "op_Inequality")
            where (sources.Contains(type) && !method.IsStatic) || Takes(method, sources)
            where Parts(method.ReturnType).Any(targets.Contains) || method.GetParameters().Any(p => p.IsOut && Parts(p.ParameterType).Any(targets.Contains))
            select $"{type.Name}.{method.Name}";
        var constructors =
            from type in types
            where targets.Contains(type)
            from constructor in type.GetConstructors()
            where Takes(constructor, sources)
            select $"{type.Name}.new";
        return methods.Concat(constructors).Distinct();
    }

    private static bool Takes(MethodBase method, Type[] types) => method.GetParameters().Any(p => Parts(p.ParameterType).Any(types.Contains));

    private static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(Parts).Append(type)
        : [type];

    private static bool IsNumber(Type type) => type.GetInterfaces().Any(static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(INumberBase<>)) && type != typeof(char);
}
