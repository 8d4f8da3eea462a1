namespace ListLint.Cli;

/// <summary>The words of a configuration, and what they mean.</summary>
internal static class ConfigKeys
{
    /// <summary>The name of a configuration.</summary>
    public const string FileName = ".listlint.yml";

    /// <summary>What a rule can be set to.</summary>
    public static readonly string[] Levels = ["off", "on", "info", "warning", "error"];

    /// <summary>What <c>fail-on</c> can be.</summary>
    public static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>The keys of a configuration, each with a sentence.</summary>
    public static readonly IReadOnlyDictionary<string, string> Top = new Dictionary<string, string>
    {
        ["extends"] = "What this configuration builds on: a preset, a file given from the folder of this one, or several of them, the later over the earlier.",
        ["files"] = "Which files are lists, as patterns from the folder of this configuration. Without it: the readmes, and the Markdown files that are lists by their content.",
        ["ignore"] = "Which files are never checked, as patterns from the folder of this configuration.",
        ["rules"] = "How each rule is set; a rule that is not named is as the preset has it.",
        ["fail-on"] = "The least severity that makes the exit code 1.",
        ["online"] = "Whether rules may look at the web.",
        ["overrides"] = "Other settings of rules for some files; where two hold for a file, the later one wins.",
        ["suppress"] = "Entries that a rule is silent about, each with its reason.",
    };

    /// <summary>The keys of an item of <c>overrides</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Override = new Dictionary<string, string>
    {
        ["files"] = "The files that the settings hold for, as patterns from the folder of this configuration.",
        ["rules"] = "How each rule is set for them.",
    };

    /// <summary>The keys of an item of <c>suppress</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Suppress = new Dictionary<string, string>
    {
        ["rule"] = "The rule that is silent.",
        ["entry"] = "The title of the entry, as shown.",
        ["url"] = "An address of the entry, in place of its title.",
        ["reason"] = "Why.",
        ["until"] = "The last day on which it holds, as YYYY-MM-DD; for ever where it is left out.",
    };
}
