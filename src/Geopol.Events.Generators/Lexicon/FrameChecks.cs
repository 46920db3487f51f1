using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>
/// Checks that sentences can be read and printed without ambiguity. Reading needs exactly one role for each slot and filler of a frame. Printing needs exactly
/// one slot for each role and filler of a frame. This class also checks that prepositions give only the roles that the table of prepositions allows.
/// </summary>
internal sealed class FrameChecks(LexiconBook book, PrepositionTable prepositions, VerbCodes codes)
{
    public void Check()
    {
        foreach (var frame in book.Frames)
        {
            CheckShape(frame);
            CheckReading(frame);
            CheckPrinting(frame);
        }

        foreach (var verb in book.Verbs.Values)
        {
            CheckVerb(verb);
        }
    }

    private void CheckShape(LexiconFrame frame)
    {
        if (!frame.Slots.Exists(static slot => slot.Place == SlotPlace.Subject))
        {
            book.Report(LexiconRules.NoSubject, frame.Place);
        }

        if (frame.Example.Length == 0)
        {
            book.Report(LexiconRules.NoExample, frame.Place);
        }

        foreach (var role in frame.Slots.SelectMany(static slot => slot.Options).Select(static option => option.Role).Distinct().Except(EventRoles.Of(frame.Sort)))
        {
            book.Report(LexiconRules.Role, frame.Place, frame.Sort.ToString().ToLowerInvariant(), EventRoles.NameOf(role), EventRoles.ListOf(frame.Sort));
        }
    }

    private void CheckReading(LexiconFrame frame)
    {
        foreach (var slot in frame.Slots)
        {
            foreach (var filler in slot.Options.GroupBy(static option => option.Filler))
            {
                FrameRole[] roles = [.. filler.Select(static option => option.Role).Distinct()];
                if (roles.Length > 1)
                {
                    book.Report(LexiconRules.Reading, frame.Place, slot.Name, $"{filler.Key}", EventRoles.NameOf(roles[0]), EventRoles.NameOf(roles[1]));
                }
            }
        }
    }

    // The subject and the object are printed before all other slots, so they can't make the place of a role ambiguous.
    private void CheckPrinting(LexiconFrame frame)
    {
        var printed = new Dictionary<(Filler, FrameRole), LexiconSlot>();
        foreach (var slot in frame.Slots.Where(static slot => slot.Place is not (SlotPlace.Subject or SlotPlace.Object)))
        {
            foreach (var option in slot.Printed)
            {
                if (printed.TryGetValue(option, out var other))
                {
                    book.Report(LexiconRules.Printing, frame.Place, EventRoles.NameOf(option.Role), $"{option.Filler}", other.Name, slot.Name);
                }
                else
                {
                    printed.Add(option, slot);
                }
            }
        }
    }

    private void CheckVerb(LexiconVerb verb)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var frame in verb.Frames)
        {
            var code = verb.CodeIn(frame);
            if (!seen.Add(KeyOf(frame)))
            {
                book.Report(LexiconRules.SameFrame, frame.Place, verb.Forms.Lemma);
            }

            if (frame.Sort == EventSort.Interaction && !codes.Has(code))
            {
                book.Report(LexiconRules.Sense, frame.Place, code);
            }

            CheckPrepositions(frame, code);
        }
    }

    private void CheckPrepositions(LexiconFrame frame, string code)
    {
        foreach (var slot in frame.Slots.Where(static slot => slot.Place >= SlotPlace.Of))
        {
            foreach (var role in slot.Options.Select(static option => option.Role).Distinct())
            {
                if (!prepositions.Allows(slot.Place, frame.Sort, role, codes.SenseOf(code)))
                {
                    book.Report(LexiconRules.Preposition, frame.Place, slot.Name, EventRoles.NameOf(role), code, prepositions.ListOf(slot.Place));
                }
            }
        }
    }

    private static string KeyOf(LexiconFrame frame) =>
        $"{frame.Sort} {frame.Kind} {frame.Stage} {frame.Mode} {frame.Status} {frame.HasOneSubject} {frame.HasSeveralSubjects} {frame.Code} "
        + string.Join(" ", frame.Slots.Select(static slot => $"{slot.Place}{slot.IsRequired}={string.Join(",", slot.Options)}").OrderBy(static slot => slot, StringComparer.Ordinal));
}
