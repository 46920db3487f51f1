namespace Geopol.Events;

/// <summary>Whether the recorder added a member: a sentence says what was said.</summary>
internal static class InferredMembers
{
    internal static bool Is(EquatableArray<Mark> marks, string path)
    {
        foreach (var mark in marks)
        {
            if (mark.Kind == MarkKind.Inferred && mark.Member.Text == path)
            {
                return true;
            }
        }

        return false;
    }
}
