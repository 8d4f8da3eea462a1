namespace ListLint.Run.Plan.Settings;

/// <summary>The words of a configuration, and what they mean.</summary>
internal static class ConfigKeys
{
    /// <summary>The name of a configuration.</summary>
    public const string FileName = ".listlint.yml";

    /// <summary>The name of a file of words, one a line.</summary>
    public const string WordsFileName = ".listlint-words.txt";

    /// <summary>What a rule can be set to.</summary>
    public static readonly string[] Levels = ["off", "on", "info", "warning", "error"];

    /// <summary>What <c>fail-on</c> can be.</summary>
    public static readonly string[] Severities = ["info", "warning", "error"];

    /// <summary>The keys of a configuration, each with a sentence.</summary>
    public static readonly IReadOnlyDictionary<string, string> Top = new Dictionary<string, string>
    {
        ["extends"] =
            "What this configuration builds on: a preset, a file given from the folder of this one, or several of them, the later over the earlier.",
        ["files"] =
            "Which files are lists, as patterns from the folder of this configuration. "
            + "Without it: the readmes, and the Markdown files that are lists by their content.",
        ["ignore"] = "Which files are never checked, as patterns from the folder of this configuration.",
        ["rules"] = "How each rule is set; a rule that is not named is as the preset has it.",
        ["changes"] =
            "Which more rules apply to the lines that a change adds, where such lines are known: "
            + "a preset, or off; or a mapping with settings of rules for them.",
        ["entry"] = "How the entries of these lists are written, and in which order: what is declared is not learned, and other forms are errors.",
        ["columns"] = "What the cells of tables hold, by the header of the column: their values, or a mapping with what holds for them.",
        ["one-entry-per-pull-request"] = "Whether a change adds only one entry; checked where it is known what a change adds.",
        ["enforce"] = "Where entry and columns hold: for all lines, or for those that a change adds.",
        ["words"] = "What is known of the words of these lists.",
        ["fail-on"] = "The lowest severity that makes the exit code 1.",
        ["online"] = "Whether servers are asked about links without --online too; or a mapping with how they are asked.",
        ["overrides"] = "Other settings of rules for some files; where two hold for a file, the later one wins.",
        ["suppress"] = "Entries that a rule is silent about, each with its reason.",
    };

    /// <summary>The keys of an item of <c>overrides</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Override = new Dictionary<string, string>
    {
        ["files"] = "The files that the settings hold for, as patterns from the folder of this configuration.",
        ["rules"] = "How each rule is set for them.",
    };

    /// <summary>The keys of <c>changes</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Changes = new Dictionary<string, string>
    {
        ["preset"] = "The rules that also apply there.",
        ["rules"] = "How each rule is set there, in place of what holds for the rest.",
    };

    /// <summary>The keys of <c>words</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["language"] =
            "The language that the lists are written in, as in en or pt-BR. Without it, each line tells. "
            + "Only what is English is looked up in a dictionary.",
        ["add"] = "Words that are right here, whatever a dictionary says: names and terms of the field. Their case does not matter.",
        ["ignore"] = "Words that are left alone, as patterns: * stands for any letters.",
    };

    /// <summary>The keys of <c>online</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Online = new Dictionary<string, string>
    {
        ["always"] = "Whether servers are asked without --online too.",
        ["ignore"] = "Which addresses are never asked about: hosts, or hosts with a path; * stands for any text.",
        ["accept"] = "Which statuses are as good as 200, by host: *.example.org is the host and those below it.",
        ["max-age"] =
            "How long an answer is used before the server is asked again, as in 12h or 7d; "
            + "at most a day for dead links, and an hour for what nobody could tell.",
        ["max-time"] = "How long all asking may take, as in 90s or 5m.",
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
