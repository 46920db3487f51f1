using System.CommandLine;

namespace Geopol.Events;

/// <summary>Creates options whose value is one of a few words. If the option is missing, its value is the default of its type.</summary>
internal static class ChoiceOption
{
    internal static Option<T> Create<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        var words = choices.Select(static choice => choice.Word).ToArray();
        var option = new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            CustomParser = result =>
            {
                var given = result.Tokens[0].Value;
                foreach (var (word, value) in choices)
                {
                    if (given == word)
                    {
                        return value;
                    }
                }

                result.AddError($"{name} takes {string.Join(", ", words)}, not '{given}'.");
                return default;
            },
        };
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        return option;
    }
}
