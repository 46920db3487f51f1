namespace Geopol.Events;

/// <summary>What is after "as", where the verb doesn't determine the kind of a transfer.</summary>
internal static class TransferKinds
{
    internal static (TransferKind Kind, string Said)[] Said { get; } =
    [
        (TransferKind.Payment, "payment"), (TransferKind.Gift, "a gift"), (TransferKind.Loan, "a loan"), (TransferKind.Lease, "a lease"),
        (TransferKind.Barter, "barter"), (TransferKind.Sale, "a sale"), (TransferKind.Licence, "a licence"), (TransferKind.Return, "a return"),
    ];

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
