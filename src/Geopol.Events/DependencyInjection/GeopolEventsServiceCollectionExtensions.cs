using FluentValidation;
using Geopol.Events;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NodaTime;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the services of Geopol.Events.</summary>
public static class GeopolEventsServiceCollectionExtensions
{
    /// <summary>
    /// Adds each of these singletons if no service of its type is registered yet: <see cref="ActorRegistry"/>, <see cref="ClaimRules"/>,
    /// <see cref="ReadOptions"/>, <see cref="IClock"/> (the system clock), <see cref="ClaimRecorder"/>, and an <c>IValidator</c> for each type
    /// that has one (with only the rules of severity error).
    /// </summary>
    /// <param name="services">The services to add to.</param>
    /// <param name="options">The options for reading claims; null for <see cref="ReadOptions.Default"/>.</param>
    /// <returns>The same collection, for chaining.</returns>
    public static IServiceCollection AddGeopolEvents(this IServiceCollection services, ReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton(options ?? ReadOptions.Default);
        services.TryAddSingleton(ActorRegistry.Default);
        services.TryAddSingleton(ClaimRules.Default);
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(static provider => new ClaimRecorder(provider.GetRequiredService<IClock>()));
        AddValidator<Claim>(services, static rules => new ClaimValidator(rules));
        AddValidator<Proposition>(services, static rules => new RuleValidator<Proposition>(rules));
        AddValidator<AttributionLink>(services, static rules => new RuleValidator<AttributionLink>(rules));
        AddValidator<GeopolEvent>(services, static rules => new RuleValidator<GeopolEvent>(rules));
        AddValidator<Transfer>(services, static rules => new RuleValidator<Transfer>(rules));
        AddValidator<Warning>(services, static rules => new RuleValidator<Warning>(rules));
        AddValidator<Meeting>(services, static rules => new RuleValidator<Meeting>(rules));
        AddValidator<Agreement>(services, static rules => new RuleValidator<Agreement>(rules));
        AddValidator<Interaction>(services, static rules => new RuleValidator<Interaction>(rules));
        AddValidator<Actor>(services, static rules => new RuleValidator<Actor>(rules));
        AddValidator<Goods>(services, static rules => new RuleValidator<Goods>(rules));
        return services;
    }

    private static void AddValidator<T>(IServiceCollection services, Func<ClaimRules, IValidator<T>> make) =>
        services.TryAddSingleton(provider => make(provider.GetRequiredService<ClaimRules>().AtLeast(IssueSeverity.Error)));
}
