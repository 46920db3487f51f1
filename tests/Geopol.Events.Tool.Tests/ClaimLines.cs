namespace Geopol.Events.Tests;

/// <summary>Claims as lines, one line per kind of problem.</summary>
internal static class ClaimLines
{
    private const string Link = """{"act":"assess","sources":[{"kind":"media-outlet","names":{"en":"Financial Times"}}]}""";

    internal const string Good =
        """{"attribution":[""" + Link + """],"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"commodity":"munitions"}]}}}""";

    /// <summary>Supplier and recipient are the same: an issue of severity error.</summary>
    internal const string SelfSupplied =
        """{"attribution":[""" + Link + """],"format":"geopol/1","proposition":{"event":{"$type":"transfer","recipients":[{"id":{"iso3166-1-alpha-2":"KP"},"kind":"state"}],"suppliers":[{"id":{"iso3166-1-alpha-2":"KP"},"kind":"state"}]}}}""";

    /// <summary>A denial of negated content: an issue of severity warning.</summary>
    internal const string DeniedNegation =
        """{"attribution":[{"act":"deny","sources":[{"kind":"media-outlet","names":{"en":"Financial Times"}}]}],"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"commodity":"munitions"}]},"polarity":"negated"}}""";

    /// <summary>The claim has no speaker: an issue of severity information.</summary>
    internal const string Unattributed = """{"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"commodity":"munitions"}]}}}""";

    /// <summary>An unknown member with a name that isn't ASCII.</summary>
    internal const string UnknownMember =
        """{"attribution":[""" + Link + """],"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"commodity":"munitions"}]},"погода":1}}""";

    /// <summary>A modality that is a number.</summary>
    internal const string FaultyMember =
        """{"attribution":[""" + Link + """],"format":"geopol/1","proposition":{"event":{"$type":"transfer","items":[{"commodity":"munitions"}]},"modality":7}}""";
}
