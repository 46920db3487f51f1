namespace Geopol.Events;

/// <summary>A fault of the quotation marks in a record of a comma-separated text, from the least to the most harmful.</summary>
internal enum CsvFault
{
    /// <summary>No fault.</summary>
    None,

    /// <summary>A cell without quotation marks around it has one inside. The mark is a part of the cell.</summary>
    MarkInCell,

    /// <summary>A cell begins with blanks and a quotation mark. The mark doesn't quote the cell, so a comma in it ends the cell.</summary>
    MarkAfterBlanks,

    /// <summary>Text or blanks follow the closing quotation mark of a cell.</summary>
    TextAfterMark,

    /// <summary>A quotation mark is never closed. The cell has all lines after it.</summary>
    Unclosed,
}
