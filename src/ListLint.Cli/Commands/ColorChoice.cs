using System.CommandLine;
using ListLint.Cli.Hosting;

namespace ListLint.Cli.Commands;

/// <summary>Whether to colour what goes to standard output.</summary>
internal static class ColorChoice
{
    /// <summary>The values of <c>--color</c>.</summary>
    public static readonly string[] Values = ["auto", "always", "never"];

    /// <summary>The value where none is given.</summary>
    public const string Usual = "auto";

    /// <summary><c>--color</c>, for reports.</summary>
    public static Option<string> Option() =>
        Choice.Create("--color", "Whether to colour text; auto looks at the terminal, NO_COLOR and FORCE_COLOR.", Values, Usual);

    /// <summary>The option decides, then NO_COLOR (no-color.org), then FORCE_COLOR, then whether there is a terminal.</summary>
    public static bool IsOn(string value, Host host) =>
        value switch
        {
            "always" => true,
            "never" => false,
            _ when IsSet("NO_COLOR", host) => false,
            _ when IsSet("FORCE_COLOR", host) => host.Variable("FORCE_COLOR") != "0",
            _ => host.IsTerminal && host.Variable("TERM") != "dumb",
        };

    private static bool IsSet(string name, Host host) => !string.IsNullOrEmpty(host.Variable(name));
}
