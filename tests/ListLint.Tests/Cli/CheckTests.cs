using ListLint.Cli.Deliver;
using ListLint.Run.Ask;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class CheckTests : IDisposable
{
    private readonly Workplace place = new Workplace().Write("README.md", "# List\n\nshout\n");

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData(Severity.Info, Severity.Warning, 0)]
    [InlineData(Severity.Info, Severity.Info, 1)]
    [InlineData(Severity.Warning, Severity.Warning, 1)]
    [InlineData(Severity.Warning, Severity.Error, 0)]
    [InlineData(Severity.Error, Severity.Error, 1)]
    public void The_exit_code_follows_the_gravest_diagnostic(Severity found, Severity failOn, int exit) =>
        Assert.Equal(exit, Run(new Shouting(found), failOn, out _, out _));

    [Fact]
    public void A_rule_that_failed_is_exit_2_and_named_with_its_file()
    {
        Assert.Equal(2, Run(new Failing(), Severity.Error, out var output, out var error));

        Assert.StartsWith("listlint: rule failing failed on file README.md: InvalidOperationException: no", error);
        Assert.Equal("No problems.\n1 list checked.\n", output);
    }

    [Fact]
    public void Files_are_reported_in_ordinal_order_however_long_each_took()
    {
        for (var at = 0; at < 40; at++)
            place.Write($"many/{at:00}.md", string.Concat(Enumerable.Repeat("text\n", (40 - at) * 50)) + "shout\n");

        Run(new Shouting(Severity.Error), Severity.Error, out var output, out _, "many");

        var names = output.Split('\n').Where(line => line.StartsWith("many/", StringComparison.Ordinal)).Select(line => line[..10]).ToList();
        Assert.Equal(40, names.Count);
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
    }

    private int Run(Rule rule, Severity failOn, out string output, out string error, params string[] paths)
    {
        using var outputText = new StringWriter();
        using var errorText = new StringWriter();
        var options = new RunRequest
        {
            Paths = paths,
            Reports = ReportTarget.Parse([]),
            ShowsAll = true,
            Rules = [rule],
            Choice = new RuleChoice { FailOn = failOn },
        };
        var exit = new Delivery(place.HostFor(outputText, errorText)).Run(options);
        (output, error) = (outputText.ToString(), errorText.ToString());
        return exit;
    }

    [Rule(Severity.Error, "Nobody shouts.")]
    private sealed class Shouting : Rule
    {
        public Shouting(Severity severity) =>
            Each<int>(list => [list.Source.Text.IndexOf("shout", StringComparison.Ordinal)])
                .MustNotBe()
                .WithMessage(_ => "Not so loud.")
                .WithSeverity(_ => severity)
                .At(shout => new Span(shout, shout + 5));
    }

    [Rule(Severity.Error, "It works.")]
    private sealed class Failing : Rule
    {
        public Failing() => Each<Node>(_ => throw new InvalidOperationException("no")).MustNotBe().WithMessage(_ => "Fails.");
    }
}
