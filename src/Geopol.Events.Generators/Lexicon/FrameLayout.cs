using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Writes verbs, frames and slots into the image. Slots that are equal in several frames are written once.</summary>
internal sealed class FrameLayout(ImageText image, List<(string Name, int Value)> constants)
{
    private const int UnprintedFlag = 64;

    private readonly Dictionary<LexiconSlot, int> slots = [];
    private readonly List<int> slotOffsets = [];

    /// <summary>Writes the offsets of the lemma and of the first words of the other forms.</summary>
    public static void AddForms(ImageText image, EnglishForms forms)
    {
        foreach (var form in new[] { forms.Lemma, forms.Third, forms.Past, forms.Participle, forms.Ing })
        {
            image.Three(image.At(form));
        }
    }

    public void Add(LexiconBook book)
    {
        foreach (var text in book.Frames.SelectMany(static frame =>
            new[] { frame.Kind, frame.Stage, frame.Mode, frame.Status, frame.PloverType, frame.Code, frame.Example }.Concat(frame.PloverModes)))
        {
            image.Text(text);
        }

        foreach (var code in book.Verbs.Values.SelectMany(static verb => verb.Frames.Select(verb.CodeIn)))
        {
            image.Text(code);
        }

        foreach (var slot in book.Frames.SelectMany(static frame => frame.Slots))
        {
            AddSlot(slot);
        }

        Offsets("Slot", slotOffsets);
        var verbs = FirstVerbs(book);
        Offsets("Frame", [.. book.Frames.Select(frame => AddFrame(frame, verbs[frame.Number]))]);
        AddVerbs(book);
        AddCodes(book);
        AddEvents(book);
    }

    private static int[] FirstVerbs(LexiconBook book)
    {
        var verbs = new int[book.Frames.Count];
        foreach (var verb in book.Verbs.Values.Reverse())
        {
            foreach (var frame in verb.Frames)
            {
                verbs[frame.Number] = verb.Number;
            }
        }

        return verbs;
    }

    private void AddSlot(LexiconSlot slot)
    {
        if (slots.ContainsKey(slot))
        {
            return;
        }

        slots.Add(slot, slotOffsets.Count);
        slotOffsets.Add(image.Length);
        image.One((int)slot.Place);
        image.One((slot.IsRequired ? 1 : 0) | (slot.IsReadOnly ? 2 : 0));
        image.One(slot.Options.Count());
        foreach (var (filler, role) in slot.Options)
        {
            image.One((int)filler);
            image.One((int)role | (slot.Unprinted.Contains((filler, role)) ? UnprintedFlag : 0));
        }
    }

    private int AddFrame(LexiconFrame frame, int verb)
    {
        var modes = image.Length;
        if (frame.PloverModes.Length > 0)
        {
            image.One(frame.PloverModes.Length);
            foreach (var mode in frame.PloverModes)
            {
                image.Three(image.At(mode));
            }
        }

        var at = image.Length;
        AddEvent(frame);
        image.Three(image.At(frame.PloverType));
        image.Three(frame.PloverModes.Length == 0 ? 0 : modes);
        image.One((frame.IsInfinitiveOfSubject ? 1 : 0) | (frame.HasSeveralSubjects ? 2 : 0) | (frame.HasOneSubject ? 4 : 0) | (frame.IsState ? 8 : 0) | (frame.IsPhrase ? 16 : 0));
        image.Three(image.At(frame.Code));
        image.Three(image.At(frame.Example));
        image.Three(verb);
        image.One(frame.Slots.Count);
        foreach (var slot in frame.Slots)
        {
            image.Two(slots[slot]);
        }

        return at;
    }

    private void AddEvent(LexiconFrame frame)
    {
        image.One((int)frame.Sort);
        image.Three(image.At(frame.Kind));
        image.Three(image.At(frame.Stage));
        image.Three(image.At(frame.Mode));
        image.Three(image.At(frame.Status));
    }

    private void AddVerbs(LexiconBook book)
    {
        List<LexiconVerb> verbs = [.. book.Verbs.Values];
        List<int> lists = [.. verbs.Select(verb => AddList(verb.Frames))];
        constants.Add((nameof(UnprintedFlag), UnprintedFlag));
        constants.Add(("Verbs", image.Length));
        constants.Add(("VerbCount", verbs.Count));
        foreach (var verb in verbs)
        {
            AddForms(image, verb.Forms);
            image.Three(lists[verb.Number]);
        }
    }

    // Writes the codes of verbs in ascending order, with the verb and the frame of each code.
    private void AddCodes(LexiconBook book)
    {
        var codes = book.Verbs.Values.SelectMany(static verb => verb.Frames.Select(frame => (Code: verb.CodeIn(frame), Verb: verb, Frame: frame)))
            .OrderBy(static row => row.Code, StringComparer.Ordinal).ThenBy(static row => row.Verb.Number).ToList();
        constants.Add(("Codes", image.Length));
        constants.Add(("CodeCount", codes.Count));
        foreach (var (code, verb, frame) in codes)
        {
            image.Three(image.At(code));
            image.Three(verb.Number);
            image.Three(frame.Number);
        }
    }

    // Writes the frames of each kind of event, in the order of the table.
    private void AddEvents(LexiconBook book)
    {
        var events = book.Frames.GroupBy(static frame => (frame.Sort, frame.Kind, frame.Stage, frame.Mode, frame.Status)).Select(static group => group.ToList()).ToList();
        List<int> lists = [.. events.Select(AddList)];
        constants.Add(("Events", image.Length));
        constants.Add(("EventCount", events.Count));
        for (var i = 0; i < events.Count; i++)
        {
            AddEvent(events[i][0]);
            image.Three(lists[i]);
        }
    }

    private int AddList(List<LexiconFrame> frames)
    {
        var at = image.Length;
        image.Two(frames.Count);
        foreach (var frame in frames)
        {
            image.Three(frame.Number);
        }

        return at;
    }

    private void Offsets(string name, List<int> offsets)
    {
        constants.Add(($"{name}s", image.Length));
        constants.Add(($"{name}Count", offsets.Count));
        foreach (var offset in offsets)
        {
            image.Three(offset);
        }
    }
}
