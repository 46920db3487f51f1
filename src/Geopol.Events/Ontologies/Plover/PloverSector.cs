namespace Geopol.Events;

/// <summary>A sector of an actor in PLOVER 2.0: eleven that are frequent, and fourteen that are less so. Two mean something else than in CAMEO.</summary>
[OpenCode]
public readonly partial struct PloverSector
{
    /// <summary>Police and protective agencies.</summary>
    [CodeText("COP")]
    public static partial PloverSector Police { get; }

    /// <summary>The executive, governing parties and their officials.</summary>
    [CodeText("GOV")]
    public static partial PloverSector Government { get; }

    /// <summary>Judges and courts.</summary>
    [CodeText("JUD")]
    public static partial PloverSector Judiciary { get; }

    /// <summary>Parliaments and their members.</summary>
    [CodeText("LEG")]
    public static partial PloverSector Legislature { get; }

    /// <summary>The armed forces of a state.</summary>
    [CodeText("MIL")]
    public static partial PloverSector Military { get; }

    /// <summary>Paramilitary organisations that do not oppose the government.</summary>
    [CodeText("PRM")]
    public static partial PloverSector Paramilitary { get; }

    /// <summary>Political parties.</summary>
    [CodeText("PTY")]
    public static partial PloverSector Parties { get; }

    /// <summary>Armed opposition.</summary>
    [CodeText("REB")]
    public static partial PloverSector Rebels { get; }

    /// <summary>State intelligence services and their people.</summary>
    [CodeText("SPY")]
    public static partial PloverSector Intelligence { get; }

    /// <summary>Armed forces that are not identified: "unknown gunmen".</summary>
    [CodeText("UAF")]
    public static partial PloverSector UnidentifiedArmed { get; }

    /// <summary>Actors of whom nothing is told.</summary>
    [CodeText("UNK")]
    public static partial PloverSector Unknown { get; }

    /// <summary>Agricultural labour, peasants.</summary>
    [CodeText("AGR")]
    public static partial PloverSector Agriculture { get; }

    /// <summary>Companies and their people, multinational ones excepted.</summary>
    [CodeText("BUS")]
    public static partial PloverSector Business { get; }

    /// <summary>Criminals and gangs.</summary>
    [CodeText("CRM")]
    public static partial PloverSector Criminals { get; }

    /// <summary>Civilians, protesters, activists without affiliation.</summary>
    [CodeText("CVL")]
    public static partial PloverSector Civilians { get; }

    /// <summary>Teachers, students, schools.</summary>
    [CodeText("EDU")]
    public static partial PloverSector Education { get; }

    /// <summary>Former officials, and the families of officials.</summary>
    [CodeText("ELI")]
    public static partial PloverSector Elites { get; }

    /// <summary>Journalists and their media (CAMEO: MED).</summary>
    [CodeText("JRN")]
    public static partial PloverSector Journalists { get; }

    /// <summary>Labour in services and manufacturing.</summary>
    [CodeText("LAB")]
    public static partial PloverSector Labour { get; }

    /// <summary>Health workers and organisations (CAMEO: HLH).</summary>
    [CodeText("MED")]
    public static partial PloverSector Medical { get; }

    /// <summary>Refugees and internally displaced people.</summary>
    [CodeText("REF")]
    public static partial PloverSector Refugees { get; }

    /// <summary>Political opposition; mostly a second code.</summary>
    [CodeText("OPP")]
    public static partial PloverSector Opposition { get; }

    /// <summary>Partially recognised entities; beside whatever other sector.</summary>
    [CodeText("PRE")]
    public static partial PloverSector PartiallyRecognized { get; }

    /// <summary>Religious organisations.</summary>
    [CodeText("REL")]
    public static partial PloverSector Religious { get; }

    /// <summary>Civil society not covered by another.</summary>
    [CodeText("SOC")]
    public static partial PloverSector CivilSociety { get; }
}
