using System;
using System.Collections.Generic;
using System.Linq;

namespace Geopol.Events.Generators;

/// <summary>Reads the table of frames.</summary>
internal sealed class FrameReader(LexiconBook book, KnownTexts known)
{
    private const string Columns = "verbs, event, PLOVER, slots, flags, example";

    private static readonly string[] Bar = [" | "];

    private static readonly string[] Sorts = [.. Enum.GetNames(typeof(EventSort)).Select(static name => name.ToLowerInvariant())];

    private static readonly string[] Flags = ["-", "inf=subject", "inf=object", "parties>=2", "agents>=2", "agents=1", "stative", "phrase", "code=CODE"];

    private readonly Dictionary<string, string> macros = new(StringComparer.Ordinal);

    public void Read(TsvFile file)
    {
        foreach (var row in file.Rows)
        {
            string[] cells = [.. row.Cells];
            var count = cells[0].StartsWith("@", StringComparison.Ordinal) ? 2 : 6;
            if (cells.Length != count)
            {
                book.Report(LexiconRules.Cells, row.Place, $"{cells.Length}", $"{count}", count == 2 ? "@name, slots" : Columns);
            }
            else if (count == 2)
            {
                macros[cells[0]] = cells[1];
            }
            else
            {
                ReadFrame(cells, row.Place);
            }
        }
    }

    private void ReadFrame(string[] cells, Place place)
    {
        if (FrameOf(cells, place) is not { } frame)
        {
            return;
        }

        frame.Number = book.Frames.Count;
        book.Frames.Add(frame);
        foreach (var said in cells[0].Split(Bar, StringSplitOptions.None))
        {
            if (EnglishForms.Read(said) is not { } forms)
            {
                book.Report(LexiconRules.Forms, place, said);
                continue;
            }

            var verb = book.Verb(forms);
            if (verb.Forms != forms)
            {
                book.Report(LexiconRules.OtherForms, place, forms.Lemma, $"{verb.Forms.Past}, {verb.Forms.Participle}, {verb.Forms.Ing}, {verb.Forms.Third}");
            }

            verb.Frames.Add(frame);
        }
    }

    private LexiconFrame? FrameOf(string[] cells, Place place)
    {
        var said = cells[1].Split(' ');
        var index = Array.IndexOf(Sorts, said[0]);
        if (index < 0)
        {
            book.Report(LexiconRules.Value, place, said[0], "event", string.Join(", ", Sorts));
            return null;
        }

        var frame = new LexiconFrame { Sort = (EventSort)index, Place = place, Example = cells[5].Trim(), Slots = Slots(cells[3], place) };
        SetEvent(frame, said.Skip(1), place);
        SetPlover(frame, cells[2], place);
        foreach (var flag in cells[4].Split(' '))
        {
            SetFlag(frame, flag, place);
        }

        return frame;
    }

    private List<LexiconSlot> Slots(string column, Place place)
    {
        var slots = new List<LexiconSlot>();
        foreach (var text in SlotReader.Expand(column, macros, name => book.Report(LexiconRules.Macro, place, name)))
        {
            if (SlotReader.Read(text) is { } slot)
            {
                slots.Add(slot);
            }
            else
            {
                book.Report(LexiconRules.Slot, place, text);
            }
        }

        return slots;
    }

    private void SetEvent(LexiconFrame frame, IEnumerable<string> said, Place place)
    {
        foreach (var word in said)
        {
            var equals = word.IndexOf('=');
            var (key, value) = equals < 0 ? (word, "") : (word.Substring(0, equals), word.Substring(equals + 1));
            switch (key)
            {
                case "kind" when frame.Sort is EventSort.Transfer or EventSort.Agreement or EventSort.Warning:
                    frame.Kind = Code($"{frame.Sort}Kind", value, place);
                    break;
                case "stage" when frame.Sort is EventSort.Transfer or EventSort.Agreement:
                    frame.Stage = Code($"{frame.Sort}Stage", value, place);
                    break;
                case "mode" when frame.Sort == EventSort.Meeting:
                    frame.Mode = Code("MeetingMode", value, place);
                    break;
                case "status" when frame.Sort is EventSort.Meeting or EventSort.Interaction:
                    frame.Status = Code($"{frame.Sort}Status", value, place);
                    break;
                default:
                    book.Report(LexiconRules.Value, place, word, "member of the event", "kind=, stage=, mode=, status=, as the event has them");
                    break;
            }
        }
    }

    private string Code(string type, string value, Place place)
    {
        if (!known.Has(type, value))
        {
            book.Report(LexiconRules.Value, place, value, type, known.ListOf(type));
        }

        return value;
    }

    private void SetPlover(LexiconFrame frame, string cell, Place place)
    {
        if (cell == "-")
        {
            return;
        }

        var slash = cell.IndexOf('/');
        frame.PloverType = Code("PloverType", slash < 0 ? cell : cell.Substring(0, slash), place);
        frame.PloverModes = slash < 0 ? [] : [.. cell.Substring(slash + 1).Split(',').Select(mode => Code("PloverMode", mode, place))];
    }

    private void SetFlag(LexiconFrame frame, string flag, Place place)
    {
        switch (flag)
        {
            case "-" or "inf=object":
                break;
            case "inf=subject":
                frame.IsInfinitiveOfSubject = true;
                break;
            case "parties>=2" or "agents>=2":
                frame.HasSeveralSubjects = true;
                break;
            case "agents=1":
                frame.HasOneSubject = true;
                break;
            case "phrase":
                frame.IsPhrase = true;
                break;
            case "stative":
                frame.IsState = true;
                break;
            default:
                if (flag.StartsWith("code=", StringComparison.Ordinal))
                {
                    frame.Code = flag.Substring("code=".Length);
                    break;
                }

                book.Report(LexiconRules.Value, place, flag, "flag", string.Join(", ", Flags));
                break;
        }
    }
}
