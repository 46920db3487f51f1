using System.Text.RegularExpressions;

namespace Geopol.Events.Interop;

/// <summary>The facts that a comment adds to a row.</summary>
/// <remarks>Not thread safe.</remarks>
internal sealed class SipriRemarks
{
    /// <summary>The number of characters in which phrases are looked for. SIPRI's comments are shorter; a longer text is damage.</summary>
    private const int MaxComment = 2000;

    private readonly SipriParties parties;
    private readonly List<Actor> financedBy = [];
    private readonly List<Actor> intermediaries = [];
    private readonly List<Actor> endUsers = [];
    private readonly List<Actor> otherSuppliers = [];
    private readonly List<Actor> otherRecipients = [];
    private readonly List<string> alternatives = [];
    private readonly List<string> uncertain = [];
    private readonly List<Goods> consideration = [];

    private SipriRemarks(SipriParties parties) => this.parties = parties;

    public EquatableArray<Actor> FinancedBy => [.. financedBy.Distinct()];

    public EquatableArray<Actor> Intermediaries => [.. intermediaries.Distinct()];

    public EquatableArray<Actor> EndUsers => [.. endUsers.Distinct()];

    public EquatableArray<Actor> OtherSuppliers => [.. otherSuppliers.Distinct()];

    public EquatableArray<Actor> OtherRecipients => [.. otherRecipients.Distinct()];

    public EquatableArray<string> Alternatives => [.. alternatives.Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The paths of the members that the comment calls uncertain.</summary>
    public IReadOnlyList<string> Uncertain => uncertain;

    public EquatableArray<Goods> Consideration => [.. consideration];

    public TransferKind Kind { get; private set; }

    public Money? Value { get; private set; }

    public string? EndUse { get; private set; }

    public Edtf PlannedDelivery { get; private set; }

    public bool IsCancelled { get; private set; }

    public bool IsSecondHand { get; private set; }

    /// <summary>The actor from whose stocks the goods came; null if the comment names none.</summary>
    public Actor? Stocks { get; private set; }

    /// <summary>Reads a comment. Phrases that no pattern knows add nothing, and neither do those after the first 2,000 characters.</summary>
    public static SipriRemarks Read(string? comment, SipriParties parties)
    {
        var remarks = new SipriRemarks(parties);
        var text = comment is { Length: > MaxComment } ? comment[..MaxComment] : comment ?? "";
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var row in SipriPattern.All)
            {
                foreach (var match in row.Find(part))
                {
                    remarks.Add(row.Phrase, match);
                }
            }
        }

        return remarks;
    }

    private void Add(SipriPhrase phrase, Match match)
    {
        var text = match.Groups["x"].Value.Trim();
        switch (phrase)
        {
            case SipriPhrase.FinancedBy:
                financedBy.AddRange(parties.In(text));
                break;
            case SipriPhrase.Via:
                intermediaries.AddRange(parties.In(text) is { Count: > 0 } found ? found : SipriParties.Company(text));
                break;
            case SipriPhrase.Stocks:
                Stocks ??= parties.In(text) is [var owner, ..] ? owner : null;
                break;
            case SipriPhrase.EndUser:
                AddEndUser(text);
                break;
            case SipriPhrase.OtherSupplier:
                otherSuppliers.AddRange(parties.In(text));
                break;
            case SipriPhrase.OtherRecipient:
                otherRecipients.AddRange(parties.In(text));
                break;
            default:
                AddOfDeal(phrase, match, text);
                break;
        }
    }

    private void AddOfDeal(SipriPhrase phrase, Match match, string text)
    {
        switch (phrase)
        {
            case SipriPhrase.Alternatives:
                alternatives.AddRange(SipriParties.Designations(text));
                break;
            case SipriPhrase.Exchange:
                AddExchange(text);
                break;
            case SipriPhrase.Value:
                Value ??= SipriMoney.Of(match);
                break;
            case SipriPhrase.EndUse:
                EndUse ??= text;
                break;
            case SipriPhrase.PlannedDelivery when PlannedDelivery.IsAbsent:
                PlannedDelivery = Planned(match);
                break;
            case SipriPhrase.Cancelled:
                IsCancelled = true;
                break;
            case SipriPhrase.SecondHand:
                IsSecondHand = true;
                break;
            default:
                AddKindOrDoubt(phrase);
                break;
        }
    }

    private void AddKindOrDoubt(SipriPhrase phrase)
    {
        var kind = phrase switch
        {
            SipriPhrase.Licence => TransferKind.Licence,
            SipriPhrase.Lease => TransferKind.Lease,
            SipriPhrase.Loan => TransferKind.Loan,
            SipriPhrase.Gift => TransferKind.Gift,
            SipriPhrase.Barter => TransferKind.Barter,
            SipriPhrase.Debt => TransferKind.Payment,
            _ => default,
        };
        Kind = Kind.IsAbsent ? kind : Kind;
        uncertain.AddRange(phrase switch
        {
            SipriPhrase.DesignationUncertain => ["items[0].designation"],
            SipriPhrase.SupplierUncertain => ["suppliers"],
            SipriPhrase.RecipientUncertain => ["recipients"],
            SipriPhrase.NumberUncertain => ["items[0].ordered"],
            SipriPhrase.OrderUncertain => ["stage"],
            SipriPhrase.DeliveryUncertain => (string[])["deliveredOn", "items[0].delivered"],
            _ => [],
        });
    }

    private void AddEndUser(string text)
    {
        if (parties.In(text["use by ".Length..]) is { Count: > 0 } users)
        {
            endUsers.AddRange(users);
        }
        else
        {
            EndUse ??= text;
        }
    }

    /// <summary>Goods for goods is a barter. Other considerations, such as a right to use bases, keep their words and decide nothing about the kind.</summary>
    private void AddExchange(string text)
    {
        if (GoodsVocabulary.Find(text) is { } entry)
        {
            consideration.Add(entry.Commodity);
            Kind = Kind.IsAbsent && !GoodsVocabulary.IsA(entry.Commodity, Commodity.Parse("money")) ? TransferKind.Barter : Kind;
        }
    }

    /// <summary>The date of a planned delivery: some time in the given years.</summary>
    private static Edtf Planned(Match match)
    {
        var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
        return Edtf.TryParse(
            (match.Groups["how"].Value.ToLowerInvariant(), high) switch
            {
                ("from", "") => $"[{low}..]",
                ("by" or "before" or "until", "") => $"[..{low}]",
                (_, "") => low,
                _ => $"[{low}..{high}]",
            }, out var date) ? date : default;
    }
}
