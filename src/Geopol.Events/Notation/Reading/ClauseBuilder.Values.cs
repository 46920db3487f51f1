using System.Runtime.CompilerServices;

namespace Geopol.Events;

/// <summary>Converts the fillings of roles to members of the event.</summary>
internal static partial class ClauseBuilder
{
    // The codes of frames need no check, because the generator of the lexicon has checked them.
    private static T CodeOf<T>(string? text)
        where T : struct, IOpenCode<T> => text is null ? default : T.OfChecked(text);

    private static Proposition? Clause(ClauseState state, FrameRole role)
    {
        foreach (ref readonly var filling in state.Fillings)
        {
            if (filling.Role == role && filling.Clause is { } clause)
            {
                return clause;
            }
        }

        return null;
    }

    private static Clause? ClauseIn(ClauseState state, FrameRole role) => state.First(role) switch
    {
        { Clause: { } clause } => Geopol.Events.Clause.Of(clause),
        { Phrase: { } phrase } => Geopol.Events.Clause.Of(PhraseValues.WordsOf(phrase)),
        _ => null,
    };

    private static Clause? GroundsOf(ClauseState state) => state.Grounds is { } words ? Geopol.Events.Clause.Of(words) : ClauseIn(state, FrameRole.Grounds);

    private static string? Words(ClauseState state, FrameRole role) => state.First(role).Phrase is { } phrase ? PhraseValues.BareWordsOf(phrase) : null;

    private static Place? PlaceIn(ClauseState state) => state.Where
        ?? (state.First(FrameRole.Where) is { Phrase: { } phrase, Place: var place } ? PhraseValues.PlaceOf(phrase, place is SlotPlace.Object or SlotPlace.Subject ? SlotPlace.In : place) : null);

    private static Actor? One(ClauseState state, FrameRole role) => state.First(role).Phrase is { } phrase ? PhraseValues.ActorOf(phrase) : null;

    private static EquatableArray<Actor> SubjectActors(ClauseState state) => All(state, FrameRole.None, SlotPlace.Subject, static (in filling) => PhraseValues.ActorOf(filling.Phrase!)!);

    private static EquatableArray<Actor> Actors(ClauseState state, FrameRole role) => All(state, role, static (in filling) => PhraseValues.ActorOf(filling.Phrase!)!) is var actors && state.Group.IsPassive && actors.Count > 1
        ? SubjectFirst(state, role) : actors;

    // Puts the actor after "by" first: in "was met by Putin", Putin is the subject of the active.
    private static EquatableArray<Actor> SubjectFirst(ClauseState state, FrameRole role) => [.. state.Fillings.ToArray().Where(filling => filling.Role == role)
        .OrderBy(static filling => filling.Place != SlotPlace.Subject).Select(static filling => PhraseValues.ActorOf(filling.Phrase!)!)];

    private static EquatableArray<Goods> GoodsIn(ClauseState state, FrameRole role) => All(state, role, static (in filling) => PhraseValues.GoodsOf(filling.Phrase!));

    private static EquatableArray<Place> Places(ClauseState state, FrameRole role) => All(state, role, static (in filling) => PhraseValues.PlaceOf(filling.Phrase!));

    private static EquatableArray<Participant> Participants(ClauseState state, FrameRole role) => All(state, role, ParticipantOf);

    private static EquatableArray<Adjunct> Adjuncts(ClauseState state) => All(state, FrameRole.Adjuncts, static (in filling) =>
        new Adjunct { Relation = AdjunctRelation.Parse(SlotPlaces.WordsOf(filling.Place).Replace(' ', '-')), Participant = ParticipantOf(in filling) });

    private static Participant ParticipantOf(in Filling filling) => filling.Clause is { } clause ? clause : PhraseValues.ParticipantOf(filling.Phrase!, filling.Filler);

    private static EquatableArray<T> All<T>(ClauseState state, FrameRole role, Value<T> valueOf) => state.MayHaveRole(role) ? All(state, role, SlotPlace.None, valueOf) : default;

    // Returns the values of all fillings that have the role or are at the place.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static EquatableArray<T> All<T>(ClauseState state, FrameRole role, SlotPlace place, Value<T> valueOf)
    {
        var count = 0;
        foreach (ref readonly var filling in state.Fillings)
        {
            count += filling.Role == role || filling.Place == place ? 1 : 0;
        }

        if (count == 0)
        {
            return default;
        }

        var values = new T[count];
        count = 0;
        foreach (ref readonly var filling in state.Fillings)
        {
            if (filling.Role == role || filling.Place == place)
            {
                values[count++] = valueOf(in filling);
            }
        }

        return new(values);
    }

    private delegate T Value<T>(in Filling filling);
}
