namespace Geopol.Events.Tests;

/// <summary>A value that breaks a rule, the paths at which it breaks the rule, and similar values that don't break it.</summary>
/// <param name="code">The code of the rule.</param>
/// <param name="severity">The severity of the rule.</param>
/// <param name="paths">All paths at which the value breaks the rule, separated by spaces.</param>
/// <param name="broken">The value, which is a claim, proposition, event, link, actor or goods.</param>
/// <param name="sound">Values of the same types that don't break the rule.</param>
internal sealed class RuleCase(string code, IssueSeverity severity, string paths, object broken, params object[] sound)
{
    internal string Code => code;

    internal IssueSeverity Severity => severity;

    internal string[] Paths { get; } = paths.Split(' ');

    internal object Broken => broken;

    internal object[] Sound => sound;
}
