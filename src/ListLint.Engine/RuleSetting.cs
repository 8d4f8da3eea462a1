using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Whether a rule runs, and how much what it reports matters.</summary>
public enum RuleLevel
{
    /// <summary>It does not run.</summary>
    Off,

    /// <summary>It runs, and each diagnostic keeps the severity that the rule gave it.</summary>
    On,

    /// <summary>It runs, and all that it reports is of <see cref="Severity.Info"/>.</summary>
    Info,

    /// <summary>It runs, and all that it reports is of <see cref="Severity.Warning"/>.</summary>
    Warning,

    /// <summary>It runs, and all that it reports is of <see cref="Severity.Error"/>.</summary>
    Error,
}

/// <summary>What a configuration says of one rule.</summary>
/// <param name="Level">Null where it says nothing, so that the level is what it would be without it.</param>
/// <param name="Options">The options that it sets.</param>
public sealed record RuleSetting(RuleLevel? Level, RuleOptions Options)
{
    /// <summary>This, and what only the other one says.</summary>
    public RuleSetting Over(RuleSetting below) => new(Level ?? below.Level, Options.Over(below.Options));
}

/// <summary>Settings for some files only.</summary>
/// <param name="Holds">Whether they hold for a path, given as in <see cref="SourceText.Path"/>.</param>
/// <param name="Rules">By the rule's id.</param>
public sealed record PathSettings(Func<string, bool> Holds, IReadOnlyDictionary<string, RuleSetting> Rules);
