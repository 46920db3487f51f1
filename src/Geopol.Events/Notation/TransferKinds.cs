namespace Geopol.Events;

/// <summary>The words after "as" that say the kind of a transfer: "as a gift". They are used if the verb doesn't determine the kind.</summary>
internal static class TransferKinds
{
    internal static (TransferKind Kind, string Said)[] Said { get; } =
    [
        (TransferKind.Payment, "payment"), (TransferKind.Gift, "a gift"), (TransferKind.Loan, "a loan"), (TransferKind.Lease, "a lease"),
        (TransferKind.Barter, "barter"), (TransferKind.Sale, "a sale"), (TransferKind.Licence, "a licence"), (TransferKind.Return, "a return"),
    ];

    /// <summary>Returns the words for a kind, or null if there are none.</summary>
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
