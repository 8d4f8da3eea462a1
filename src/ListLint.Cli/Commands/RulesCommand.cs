using System.CommandLine;
using ListLint.Cli.Hosting;
using ListLint.Core;
using ListLint.Rules;
using ListLint.Run.Judge;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint rules</c>: one line for each rule.</summary>
internal static class RulesCommand
{
    public static Command Create(Host host)
    {
        var command = new Command("rules", "List all rules.");
        command.SetAction(_ =>
        {
            Write(RuleCatalog.All(), host.Output);
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>
    /// Whether a rule runs without being asked for: on, off, online, which is on where servers may be asked, changes, which is on for the lines
    /// that a change adds, or awesome, which is on in the preset of that name.
    /// </summary>
    public static string Default(Rule rule) =>
        rule.Online ? "online"
        : rule.Recommended ? "on"
        : rule.Style ? "changes"
        : rule.Awesome ? "awesome"
        : "off";

    /// <summary>A table: id, severity, whether it is on by default, summary.</summary>
    public static void Write(IReadOnlyList<Rule> rules, TextWriter output)
    {
        var width = rules.Select(rule => rule.Id.Length).Append("rule".Length).Max();
        output.WriteLine($"{"rule".PadRight(width)}  severity  default  what holds where it is silent");
        foreach (var rule in rules)
            output.WriteLine($"{rule.Id.PadRight(width)}  {rule.Severity.ToString().ToLowerInvariant(), -8}  {Default(rule), -7}  {rule.Summary}");
    }
}
