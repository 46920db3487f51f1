namespace Geopol.Events;

/// <summary>The forms of a verb. A text can be several of them: "cut" is three.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,

    /// <summary>"sell": after a modal verb, after "to", and after a plural subject.</summary>
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
