using System.CommandLine;
using System.CommandLine.Parsing;

namespace ListLint.Cli;

/// <summary>The options of <c>check</c> for how much is said, and in which colours.</summary>
internal sealed class OutputOptions
{
    private readonly Option<string> color = Choice.Of(
        "--color",
        "Whether to colour text; auto looks at the terminal, NO_COLOR and FORCE_COLOR.",
        ColorChoice.Values,
        "auto"
    );
    private readonly Option<bool> quiet = new("--quiet", "-q") { Description = "Print diagnostics and nothing else." };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Say on standard error what is checked." };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [color, quiet, verbose];

    /// <summary>Refuses options that contradict each other.</summary>
    public void Validate(CommandResult result)
    {
        if (result.GetValue(quiet) && result.GetValue(verbose))
            result.AddError("--quiet and --verbose contradict each other. Give one of them.");
    }

    /// <summary>Whether to colour what goes to standard output.</summary>
    public bool HasColor(ParseResult parsed, Host host) => ColorChoice.Of(parsed.GetValue(color)!, host);

    /// <summary>Whether nothing but diagnostics is said.</summary>
    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(quiet);

    /// <summary>Whether it is said what is checked.</summary>
    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(verbose);
}
