namespace Geopol.Events.Generators;

/// <summary>A verb of saying, or a verb of a stance. A verb of a stance says how an actor relates to an action.</summary>
internal sealed class LexiconSaying(int number, EnglishForms forms, bool isMain)
{
    /// <summary>The index of the verb in its table.</summary>
    public int Number { get; } = number;

    public EnglishForms Forms { get; } = forms;

    /// <summary>Whether this verb is printed. The other verbs with the same meaning are only read.</summary>
    public bool IsMain { get; } = isMain;

    public string? Act { get; set; }

    /// <summary>Whether the verb takes a clause with "whether".</summary>
    public bool TakesWhether { get; set; }

    /// <summary>Whether the verb takes an infinitive with "to".</summary>
    public bool TakesTo { get; set; }

    /// <summary>Whether the verb takes a form in -ing.</summary>
    public bool TakesIng { get; set; }

    /// <summary>Whether the verb negates the action.</summary>
    public bool IsNegated { get; set; }

    public string? Disposition { get; set; }

    public string? Aspect { get; set; }
}
