namespace Geopol.Events;

/// <summary>Which forms of a verb a text is: "cut" is three of them.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,

    /// <summary>"sell": after a modal, after "to", and with a plural.</summary>
    Base = 1,

    /// <summary>"sells".</summary>
    Third = 2,

    /// <summary>"sold".</summary>
    Past = 4,

    /// <summary>"has sold".</summary>
    Participle = 8,

    /// <summary>"selling".</summary>
    Ing = 16,

    /// <summary>Any of them.</summary>
    Any = Base | Third | Past | Participle | Ing,
}
