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

    internal readonly bool Has(SentenceRole role, InteractionRole part)
    {
        for (var i = 0; i < Count; i++)
        {
            if (places[i].Role == role && places[i].Part == part)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase with this preposition fills another role in an interaction: a second one isn't printed.</summary>
    internal readonly bool HasOther(Preposition preposition, InteractionRole part)
    {
        for (var i = 0; preposition != Preposition.None && i < Count; i++)
        {
            if (places[i].Preposition == preposition && places[i].Part != part)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing is filled but by the subject and by places.</summary>
    internal readonly bool HasOnlySubjectAndPlace()
    {
        for (var i = 0; i < Count; i++)
        {
            if (places[i] is { Role: not SentenceRole.Where, Preposition: not Preposition.None })
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Lets what fills one role fill another.</summary>
    internal void Move(SentenceRole from, SentenceRole to)
    {
        for (var i = 0; i < Count; i++)
        {
            if (places[i].Role == from)
            {
                places[i] = places[i] with { Role = to };
            }
        }
    }

    [InlineArray(Max)]
    private struct Places
    {
        private ClauseSlot first;
    }
}
