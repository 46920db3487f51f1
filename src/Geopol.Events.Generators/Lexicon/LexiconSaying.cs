namespace Geopol.Events.Generators;

/// <summary>A verb of saying, or one that says how a doer stands to a doing.</summary>
internal sealed class LexiconSaying(int number, EnglishForms forms, bool isMain)
{
    public int Number { get; } = number;

    public EnglishForms Forms { get; } = forms;

    /// <summary>Whether it is the one that is printed.</summary>
    public bool IsMain { get; } = isMain;

    public string? Act { get; set; }

    public bool TakesWhether { get; set; }

    public bool TakesTo { get; set; }

    public bool TakesIng { get; set; }

    public bool IsNegated { get; set; }

    public string? Disposition { get; set; }

    public string? Aspect { get; set; }
}
