namespace Geopol.Events.Interop;

/// <summary>
/// The numbers of deaths. Low, best and high are UCDP's estimate of all deaths, zero included. The four columns of single deaths are parts of the best figure: a zero there
/// means that UCDP counted none, so it makes no count. Where the estimate is a range, a part is a best figure too; otherwise it is a number.
/// </summary>
internal static class UcdpDeaths
{
    public static EquatableArray<Count> Read(SourceRecord record, UcdpSides sides)
    {
        List<Count> counts = [];
        var total = Total(record);
        if (total is not null)
        {
            counts.Add(new Count { Kind = CountKind.Killed, Number = total });
        }

        var isRange = total is not null && (total.Low != total.Best || total.Best != total.High);

        Add(UcdpColumns.DeathsA, sides.A);
        Add(UcdpColumns.DeathsB, sides.B);
        Add(UcdpColumns.DeathsCivilians, UcdpSide.Civilians);
        Add(UcdpColumns.DeathsUnknown, null);
        return [.. counts];

        void Add(Column column, UcdpSide? side)
        {
            if (Figure(record, column) is not { } figure)
            {
                return;
            }

            if (figure == 0)
            {
                record.Set(column, ColumnFate.Derivable);
                return;
            }

            var of = side is null ? Actor.NotKnown : side.IsEmpty ? null : side.ToCounted();
            counts.Add(new Count { Kind = CountKind.Killed, Number = isRange ? Quantity.Estimate(null, figure, null) : figure, Of = of });
        }
    }

    private static Quantity? Total(SourceRecord record)
    {
        var (low, best, high) = (Figure(record, UcdpColumns.Low), Figure(record, UcdpColumns.Best), Figure(record, UcdpColumns.High));
        if (low is { } least && best is { } middle && high is { } most)
        {
            if (least > middle || middle > most)
            {
                record.Report(ImportFault.Contradiction, UcdpColumns.Best, $"low {least}, best {middle} and high {most} are out of order. The claim has them as they are.");
            }

            return UcdpEstimate.Read(new UcdpEstimate { Low = least, Best = middle, High = most }).Value;
        }

        return low is null && best is null && high is null ? null : Quantity.Estimate(low, best, high);
    }

    private static int? Figure(SourceRecord record, Column column)
    {
        if (record.Integer(column) is not { } figure)
        {
            return null;
        }

        if (figure >= 0)
        {
            return figure;
        }

        record.KeepUnread(column, "a number of deaths");
        return null;
    }
}
