#!/usr/bin/env python3
"""Makes FoldingTable.g.cs, the table by which Folding compares names.

How to run it (Debian 12: `apt-get install unicode-data` brings Unicode 15.0.0):

    python3 generate-folding.py [folder of the Unicode Character Database] [output file]

The defaults are /usr/share/unicode and FoldingTable.g.cs beside this script. Python 3, standard
library only. Nothing is taken from Python's own unicodedata, whose version depends on the Python.

Files read: UnicodeData.txt, CaseFolding.txt, PropList.txt, DerivedCoreProperties.txt,
DerivedNormalizationProps.txt, DerivedAge.txt. The version stands in the head of all but the first;
they must agree, and UnicodeData.txt must hold exactly the code points DerivedAge.txt dates.

The table is part of the identity key's version. Running this over another Unicode version, or
changing a decision below, gives other keys: raise the key's version and the tests' frozen hash with it.

What one code point folds to, the first that applies, each result folded again until nothing moves:
  1. a letter of LETTERS                                    -> its replacement
  2. a character of DROPPED                                 -> nothing
  3. a mark of STRIPPED with a combining class, Me, Cf, Cc
     that is no white space, default-ignorable              -> nothing
  4. white space, a character of SEPARATORS                 -> one space
  5. a canonical or compatibility decomposition             -> its parts
  6. punctuation (P*)                                       -> one space
  7. a full case folding (status C or F)                    -> it
  8. a decimal digit of any script (Nd)                     -> the ASCII digit
  9. anything else                                          -> itself
Decomposition goes before case folding so that the Greek iota subscript, which case folding would make
a letter, is stripped as the mark it is. Marks that stay are then ordered and composed as in NFC
(Folding does that, with the pairs written here), and so are Hangul jamo.
"""

import os
import re
import sys

# Letters without a decomposition that people write with ASCII letters or with a near twin.
LETTERS = {
    "ø": "o", "đ": "d", "ł": "l", "ħ": "h", "ŧ": "t", "ı": "i", "œ": "oe", "æ": "ae", "þ": "th", "ð": "d",
    # Hausa and Fula hooks, African d, barred letters.
    "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ɖ": "d", "ɨ": "i", "ʉ": "u", "ƶ": "z", "ǥ": "g",
    # Arabic: alef wasla, alef maksura, Farsi yeh, keheh.
    "\u0671": "\u0627", "\u0649": "\u064A", "\u06CC": "\u064A", "\u06A9": "\u0643",
}

# Signs that leave no gap: full stops of abbreviations, apostrophes and what is typed for them, tatweel.
DROPPED = {
    0x002E,  # full stop (its full-width and small forms and the ellipsis decompose to it)
    0x05F4, 0x0970,  # Hebrew gershayim, Devanagari abbreviation sign: the full stops of their abbreviations
    0x0027, 0x0060, 0x00B4, 0x2018, 0x2019, 0x201B, 0x2032, 0x2035,  # apostrophes, accents and primes typed for them
    0x02B9, 0x02BA, 0x02BB, 0x02BC, 0x02BD, 0x02BE, 0x02BF, 0x02EE,  # modifier letters: okina, hamza, ayn, soft sign
    0x055A, 0x05F3, 0xA78B, 0xA78C, 0x1FBD, 0x1FBF, 0x1FFE,  # Armenian, geresh, saltillo, Greek breathings
    0x0640,  # Arabic tatweel
}

# Symbols that are punctuation in use: fraction slash, minus sign, division slash.
SEPARATORS = {0x2044, 0x2212, 0x2215}

# Marks are stripped only here, and only with a combining class other than 0; elsewhere (Indic, Thai,
# kana ...) a mark is part of the letter and stays.
STRIPPED = [
    (0x0300, 0x036F), (0x0483, 0x0487), (0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F),
    (0x0591, 0x05C7), (0xFB1E, 0xFB1E),  # Hebrew points and accents
    (0x0610, 0x061A), (0x064B, 0x065F), (0x0670, 0x0670), (0x06D6, 0x06ED), (0x0898, 0x089F), (0x08CA, 0x08FF),
    (0x10EFD, 0x10EFF),  # Arabic vowels and Koranic signs
    (0x0711, 0x0711), (0x0730, 0x074A),  # Syriac points
]

# Letters whose mark stays although it is of STRIPPED: names differ by them.
# Russian and Ukrainian short i, Belarusian short u, Ukrainian yi, Macedonian gje and kje.
WHOLE = ["й", "ў", "ї", "ѓ", "ќ"]
OVERLAY = 0x0338  # and symbols struck through, which mean the opposite: = and ≠

SPACE = 0x20

# Values of the table. Anything else is the one BMP character that the code point folds to.
SAME = 0  # folds to itself
MARK = 0xD800  # ... + combining class: folds to itself, a mark that stays
PAIR_MARK = 0xD900  # stripped unless it makes one of WHOLE with the letter before it
JOINS = 0xD901  # folds to itself, may compose with the character before it
DROP = 0xD902  # folds to nothing
SEQUENCE = 0xE000  # ... + index: folds to that sequence (private use, so never a character folded to)
SEQUENCE_END = 0xF8FF
ASCII_DROP = 0xFF  # in the table of ASCII, whose values are bytes

LEAF_BITS = 5  # code points in a leaf: 2^5
MIDDLE_BITS = 7  # leaves in a middle block: 2^7


def rows(folder, name):
    with open(os.path.join(folder, name), encoding="utf-8") as file:
        for line in file:
            line = line.split("#")[0].strip()
            if line:
                yield [field.strip() for field in line.split(";")]


def span(text):
    first, _, last = text.partition("..")
    return range(int(first, 16), int(last or first, 16) + 1)


def property_set(folder, name, wanted):
    return {cp for row in rows(folder, name) if len(row) > 1 and row[1] == wanted for cp in span(row[0])}


def version_of(folder, names):
    found = set()
    for name in names:
        with open(os.path.join(folder, name), encoding="utf-8") as file:
            found.add(re.fullmatch(r"# \w+-(\d+\.\d+\.\d+)\.txt", file.readline().strip()).group(1))
    if len(found) != 1:
        sys.exit("the files are of several Unicode versions: " + ", ".join(sorted(found)))
    return found.pop()


class Database:
    def __init__(self, folder):
        self.version = version_of(folder, [
            "CaseFolding.txt", "PropList.txt", "DerivedCoreProperties.txt", "DerivedNormalizationProps.txt",
            "DerivedAge.txt"])
        self.category, self.ccc, self.parts, self.canonical, self.digit = {}, {}, {}, {}, {}
        start = None
        for row in rows(folder, "UnicodeData.txt"):
            cp = int(row[0], 16)
            if row[1].endswith(", First>"):
                start = cp
            for each in range(start if row[1].endswith(", Last>") else cp, cp + 1):
                self.category[each] = row[2]
            if row[3] != "0":
                self.ccc[cp] = int(row[3])
            if row[5]:
                parts = [int(part, 16) for part in row[5].split() if not part.startswith("<")]
                self.parts[cp] = parts
                if not row[5].startswith("<"):
                    self.canonical[cp] = parts
            if row[2] == "Nd":
                self.digit[cp] = int(row[6])
        noncharacters = property_set(folder, "PropList.txt", "Noncharacter_Code_Point")
        dated = {cp for row in rows(folder, "DerivedAge.txt") for cp in span(row[0])}
        assert set(self.category) == dated - noncharacters, "UnicodeData.txt is of another version"
        self.case = {}
        for row in rows(folder, "CaseFolding.txt"):
            if row[1] in "CF":
                self.case[int(row[0], 16)] = [int(part, 16) for part in row[2].split()]
        self.white = property_set(folder, "PropList.txt", "White_Space")
        self.ignorable = property_set(folder, "DerivedCoreProperties.txt", "Default_Ignorable_Code_Point")
        self.ignorable &= set(self.category)  # what is unassigned today folds to itself
        self.excluded = property_set(folder, "DerivedNormalizationProps.txt", "Full_Composition_Exclusion")


class Folder:
    def __init__(self, data):
        self.data = data
        self.letters = {ord(letter): [ord(c) for c in plain] for letter, plain in LETTERS.items()}
        self.pairs = {}  # (first, second) -> composed
        self.memory = {}
        for cp, parts in data.canonical.items():
            if parts[-1] == OVERLAY and data.category[cp][0] == "S" or chr(cp) in WHOLE:
                self.pairs[tuple(parts)] = cp
        self.pair_marks = {second for _, second in self.pairs}
        firsts = [first for first, _ in self.pairs]
        assert len(set(firsts)) == len(firsts), "two marks of one letter: their order would matter"
        self.compositions = {}
        for cp, parts in data.canonical.items():
            if len(parts) == 2 and cp not in data.excluded:
                whole = self.decomposed(cp)
                if not self.pair_marks & set(whole) and all(self.fold(c) == [c] for c in whole):
                    self.compositions[tuple(parts)] = cp
        touched = {c for cp in self.compositions.values() for c in self.decomposed(cp)}
        assert not touched & ({*firsts} | {*self.pairs.values()}), "a letter of WHOLE composes with other marks too"
        for cp in data.category:
            self.check(cp)

    def stripped(self, cp):
        data = self.data
        return cp in data.ccc and data.category[cp] == "Mn" and any(a <= cp <= b for a, b in STRIPPED)

    def decomposed(self, cp):
        return [d for part in self.data.canonical[cp] for d in self.decomposed(part)] if cp in self.data.canonical else [cp]

    def fold(self, cp):
        if cp not in self.memory:
            self.memory[cp] = self.shorten(self.step(cp))
        return self.memory[cp]

    def step(self, cp):
        data, category = self.data, self.data.category.get(cp, "Cn")
        if cp in self.letters:
            return self.letters[cp]
        if cp in DROPPED:
            return []
        if cp in self.pair_marks:
            return [cp]
        # A mark with a decomposition (U+0344) goes by its parts: one of them may be a pair mark.
        if self.stripped(cp) and cp not in data.parts or category == "Me" or cp in data.ignorable:
            return []
        if cp in data.white or cp in SEPARATORS:
            return [SPACE]
        if category in ("Cf", "Cc"):
            return []
        if cp in data.parts:
            return [f for part in data.parts[cp] for f in self.fold(part)]
        if category[0] == "P":
            return [SPACE]
        if cp in data.case:
            return [f for part in data.case[cp] for f in self.fold(part)]
        if cp in data.digit:
            return [ord("0") + data.digit[cp]]
        return [cp]

    def shorten(self, folded):
        """Leaves out the pair marks that can make no pair, and spaces beside spaces."""
        kept, starter = [], None
        for cp in folded:
            if cp in self.pair_marks:
                if starter is not None and (starter, cp) not in self.pairs:
                    continue
            elif cp not in self.data.ccc:
                if cp == SPACE and kept and kept[-1] == SPACE:
                    continue
                starter = cp
            kept.append(cp)
        return kept

    def check(self, cp):
        data, folded = self.data, self.fold(cp)
        for c in folded:
            assert self.fold(c) == [c] or c == SPACE, f"{cp:04X} is not at rest"
        # Both keep canonically equivalent texts equal: the order of marks may differ between them.
        if cp in data.ccc:
            assert all(data.ccc.get(c) == data.ccc[cp] for c in folded), f"{cp:04X} changes its class"
        if cp in data.canonical:
            parts = [f for part in data.canonical[cp] for f in self.fold(part)]
            assert cp in DROPPED or self.shorten(parts) == folded, f"{cp:04X} parts from its decomposition"


def is_jamo_tail(cp):
    return 0x1161 <= cp <= 0x1175 or 0x11A8 <= cp <= 0x11C2


def utf16(cps):
    units = []
    for cp in cps:
        units += [cp] if cp < 0x10000 else [0xD800 + (cp - 0x10000 >> 10), 0xDC00 + (cp & 0x3FF)]
    return units


class Table:
    def __init__(self, folder):
        self.folder = folder
        self.sequences, self.pool, self.starts = {}, [], [0]
        self.seconds = {second for _, second in folder.compositions}
        # Ordinary sequences are numbered in code point order, so that the output never moves without cause.
        values = [self.value(cp) for cp in range(0x110000)]
        self.leaves, indices = self.blocks(values, 1 << LEAF_BITS)
        self.middle, self.top = self.blocks(indices, 1 << MIDDLE_BITS)
        assert max(self.top) < 256 and max(self.middle) < 65536 and len(self.pool) < 65536
        assert SEQUENCE + len(self.sequences) <= SEQUENCE_END + 1
        self.longest = max(
            len(utf16(folder.fold(cp))) / len(utf16([cp])) for cp in folder.data.category if cp < 0xD800 or cp > 0xDFFF)

    @staticmethod
    def blocks(values, size):
        seen, flat, indices = {}, [], []
        for at in range(0, len(values), size):
            block = tuple(values[at:at + size])
            if block not in seen:
                seen[block] = len(seen)
                flat += block
            indices.append(seen[block])
        return flat, indices

    def value(self, cp):
        folder = self.folder
        folded = folder.fold(cp)
        if not folded:
            return DROP
        if folded == [cp]:
            if cp in folder.pair_marks:
                return PAIR_MARK
            if cp in folder.data.ccc:
                return MARK + folder.data.ccc[cp]
            if cp in self.seconds or is_jamo_tail(cp):
                return JOINS
            return SPACE if cp == SPACE else SAME
        if len(folded) == 1 and folded[0] < 0x10000:
            assert not 0xD800 <= folded[0] <= SEQUENCE_END and folded[0] != 0
            return folded[0]
        units = tuple(utf16(folded))
        if units not in self.sequences:
            self.sequences[units] = len(self.sequences)
            self.pool += units
            self.starts.append(len(self.pool))
        return SEQUENCE + self.sequences[units]

    def ascii(self):
        return [(self.folder.fold(cp) or [ASCII_DROP])[0] for cp in range(128)]

    def pairs(self):
        every = {**self.folder.pairs, **self.folder.compositions}
        for (first, second), composed in every.items():
            assert len({len(utf16([first])), len(utf16([composed]))}) == 1, "composing in place needs equal lengths"
        return sorted(first << 42 | second << 21 | composed for (first, second), composed in every.items())


def wrapped(values):
    lines, line = [], "       "
    for text in map(str, values):
        if len(line) + len(text) + 1 > 160:
            lines.append(line)
            line = "       "
        line += (" " if line == "       " else "") + text + ","
    return "\n".join(lines + [line])


def member(summary, kind, name, values):
    return f"""
    /// <summary>{summary}</summary>
    internal static ReadOnlySpan<{kind}> {name} =>
    [
{wrapped(values)}
    ];
"""


def constant(summary, name, value):
    return f"\n    /// <summary>{summary}</summary>\n    internal const {name} = {value};\n"


def source(data, table):
    text = f"""// <auto-generated>
// Made by generate-folding.py from Unicode {data.version}. Do not edit: change the script and run it.
// Derived from the Unicode Character Database, (c) Unicode, Inc., Unicode License v3 (SPDX: Unicode-3.0),
// https://www.unicode.org/license.txt - selected and changed as the script says.
// </auto-generated>

using System;

namespace Geopol.Events;

/// <summary>What every code point folds to; read by <see cref="Folding"/>.</summary>
internal static class FoldingTable
{{
    /// <summary>The Unicode version the table is made from.</summary>
    internal const string UnicodeVersion = "{data.version}";
"""
    text += constant("Most UTF-16 units that one unit can become.", "int MaxGrowth", int(-(-table.longest // 1)))
    text += constant("log2 of the code points in a leaf.", "int LeafBits", LEAF_BITS)
    text += constant("log2 of the leaves in a middle block.", "int MiddleBits", MIDDLE_BITS)
    text += constant("Value: folds to itself.", "int Same", SAME)
    text += constant("Value: a word separator.", "int Separator", SPACE)
    text += constant("Value, plus the combining class: a mark that stays.", "int Mark", f"0x{MARK:X}")
    text += constant("Value: a mark stripped unless it makes a letter of its own.", "int PairMark", f"0x{PAIR_MARK:X}")
    text += constant("Value: folds to itself, may compose with the character before it.", "int Joins", f"0x{JOINS:X}")
    text += constant("Value: folds to nothing.", "int Drop", f"0x{DROP:X}")
    text += constant("Value in the table of ASCII: folds to nothing.", "int AsciiDrop", f"0x{ASCII_DROP:X}")
    text += constant("First value that is an index of a sequence.", "int Sequence", f"0x{SEQUENCE:X}")
    text += constant("Last value that is an index of a sequence.", "int SequenceEnd", f"0x{SEQUENCE_END:X}")
    white = sorted(cp for cp in data.white)
    text += member("White space.", "char", "WhiteSpace", [f"'\\u{cp:04X}'" for cp in white])
    text += member("What an ASCII character folds to; 255 for nothing, a space for a separator.", "byte", "Ascii", table.ascii())
    text += member("The middle block of a code point's high bits.", "byte", "Top", table.top)
    text += member("The leaf of a code point's middle bits.", "ushort", "Middle", table.middle)
    text += member("The value of a code point.", "ushort", "Leaves", table.leaves)
    text += member("Where a sequence begins; its successor's beginning is its end.", "ushort", "SequenceStarts", table.starts)
    text += member("The sequences, in UTF-16.", "ushort", "Sequences", table.pool)
    text += member("What composes: first, second and composed code point, 21 bits each; sorted.", "ulong", "Pairs", table.pairs())
    return text + "}\n"


def main():
    here = os.path.dirname(os.path.abspath(__file__))
    folder = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode"
    output = sys.argv[2] if len(sys.argv) > 2 else os.path.join(here, "FoldingTable.g.cs")
    data = Database(folder)
    table = Table(Folder(data))
    text = source(data, table)
    with open(output, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    print(f"Unicode {data.version}: {len(table.leaves)} leaf values, {len(table.middle)} middle, {len(table.top)} top, "
          f"{len(table.sequences)} sequences of {len(table.pool)} units, {len(table.pairs())} pairs, "
          f"growth {table.longest}; {len(text)} characters written to {output}")


if __name__ == "__main__":
    main()
