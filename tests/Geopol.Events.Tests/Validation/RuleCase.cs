namespace Geopol.Events.Tests;

/// <summary>A value that breaks a rule, where it does, and the nearest values that don't.</summary>
/// <param name="code">The code of the rule.</param>
/// <param name="severity">How grave it is.</param>
/// <param name="paths">All paths at which the value breaks it, with spaces between them.</param>
/// <param name="broken">The value: a claim, proposition, event, link, actor or goods.</param>
/// <param name="sound">Values of the same types that don't break it.</param>
internal sealed class RuleCase(string code, IssueSeverity severity, string paths, object broken, params object[] sound)
{
    internal string Code => code;

    internal IssueSeverity Severity => severity;

    internal string[] Paths { get; } = paths.Split(' ');

    internal object Broken => broken;

    internal object[] Sound => sound;
}
