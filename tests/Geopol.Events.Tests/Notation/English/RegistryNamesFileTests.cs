using System.Globalization;
using System.Text;

namespace Geopol.Events.Tests;

/// <summary>The generator of the lexicon reads the names in a file. They are equal to the names of the registry.</summary>
public sealed class RegistryNamesFileTests
{
    private const string Head = """
        # The English names that the registry of actors has, and its adjectives of states: written by a test from ActorRegistry.Default (REGENERATE=1). The columns are separated by one tab.
        #   name       the name, without its article
        #   kind       the kind of the actor; adjective: an adjective of a state
        #   article    the: it has the article; code: the name is the code of an actor whose name is not said
        #   place      place: it may also be meant as a place
        #   id         the code by which the actor is known, with its scheme
        #   3 more     kind, id and name of whom it stands for

        """;

    [Fact]
    public void File_OfTheRegistrysNames_IsMadeOfTheRegistry() =>
        GeneratedFile.AssertIs(Rows(), "src", "Geopol.Events", "Notation", "Data", "registry.tsv");

    private static string Rows()
    {
        var rows = new StringBuilder(Head.ReplaceLineEndings("\n"));

        // Names with a final full stop are skipped, because the full stop would end a sentence.
        foreach (var name in RegistryNames.Of(ActorRegistry.Default).Where(static name => !name.Text.EndsWith('.')))
        {
            var actor = name.Actor!;
            var article = actor.Names.Main is null ? "code" : name.HasArticle ? "the" : "-";
            var place = (name.Maybe & Filler.Place) != 0 ? "place" : "-";
            var other = actor.StandsFor is { } standsFor ? $"{standsFor.Kind}\t{IdOf(standsFor)}\t{standsFor.Names.Main}" : "-\t-\t-";
            rows.Append(CultureInfo.InvariantCulture, $"{name.Text}\t{actor.Kind}\t{article}\t{place}\t{IdOf(actor)}\t{other}\n");
        }

        foreach (var state in ActorRegistry.Default.Actors.Where(static actor => actor.Kind == ActorKind.State && actor.Actor.Id.In(IdentifierScheme.Iso31661Alpha2) is not null))
        {
            foreach (var adjective in state.Adjectives)
            {
                rows.Append(CultureInfo.InvariantCulture, $"{adjective}\tadjective\t-\t-\t-\tstate\t{new Identifier(IdentifierScheme.Iso31661Alpha2, state.Actor.Id.In(IdentifierScheme.Iso31661Alpha2)!)}\t{state.Actor.Names.Main}\n");
            }
        }

        return rows.ToString();
    }

    private static string IdOf(Actor actor) => actor.Id.IsEmpty ? "-" : actor.Id[0].ToString();
}
