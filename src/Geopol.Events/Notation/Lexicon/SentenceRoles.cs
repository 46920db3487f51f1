namespace Geopol.Events;

/// <summary>What roles take.</summary>
internal static class SentenceRoles
{
    /// <summary>How many there are.</summary>
    internal const int Count = (int)SentenceRole.Where + 1;

    private static readonly NounKinds[] Taken = [.. Enumerable.Range(0, Count).Select(static role => TakenBy((SentenceRole)role))];

    /// <summary>What a name in this role may be. What a text in brackets is, is the first that the role takes.</summary>
    internal static NounKinds Takes(SentenceRole role) => Taken[(int)role];

    private static NounKinds TakenBy(SentenceRole role) => role switch
    {
        SentenceRole.Items or SentenceRole.Consideration or SentenceRole.Instruments => NounKinds.Goods,
        SentenceRole.EndUse or SentenceRole.Venue or SentenceRole.Topics or SentenceRole.Subject or SentenceRole.Occasion => NounKinds.Matter,
        SentenceRole.Themes => NounKinds.Matter | NounKinds.Goods | NounKinds.Actor,
        SentenceRole.Where or SentenceRole.Via => NounKinds.Place,
        _ => NounKinds.Actor,
    };

    /// <summary>The first role that takes what is named and nothing else, else the first that takes it; none where none does.</summary>
    internal static SentenceRole First(ReadOnlySpan<SentenceRole> roles, NounKinds kinds, bool isFree)
    {
        if (isFree)
        {
            return roles.IsEmpty ? SentenceRole.None : roles[0];
        }

        foreach (var role in roles)
        {
            if ((Takes(role) & kinds) != 0 && System.Numerics.BitOperations.IsPow2((int)Takes(role)))
            {
                return role;
            }
        }

        foreach (var role in roles)
        {
            if ((Takes(role) & kinds) != 0)
            {
                return role;
            }
        }

        return SentenceRole.None;
    }

    /// <summary>Whether one alone fits.</summary>
    internal static bool IsSingle(SentenceRole role) => role is SentenceRole.Origin or SentenceRole.OnBehalfOf or SentenceRole.Host or SentenceRole.EndUse or SentenceRole.Venue or SentenceRole.Subject or SentenceRole.Occasion or SentenceRole.Where;

    /// <summary>For people: what is expected there.</summary>
    internal static string Expected(SentenceRole role) => Takes(role) switch
    {
        NounKinds.Goods => "goods",
        NounKinds.Matter => "a matter",
        NounKinds.Place => "a place",
        NounKinds.Actor => "an actor",
        _ => "a matter, goods or an actor",
    };

    internal static bool TryRead(ReadOnlySpan<char> name, out SentenceRole role)
    {
        if (name is "intermediary")
        {
            role = SentenceRole.Intermediaries;
            return true;
        }

        for (var i = 1; i < Count; i++)
        {
            if (NameOf((SentenceRole)i).AsSpan().SequenceEqual(name))
            {
                role = (SentenceRole)i;
                return true;
            }
        }

        role = default;
        return false;
    }

    /// <summary>The name in the files of the lexicon.</summary>
    internal static string NameOf(SentenceRole role) => role switch
    {
        SentenceRole.Supplier => "supplier",
        SentenceRole.Recipient => "recipient",
        SentenceRole.EndUser => "end-user",
        SentenceRole.Origin => "origin",
        SentenceRole.Intermediaries => "intermediaries",
        SentenceRole.FinancedBy => "financed-by",
        SentenceRole.OnBehalfOf => "on-behalf-of",
        SentenceRole.Items => "items",
        SentenceRole.Consideration => "consideration",
        SentenceRole.Via => "via",
        SentenceRole.EndUse => "end-use",
        SentenceRole.Issuer => "issuer",
        SentenceRole.Addressees => "addressees",
        SentenceRole.Participants => "participants",
        SentenceRole.Host => "host",
        SentenceRole.Venue => "venue",
        SentenceRole.Topics => "topics",
        SentenceRole.Parties => "parties",
        SentenceRole.Subject => "subject",
        SentenceRole.Actors => "actors",
        SentenceRole.Recipients => "recipients",
        SentenceRole.Themes => "themes",
        SentenceRole.Instruments => "instruments",
        SentenceRole.Occasion => "occasion",
        SentenceRole.Where => "where",
        _ => "",
    };
}
