namespace Geopol.Events;

/// <summary>What the event is about, of PLOVER 2.0's 37 contexts.</summary>
[OpenCode]
public readonly partial struct Context
{
    /// <summary>The context <c>military</c>.</summary>
    public static partial Context Military { get; }

    /// <summary>The context <c>intelligence</c>.</summary>
    public static partial Context Intelligence { get; }

    /// <summary>The context <c>executive</c>.</summary>
    public static partial Context Executive { get; }

    /// <summary>The context <c>legislative</c>.</summary>
    public static partial Context Legislative { get; }

    /// <summary>The context <c>election</c>.</summary>
    public static partial Context Election { get; }

    /// <summary>The context <c>political_institutions</c>.</summary>
    [CodeText("political_institutions")]
    public static partial Context PoliticalInstitutions { get; }

    /// <summary>The context <c>pro_democracy</c>.</summary>
    [CodeText("pro_democracy")]
    public static partial Context ProDemocracy { get; }

    /// <summary>The context <c>pro_autocracy</c>.</summary>
    [CodeText("pro_autocracy")]
    public static partial Context ProAutocracy { get; }

    /// <summary>The context <c>economic</c>.</summary>
    public static partial Context Economic { get; }

    /// <summary>The context <c>legal</c>.</summary>
    public static partial Context Legal { get; }

    /// <summary>The context <c>reparations</c>.</summary>
    public static partial Context Reparations { get; }

    /// <summary>The context <c>human_rights</c>.</summary>
    [CodeText("human_rights")]
    public static partial Context HumanRights { get; }

    /// <summary>The context <c>rights_freedoms</c>.</summary>
    [CodeText("rights_freedoms")]
    public static partial Context RightsFreedoms { get; }

    /// <summary>The context <c>repression</c>.</summary>
    public static partial Context Repression { get; }

    /// <summary>The context <c>human_security</c>.</summary>
    [CodeText("human_security")]
    public static partial Context HumanSecurity { get; }

    /// <summary>The context <c>gender</c>.</summary>
    public static partial Context Gender { get; }

    /// <summary>The context <c>lgbt</c>.</summary>
    public static partial Context Lgbt { get; }

    /// <summary>The context <c>religion_ethnicity</c>.</summary>
    [CodeText("religion_ethnicity")]
    public static partial Context ReligionEthnicity { get; }

    /// <summary>The context <c>inequality</c>.</summary>
    public static partial Context Inequality { get; }

    /// <summary>The context <c>diplomatic</c>.</summary>
    public static partial Context Diplomatic { get; }

    /// <summary>The context <c>territory</c>.</summary>
    public static partial Context Territory { get; }

    /// <summary>The context <c>peacekeeping</c>.</summary>
    public static partial Context Peacekeeping { get; }

    /// <summary>The context <c>health</c>.</summary>
    public static partial Context Health { get; }

    /// <summary>The context <c>asylum</c>.</summary>
    public static partial Context Asylum { get; }

    /// <summary>The context <c>migration</c>.</summary>
    public static partial Context Migration { get; }

    /// <summary>The context <c>disasters</c>.</summary>
    public static partial Context Disasters { get; }

    /// <summary>The context <c>natural_resource</c>.</summary>
    [CodeText("natural_resource")]
    public static partial Context NaturalResource { get; }

    /// <summary>The context <c>environment</c>.</summary>
    public static partial Context Environment { get; }

    /// <summary>The context <c>technology</c>.</summary>
    public static partial Context Technology { get; }

    /// <summary>The context <c>terrorism</c>.</summary>
    public static partial Context Terrorism { get; }

    /// <summary>The context <c>cbrn</c>.</summary>
    public static partial Context Cbrn { get; }

    /// <summary>The context <c>cyber</c>.</summary>
    public static partial Context Cyber { get; }

    /// <summary>The context <c>misinformation</c>.</summary>
    public static partial Context Misinformation { get; }

    /// <summary>The context <c>crime</c>.</summary>
    public static partial Context Crime { get; }

    /// <summary>The context <c>corruption</c>.</summary>
    public static partial Context Corruption { get; }

    /// <summary>The context <c>illegal_drugs</c>.</summary>
    [CodeText("illegal_drugs")]
    public static partial Context IllegalDrugs { get; }

    /// <summary>The context <c>trafficking</c>.</summary>
    public static partial Context Trafficking { get; }
}
