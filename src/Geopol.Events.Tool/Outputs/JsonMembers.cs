using System.Text.Json;

namespace Geopol.Events;

/// <summary>Members of JSON objects that several results have.</summary>
internal static class JsonMembers
{
    extension(Utf8JsonWriter json)
    {
        internal void WriteTexts(string name, IEnumerable<string> texts)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }

        /// <summary>Writes the score; null where there is none.</summary>
        internal void WriteScore(string name, decimal? score)
        {
            if (score is { } known)
            {
                json.WriteNumber(name, known);
            }
            else
            {
                json.WriteNull(name);
            }
        }
    }
}
