using System.Collections.Generic;

namespace Geopol.Events.Generators;

/// <summary>
/// Writes the actors of names into the image, each actor once. A record has the kind, the scheme, the code, the name, the actor that it stands for, and the
/// alias.
/// </summary>
internal sealed class ActorLayout(ImageText image)
{
    private readonly Dictionary<LexiconActor, int> actors = [];

    /// <summary>Returns the offset of an actor that was added before. Returns 0 for null.</summary>
    public int At(LexiconActor? actor) => actor is null ? 0 : actors[actor];

    public void Add(LexiconActor? actor)
    {
        if (actor is null || actors.ContainsKey(actor))
        {
            return;
        }

        Add(actor.StandsFor);
        foreach (var text in new[] { actor.Kind, actor.Scheme, actor.Code, actor.Name, actor.Alias })
        {
            image.Text(text);
        }

        actors.Add(actor, image.Length);
        image.Three(image.At(actor.Kind));
        image.Three(image.At(actor.Scheme));
        image.Three(image.At(actor.Code));
        image.Three(image.At(actor.Name));
        image.Three(At(actor.StandsFor));
        image.Three(image.At(actor.Alias));
    }
}
