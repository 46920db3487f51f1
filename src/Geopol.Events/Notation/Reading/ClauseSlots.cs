using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>The places of a clause that were filled.</summary>
internal struct ClauseSlots
{
    private const int Max = 16;

    private Places places;

    internal int Count { get; private set; }

    internal readonly bool IsFull => Count == Max;

    internal void Add(ClauseSlot slot) => places[Count++] = slot;

    internal readonly ClauseSlot this[int index] => places[index];

    internal readonly bool Has(SentenceRole role)
    {
        for (var i = 0; i < Count; i++)
        {
            if (places[i].Role == role)
            {
                return true;
            }
        }

        return false;
    }

    [InlineArray(Max)]
    private struct Places
    {
        private ClauseSlot first;
    }
}
