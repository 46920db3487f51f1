#:project ../../src/Geopol.Events/Geopol.Events.csproj
#:package Microsoft.Extensions.DependencyInjection@10.0.0
using FluentValidation;
using Geopol.Events;
using Geopol.Events.Validation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

// The rules of the house: a rule of its own, a severity, and messages in the language of the desk.
var rules = ClaimRules.Default
    .With(new Rule<Transfer>("DESK1", IssueSeverity.Error, "items", static transfer => transfer.Items.IsEmpty, "Name the goods."))
    .WithSeverity(IssueCodes.NobodySaysIt, IssueSeverity.Error)
    .WithMessages(new Dictionary<string, string>
    {
        [IssueCodes.NobodySaysIt] = "Niemand sagt es. Nennen Sie die Quelle.",
        [IssueCodes.OwnRecipient] = "Der Lieferant ist auch der Empfänger. Streichen Sie einen von beiden.",
    });

// What is registered before AddGeopolEvents stays: the rules, and a clock that tests can stop.
var services = new ServiceCollection()
    .AddSingleton(rules)
    .AddSingleton<IClock>(new StoppedClock())
    .AddSingleton<Desk>()
    .AddGeopolEvents()
    .BuildServiceProvider();
var desk = services.GetRequiredService<Desk>();

var sale = new Transfer { Suppliers = [Actor.State("KP")], Recipients = [Actor.State("KP")] };
desk.Take(new Claim { Proposition = new Proposition { Event = sale, Modality = Modality.Possible } });
desk.Take(new Claim
{
    Proposition = new Proposition { Event = sale with { Recipients = [Actor.State("RU")], Items = [Commodity.Munitions] }, Modality = Modality.Possible },
    Attribution = [AttributionLink.Report(Actor.Named(ActorKind.MediaOutlet, "Financial Times"))],
});

/// <summary>Takes claims in: it refuses those with errors, and stamps the others.</summary>
internal sealed class Desk(IValidator<Claim> validator, ClaimRecorder recorder)
{
    private static readonly Actor Self = Actor.Named(ActorKind.Office, "Korea desk");

    public void Take(Claim claim)
    {
        var result = validator.Validate(claim);
        foreach (var failure in result.Errors)
        {
            Console.WriteLine($"{failure.ErrorCode} {failure.PropertyName}: {failure.ErrorMessage}");
        }

        if (result.IsValid)
        {
            var taken = recorder.Record(claim, Self);
            Console.WriteLine($"taken at {taken.RecordedAt} by {taken.RecordedBy}: {taken}");
        }
    }
}

/// <summary>A clock that stands still, for tests. NodaTime.Testing has one with more functions.</summary>
internal sealed class StoppedClock : IClock
{
    public Instant GetCurrentInstant() => Instant.FromUtc(2023, 9, 9, 8, 0);
}
