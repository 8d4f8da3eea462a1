namespace ListLint.Run.Plan.Settings;

/// <summary>The words by which a configuration declares how a list is written, and what they mean.</summary>
internal static class StyleKeys
{
    /// <summary>What <c>order</c> can be.</summary>
    public static readonly string[] Orders = ["alphabetical", "by-date", "newest-first", "bottom", "top"];

    /// <summary>What <c>unique</c> can be.</summary>
    public static readonly string[] Scopes = ["section", "file", "repository"];

    /// <summary>What <c>starts-with</c> can be.</summary>
    public static readonly string[] Starts = ["upper", "lower"];

    /// <summary>What <c>case</c> can be.</summary>
    public static readonly string[] Cases = ["title", "sentence"];

    /// <summary>What <c>is</c> can be.</summary>
    public static readonly string[] Names = ["repository-name"];

    /// <summary>What <c>enforce</c> can be.</summary>
    public static readonly string[] Reaches = ["all", "changes"];

    /// <summary>Words of a switch.</summary>
    public static readonly string[] Flags = ["true", "false"];

    /// <summary>The keys of <c>entry</c>, each with a sentence.</summary>
    public static readonly IReadOnlyDictionary<string, string> Entry = new Dictionary<string, string>
    {
        ["format"] =
            "How an entry is written, or the several ways: words such as Title, url and Description stand for parts, "
            + "braces hold what may be missing, and the rest is text as it is.",
        ["title"] = "What holds for titles.",
        ["description"] = "What holds for descriptions.",
        ["tags"] = "The values of the tags that the format names in code marks.",
        ["url"] = "What holds for the address behind the title.",
        ["order"] = "The order of the entries of a group.",
        ["unique"] = "Within what a work is listed once.",
        ["min-entries"] = "How many entries a section has at least, where it has any.",
        ["except"] = "The headings of sections whose entries are left alone.",
    };

    /// <summary>The keys of <c>description</c>, which texts of all kinds have.</summary>
    public static readonly IReadOnlyDictionary<string, string> Text = new Dictionary<string, string>
    {
        ["max-length"] = "The most characters that are shown.",
        ["starts-with"] = "Whether the first letter is a capital one or a small one.",
        ["not-starts-with"] = "What it does not start with.",
        ["ends-with"] = "What it ends with: one of these. For a description, it takes the place of the sign that the format has there.",
        ["not-ends-with"] = "What it does not end with.",
        ["not"] = "Words that are not in it.",
        ["case"] = "How its words are capitalized.",
        ["not-case"] = "How its words are not capitalized.",
    };

    /// <summary>The keys of <c>title</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Title = new Dictionary<string, string>(Text)
    {
        ["is"] = "What it is: the name of the repository that the entry goes to.",
    };

    /// <summary>The keys of a column.</summary>
    public static readonly IReadOnlyDictionary<string, string> Column = new Dictionary<string, string>(Text)
    {
        ["values"] = "What its cells hold: one of these, as it is written, with code marks where there are some.",
        ["empty"] = "Whether its cells may be empty.",
    };

    /// <summary>The keys of <c>url</c>.</summary>
    public static readonly IReadOnlyDictionary<string, string> Url = new Dictionary<string, string>
    {
        ["host"] = "The hosts that it goes to: one of these; *.example.org is the host and those below it.",
        ["not-host"] = "The hosts that it does not go to.",
        ["ends-with"] = "What it ends with: one of these.",
    };

    /// <summary>The keys of a tag.</summary>
    public static readonly IReadOnlyDictionary<string, string> Tag = new Dictionary<string, string>
    {
        ["values"] = "Its values.",
        ["section"] = "The heading of the section of the list that names its values in code marks.",
        ["separator"] = "What parts several values in one tag.",
    };
}
