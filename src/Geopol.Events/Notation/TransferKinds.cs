namespace Geopol.Events;

/// <summary>The words after "as" for the kind of a transfer, where the verb doesn't determine the kind.</summary>
internal static class TransferKinds
{
    internal static (TransferKind Kind, string Said)[] Said { get; } =
    [
        (TransferKind.Payment, "payment"), (TransferKind.Gift, "a gift"), (TransferKind.Loan, "a loan"), (TransferKind.Lease, "a lease"),
        (TransferKind.Barter, "barter"), (TransferKind.Sale, "a sale"), (TransferKind.Licence, "a licence"), (TransferKind.Return, "a return"),
    ];

    /// <summary>The words for a kind; null where there are none.</summary>
    internal static string? Of(TransferKind kind)
    {
        foreach (var (known, said) in Said)
        {
            if (known == kind)
            {
                return said;
            }
        }

        return null;
    }
}
