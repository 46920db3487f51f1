using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;

namespace Geopol.Events.Tests;

public sealed class RegistrationTests
{
    private static readonly Claim Selfish = Subject.Said with { Proposition = Subject.Supply with { Recipients = [CorpusActors.Dprk] } };

    [Fact]
    public void AddGeopolEvents_Alone_RegistersSingletonsThatAllResolve()
    {
        var services = new ServiceCollection();
        Assert.Same(services, services.AddGeopolEvents());

        Assert.All(services, static service => Assert.Equal(ServiceLifetime.Singleton, service.Lifetime));
        using var provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        Assert.All(services, service => Assert.Same(provider.GetRequiredService(service.ServiceType), provider.GetRequiredService(service.ServiceType)));
        Assert.Same(ClaimRules.Default, provider.GetRequiredService<ClaimRules>());
        Assert.Same(ReadOptions.Default, provider.GetRequiredService<ReadOptions>());
        Assert.Same(SystemClock.Instance, provider.GetRequiredService<IClock>());
        Assert.NotNull(provider.GetRequiredService<ClaimRecorder>());
    }

    [Fact]
    public void AddGeopolEvents_ForEachValidatorOfTheLibrary_RegistersItsInterface()
    {
        var services = new ServiceCollection().AddGeopolEvents();
        using var provider = services.BuildServiceProvider();
        var registered = services.Where(static service => service.ServiceType is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(IValidator<>)).ToList();

        Assert.All(registered, service => Assert.NotNull(provider.GetRequiredService(service.ServiceType)));
        Assert.Equal(
            ["Actor", "Agreement", "AttributionLink", "Claim", "GeopolEvent", "Goods", "Interaction", "Meeting", "Proposition", "Transfer", "Warning"],
            registered.Select(static service => service.ServiceType.GetGenericArguments()[0].Name).Order());
    }

    [Fact]
    public void AddGeopolEvents_WithOptions_RegistersThem()
    {
        var options = ReadOptions.Default with { Mode = ReadMode.Strict };
        using var provider = new ServiceCollection().AddGeopolEvents(options).BuildServiceProvider();
        Assert.Same(options, provider.GetRequiredService<ReadOptions>());
    }

    [Fact]
    public void AddGeopolEvents_WhatAUserRegisteredBefore_Stays()
    {
        var rules = ClaimRules.Default.Without(IssueCodes.OwnRecipient);
        var options = ReadOptions.Default with { Mode = ReadMode.Lenient };
        var clock = new StoppedClock(Instant.FromUtc(2023, 9, 9, 8, 0));
        var validator = new InlineValidator<Actor>();
        var services = new ServiceCollection().AddSingleton(rules).AddSingleton(options).AddSingleton<IClock>(clock).AddSingleton<IValidator<Actor>>(validator);
        using var provider = services.AddGeopolEvents(ReadOptions.Default).BuildServiceProvider();

        Assert.Same(rules, provider.GetRequiredService<ClaimRules>());
        Assert.Same(options, provider.GetRequiredService<ReadOptions>());
        Assert.Same(clock, provider.GetRequiredService<IClock>());
        Assert.Same(validator, provider.GetRequiredService<IValidator<Actor>>());
        Assert.Same(provider.GetRequiredService<IValidator<Claim>>(), Assert.Single(provider.GetServices<IValidator<Claim>>()));
    }

    [Fact]
    public void AddGeopolEvents_Twice_RegistersOnce()
    {
        var once = new ServiceCollection().AddGeopolEvents();
        Assert.Equal(once.Count, new ServiceCollection().AddGeopolEvents().AddGeopolEvents().Count);
    }

    [Fact]
    public void AddGeopolEvents_RulesOfAUserRegisteredAfterwards_AreThoseOfTheValidators()
    {
        var services = new ServiceCollection().AddGeopolEvents();
        services.AddSingleton(ClaimRules.Default.Without(IssueCodes.OwnRecipient));
        using var provider = services.BuildServiceProvider();

        Assert.True(provider.GetRequiredService<IValidator<Claim>>().Validate(Selfish).IsValid);
    }

    [Fact]
    public void Validators_Resolved_HoldTheErrorsOfTheRegisteredRules()
    {
        var rules = ClaimRules.Default.WithSeverity(IssueCodes.NobodySaysIt, IssueSeverity.Error).WithSeverity(IssueCodes.OwnRecipient, IssueSeverity.Warning);
        using var ours = new ServiceCollection().AddGeopolEvents().BuildServiceProvider();
        using var theirs = new ServiceCollection().AddSingleton(rules).AddGeopolEvents().BuildServiceProvider();
        var unsaid = Subject.Said with { Attribution = [] };

        Assert.False(ours.GetRequiredService<IValidator<Claim>>().Validate(Selfish).IsValid);
        Assert.True(ours.GetRequiredService<IValidator<Claim>>().Validate(unsaid).IsValid);
        Assert.True(theirs.GetRequiredService<IValidator<Claim>>().Validate(Selfish).IsValid);
        Assert.False(theirs.GetRequiredService<IValidator<Claim>>().Validate(unsaid).IsValid);
        Assert.False(ours.GetRequiredService<IValidator<Transfer>>().Validate(Subject.Supply with { Recipients = [CorpusActors.Dprk] }).IsValid);
        Assert.True(theirs.GetRequiredService<IValidator<Transfer>>().Validate(Subject.Supply with { Recipients = [CorpusActors.Dprk] }).IsValid);
    }

    [Fact]
    public void ClaimRecorder_Resolved_StampsWithTheRegisteredClock()
    {
        var now = InstantPattern.ExtendedIso.Parse("2023-09-09T08:00:00Z").Value;
        using var provider = new ServiceCollection().AddSingleton<IClock>(new StoppedClock(now)).AddGeopolEvents().BuildServiceProvider();
        var recorded = provider.GetRequiredService<ClaimRecorder>().Record(Subject.Said);

        Assert.Equal(Subject.Said with { RecordedAt = now }, recorded);
        Assert.Equal(Subject.Said.ContentId, recorded.ContentId);
    }
}
