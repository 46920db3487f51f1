using System.Globalization;
using static Geopol.Events.Interop.FtmColumns;

namespace Geopol.Events.Interop;

/// <summary>The events of FollowTheMoney's statements.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class FtmEvents(FtmThings things)
{
    private static readonly Commodity Money = Commodity.Parse("money");
    private static readonly Verb Own = Verb.Parse("own");
    private static readonly Verb Sanctioned = Verb.Parse("sanction");
    private static readonly Verb TakePart = Verb.Parse("take-part");
    private static readonly Verb TakePlace = Verb.Parse("take-place");
    private static readonly Verb Organise = Verb.Parse("organise");
    private static readonly PloverCode SanctionCode = new() { Type = PloverType.Sanction };

    /// <summary>The proposition of a statement; null if it names none of its actors.</summary>
    public Proposition? Read(SourceRecord record, string schema)
    {
        var (when, hasEnded) = When(record, schema);
        var day = when?.Edtf.Earliest;
        GeopolEvent? content = schema switch
        {
            "Payment" => Payment(record, day),
            "Ownership" => Ownership(record, day),
            "Sanction" => Sanction(record, day),
            _ => Event(record, day),
        };
        return content is null ? null : new Proposition
        {
            Event = content with { When = when },
            Modality = Modality.Asserted,
            Tense = schema == "Ownership" && !hasEnded ? Tense.Present : Tense.Past,
        };
    }

    private Transfer? Payment(SourceRecord record, LocalDate? day)
    {
        var (payers, beneficiaries) = (Actors(things.Read(record, Payer, day)), Actors(things.Read(record, Beneficiary, day)));
        return payers.IsEmpty && beneficiaries.IsEmpty ? null : new Transfer
        {
            Kind = TransferKind.Payment,
            Suppliers = payers,
            Recipients = beneficiaries,
            Items = [new Goods { Commodity = Money, Value = Value(record) }],
            Grounds = Words(record, Purpose),
        };
    }

    private Interaction? Ownership(SourceRecord record, LocalDate? day)
    {
        var (owners, assets) = (things.Read(record, Owner, day), things.Read(record, Asset, day));
        return owners.Count == 0 && assets.Count == 0 ? null : new Interaction { Verb = Own, Agents = [.. owners], Objects = [.. assets] };
    }

    private Interaction? Sanction(SourceRecord record, LocalDate? day)
    {
        var objects = things.Read(record, Entity, day);
        var authorities = FtmValues.All(record, Authority).Select(name => (Participant)things.Named(name, day)).ToArray();
        return objects.Count == 0 ? null : new Interaction { Verb = Sanctioned, Plover = SanctionCode, Agents = [.. authorities], Objects = [.. objects], Grounds = Words(record, Reason) };
    }

    private Interaction? Event(SourceRecord record, LocalDate? day)
    {
        if (FtmValues.First(record, Name) is not { } name)
        {
            return null;
        }

        var involved = things.Read(record, Involved, day);
        IReadOnlyList<Participant> organizers = [];
        if (involved.Count == 0)
        {
            organizers = things.Read(record, Organizer, day);
        }
        else
        {
            record.Keep(Organizer);
        }

        return new Interaction
        {
            Verb = involved.Count > 0 ? TakePart : organizers.Count > 0 ? Organise : TakePlace,
            Agents = [.. involved, .. organizers],
            Objects = [Clause.Of(name)],
            Where = FtmValues.First(record, Location) is { } place ? Place.Named(place) : null,
        };
    }

    private static EquatableArray<Actor> Actors(IReadOnlyList<Participant> participants) =>
        [.. participants.Select(static participant => participant.Actor ?? new Actor { Names = Texts.English(participant.Goods?.Name), Id = participant.Goods?.Codes ?? default })];

    private static Clause? Words(SourceRecord record, Column column) => FtmValues.First(record, column) is { } text ? Clause.Of(text) : null;

    private static Money? Value(SourceRecord record)
    {
        if (FtmValues.First(record, Amount) is not { } text)
        {
            record.Keep(Currency);
            return null;
        }

        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var amount))
        {
            record.KeepUnread(Amount, "a number");
            record.Keep(Currency);
            return null;
        }

        CurrencyCode currency = default;
        if (FtmValues.First(record, Currency) is { } code && !CurrencyCode.TryParse(code, out currency))
        {
            record.KeepUnread(Currency, "a currency's code of ISO 4217");
        }

        return new Money { Amount = Quantity.Exactly(amount), Currency = currency };
    }

    private static (EventTime? When, bool HasEnded) When(SourceRecord record, string schema)
    {
        var date = FtmValues.Date(record, Day);
        var start = FtmValues.Date(record, Start);
        var end = FtmValues.Date(record, End);
        if (schema == "Sanction" && start.IsAbsent && date.IsAbsent)
        {
            start = FtmValues.Date(record, Listed);
        }
        else
        {
            record.Keep(Listed);
        }

        if (!date.IsAbsent)
        {
            record.Keep(Start);
            record.Keep(End);
            return (EventTime.Of(date), true);
        }

        // A sanction is the act of its first day. Its end is another event.
        if (start.IsAbsent || schema == "Sanction")
        {
            record.Keep(End);
            return (start.IsAbsent ? null : EventTime.Of(start), !end.IsAbsent);
        }

        var text = end.IsAbsent ? schema == "Ownership" ? $"{start}/.." : start.Text : $"{start}/{end}";
        if (Edtf.TryParse(text, out var period, out _))
        {
            return (EventTime.Of(period), !end.IsAbsent);
        }

        record.KeepUnread(End, "a date after the startDate");
        return (EventTime.Of(start), true);
    }
}
