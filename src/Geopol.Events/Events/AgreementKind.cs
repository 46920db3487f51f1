namespace Geopol.Events;

/// <summary>What sort of agreement it is.</summary>
[OpenCode]
public readonly partial struct AgreementKind
{
    /// <summary>A treaty.</summary>
    public static partial AgreementKind Treaty { get; }

    /// <summary>An alliance.</summary>
    public static partial AgreementKind Alliance { get; }

    /// <summary>A ceasefire.</summary>
    public static partial AgreementKind Ceasefire { get; }

    /// <summary>A peace agreement.</summary>
    public static partial AgreementKind PeaceAgreement { get; }

    /// <summary>A trade agreement.</summary>
    public static partial AgreementKind TradeAgreement { get; }

    /// <summary>An agreement on arms.</summary>
    public static partial AgreementKind ArmsAgreement { get; }

    /// <summary>A memorandum of understanding.</summary>
    public static partial AgreementKind Memorandum { get; }

    /// <summary>A contract.</summary>
    public static partial AgreementKind Contract { get; }
}
