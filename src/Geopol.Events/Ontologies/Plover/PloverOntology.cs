using System.Collections.ObjectModel;

namespace Geopol.Events;

/// <summary>
/// PLOVER 2.0 (Political Language Ontology for Verifiable Event Records, draft 2.0 of the manual): its 16 event types with
/// their 67 modes, quad classes and scores. The contexts are <see cref="Context.Known"/>, the sectors <see cref="PloverSector.Known"/>.
/// </summary>
/// <remarks>Immutable and thread safe.</remarks>
public static class PloverOntology
{
    private static readonly PloverEventType[] types =
    [
        new(PloverType.Agree, QuadClass.VerbalCooperation, requiresRecipient: false, 2.5m, []),
        new(PloverType.Consult, QuadClass.VerbalCooperation, requiresRecipient: false, 2.5m, [(PloverMode.Visit, 4m), (PloverMode.ThirdParty, 1m), (PloverMode.Multilateral, 4m), (PloverMode.Phone, 1.5m)]),
        new(PloverType.Support, QuadClass.VerbalCooperation, requiresRecipient: false, 5m, []),
        new(PloverType.Concede, QuadClass.VerbalCooperation, requiresRecipient: false, 4.5m, []),
        new(PloverType.Cooperate, QuadClass.MaterialCooperation, requiresRecipient: true, 9.5m, []),
        new(PloverType.Aid, QuadClass.MaterialCooperation, requiresRecipient: true, 10m, []),
        new(PloverType.Retreat, QuadClass.MaterialCooperation, requiresRecipient: false, 6.5m, [
            (PloverMode.Withdraw, 8m), (PloverMode.Release, 6.5m), (PloverMode.Disarm, 10m), (PloverMode.Ceasefire, 7.5m),
            (PloverMode.Access, 6.5m), (PloverMode.Resign, 4.5m),
        ]),
        new(PloverType.Request, QuadClass.VerbalConflict, requiresRecipient: false, 0m, [(PloverMode.Assist, 0.5m), (PloverMode.Change, -1m), (PloverMode.Yield, -1m), (PloverMode.Meet, 0m)]),
        new(PloverType.Accuse, QuadClass.VerbalConflict, requiresRecipient: false, null, [(PloverMode.Disapprove, -2m), (PloverMode.Investigate, -3.5m), (PloverMode.Allege, -3.5m)], "The draft prints 3, and its modes have -2 to -3.5: probably a sign was lost, so none is given."),
        new(PloverType.Reject, QuadClass.VerbalConflict, requiresRecipient: false, -2m, [(PloverMode.Assist, -1.5m), (PloverMode.Change, -2m), (PloverMode.Yield, -2m), (PloverMode.Meet, -2m)]),
        new(PloverType.Threaten, QuadClass.VerbalConflict, requiresRecipient: false, -3.5m, [
            (PloverMode.Restrict, -3m), (PloverMode.Arrest, -3.5m), (PloverMode.Relations, -3.5m), (PloverMode.Expel, -3.5m),
            (PloverMode.Territory, -4m), (PloverMode.Violence, -3.5m),
        ]),
        new(PloverType.Protest, QuadClass.MaterialConflict, requiresRecipient: false, -5m, [
            (PloverMode.Demo, -5m), (PloverMode.Riot, -7m), (PloverMode.Strike, -5m), (PloverMode.Hunger, -4.5m),
            (PloverMode.Boycott, -4.5m), (PloverMode.Obstruct, -4.5m), (PloverMode.Vandalize, null),
        ]),
        new(PloverType.Sanction, QuadClass.MaterialConflict, requiresRecipient: true, -6m, [(PloverMode.Convict, -6m), (PloverMode.Expel, -5.5m), (PloverMode.Withdraw, -6m), (PloverMode.Discontinue, -6m)], "Its own section and the summary say quad class 4, the table of quad classes 3."),
        new(PloverType.Mobilize, QuadClass.MaterialConflict, requiresRecipient: false, -5.5m, [(PloverMode.Troops, -6.5m), (PloverMode.Weapons, -6.5m), (PloverMode.Police, -5.5m), (PloverMode.Militia, -6m)]),
        new(PloverType.Coerce, QuadClass.MaterialConflict, requiresRecipient: false, -7m, [
            (PloverMode.Seize, -7m), (PloverMode.Restrict, -7m), (PloverMode.Censor, -6.5m), (PloverMode.Curfew, -6.5m),
            (PloverMode.MartialLaw, -7.5m), (PloverMode.Arrest, -7m), (PloverMode.Deport, -7m), (PloverMode.Withhold, -7m),
            (PloverMode.Misinformation, -6.5m), (PloverMode.Cyber, -7m),
        ]),
        new(PloverType.Assault, QuadClass.MaterialConflict, requiresRecipient: false, -9m, [
            (PloverMode.Abduct, -8.5m), (PloverMode.Beat, -7.5m), (PloverMode.Torture, -8.5m), (PloverMode.Sexual, -8.5m),
            (PloverMode.Targeted, -9.5m), (PloverMode.Destroy, -8.5m), (PloverMode.Primitive, -8m), (PloverMode.Firearms, -9m),
            (PloverMode.Explosives, -9m), (PloverMode.SuicideAttack, -9.5m), (PloverMode.Aerial, -9.5m), (PloverMode.Drone, -9.5m),
            (PloverMode.HeavyWeapons, -9.5m), (PloverMode.CrowdControl, -7.5m), (PloverMode.Unconventional, -10m),
        ]),
    ];

    /// <summary>The event types, in the order of the manual.</summary>
    public static IReadOnlyList<PloverEventType> Types { get; } = Array.AsReadOnly(types);

    /// <summary>What PLOVER says of the type; null where 2.0 has none such.</summary>
    public static PloverEventType? Find(PloverType type)
    {
        foreach (var row in types)
        {
            if (row.Type == type)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>Whether the type has the mode, both of PLOVER 2.0.</summary>
    public static bool Has(PloverType type, PloverMode mode) => Find(type)?.Has(mode) ?? false;
}
