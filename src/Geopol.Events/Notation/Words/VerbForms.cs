namespace Geopol.Events;

/// <summary>The forms of a verb. A text can be several forms: "cut" is three.</summary>
[Flags]
internal enum VerbForms : byte
{
    None = 0,

    /// <summary>The form "sell": after a modal verb, after "to", and after a plural subject.</summary>
    Base = 1,

    /// <summary>The form "sells".</summary>
    Third = 2,

    /// <summary>The form "sold" in "they sold".</summary>
    Past = 4,

    /// <summary>The form "sold" in "has sold".</summary>
    Participle = 8,

    /// <summary>The form "selling".</summary>
    Ing = 16,

    /// <summary>All forms.</summary>
    Any = Base | Third | Past | Participle | Ing,
}
