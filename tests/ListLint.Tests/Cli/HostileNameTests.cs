using FsCheck;
using FsCheck.Fluent;
using ListLint.Reporters;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>
/// Whatever files, keys, rules and arguments are called, no stream of the command drives a terminal or gives GitHub's runner orders.
/// </summary>
[Trait("Runs", "command")]
public sealed class HostileNameTests : IDisposable
{
    private const string Bad = "# List\n\n- [a]()\n- [b](#c)\n";

    private readonly Workplace place = new();

    public HostileNameTests() => place.Variables["GITHUB_ACTIONS"] = "true";

    public void Dispose() => place.Dispose();

    [UnixFact]
    public void A_file() =>
        Holds(
            HostileText.Name,
            name =>
            {
                place.Write(name, Bad).Write("ignored/" + name, Bad).Write(".listlint.yml", "ignore: ignored/**\n").Write("other.txt", "x");
                var text = Run("check", ".", "-v");
                Run("check", "--", name);
                Run("inspect", "--", name);
                Run("check", ".", "--fix", "--unsafe", "--diff");
                foreach (var format in ReportFormats.Names)
                    Run("check", ".", "--report", format);
                Run("baseline", "--output", name + ".json");
                Run("merge", "--", name, "other.txt");
                Run("init");
                File.Delete(place.PathOf(name));
                Run("check", "--", name);
                Directory.Delete(place.PathOf("ignored"), recursive: true);
                Assert.NotEqual("", text.Error);
            }
        );

    [Fact]
    public void A_key_a_value_or_a_rule_of_a_configuration() =>
        Holds(
            HostileText.Any,
            text =>
            {
                place.Write("a.md", Bad);
                foreach (
                    var config in new[]
                    {
                        $"{Quoted(text)}: 1\n",
                        $"extends: {Quoted(text)}\n",
                        $"rules:\n  {Quoted(text)}: off\n",
                        $"rules:\n  empty-link: {Quoted(text)}\n",
                        $"fail-on: {Quoted(text)}\n",
                        text + "\n",
                    }
                )
                {
                    place.Write(".listlint.yml", config);
                    Run("check", "a.md");
                }

                place.Write(".listlint.yml", "");
            }
        );

    [Fact]
    public void An_argument() =>
        Holds(
            HostileText.Any,
            text =>
            {
                place.Write("a.md", Bad);
                foreach (
                    var args in new string[][]
                    {
                        [text],
                        ["--" + text],
                        ["check", text],
                        ["check", "a.md", "--config", text],
                        ["check", "a.md", "--select", text],
                        ["check", "a.md", "--preset", text],
                        ["check", "a.md", "--report", text],
                        ["check", "a.md", "--report", $"{text}=x"],
                        ["check", "a.md", "--since", text],
                        ["check", "a.md", "--baseline", text],
                        ["check", "a.md", "--shard", text],
                        ["explain", text],
                        ["inspect", text],
                        ["merge", text],
                        ["completion", text],
                    }
                )
                    Run([.. args.Select(arg => arg.Replace("\0", "", StringComparison.Ordinal))]);
                place.Input = System.Text.Encoding.UTF8.GetBytes(Bad);
                Run("check", "-", "--stdin-filename", text);
                Run("check", "-", "--fix", "--stdin-filename", text);
            }
        );

    [Fact]
    public void The_page_of_no_rule_holds_what_is_not_seen()
    {
        foreach (var rule in RuleCatalog.All())
            Run("explain", rule.Id);
        Run("rules");
        Run("schema");
        foreach (var shell in new[] { "bash", "zsh", "fish" })
            Run("completion", shell);
    }

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static void Holds(Gen<string> texts, Action<string> holds) =>
        Prop.ForAll(texts.ToArbitrary(), holds).Check(Repeatable.Config.WithMaxTest(40));

    private Outcome Run(params string[] args)
    {
        var outcome = place.Run(args);
        var isReport = args.Contains("github");
        foreach (var (stream, text) in new[] { ("output", outcome.Output), ("error", outcome.Error) })
        {
            // A diff is what git takes, and quotes lines of the list as they are.
            Assert.True(TerminalOutput.Refusal(text) is null, $"{TerminalOutput.Refusal(text)} in the {stream} of {string.Join(' ', args)}: {text}");
            Assert.True(
                TerminalOutput.Commands(text) is var obeyed
                    && (
                        obeyed == ""
                        || (isReport && stream == "output" && obeyed.Split('\n').All(line => line.StartsWith("::", StringComparison.Ordinal)))
                    ),
                $"a command in the {stream} of {string.Join(' ', args)}: {text}"
            );
        }

        return outcome;
    }
}
