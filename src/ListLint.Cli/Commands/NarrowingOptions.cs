using System.CommandLine;

namespace ListLint.Cli;

/// <summary>The options of <c>check</c> for a part of the lists, or of what there is to report on them.</summary>
internal sealed class NarrowingOptions
{
    private readonly Option<string> baseline = new("--baseline")
    {
        Description = "Report only what this file, written by listlint baseline, does not know.",
        HelpName = "FILE",
    };
    private readonly Option<string> since = new("--since")
    {
        Description = "Report only lines changed since the merge base with this branch, tag or commit.",
        HelpName = "REF",
    };
    private readonly Option<string> shard = new("--shard")
    {
        Description =
            "Check one part of the lists, such as 1/4: split by size, the same on every machine. listlint merge joins the reports of all parts.",
        HelpName = "K/N",
    };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [baseline, since, shard];

    /// <summary>The baseline whose diagnostics are left out, or null.</summary>
    public string? Baseline(ParseResult parsed) => parsed.GetValue(baseline);

    /// <summary>The commit since whose merge base a line must have changed to be reported, or null.</summary>
    public string? Since(ParseResult parsed) => parsed.GetValue(since);

    /// <summary>Which part of the lists to check; null for all.</summary>
    /// <exception cref="UsageException">There is no such part.</exception>
    public ShardChoice? Shard(ParseResult parsed) => ShardChoice.Of(parsed.GetValue(shard));
}
