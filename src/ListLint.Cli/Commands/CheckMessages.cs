using ListLint.Core;
using ListLint.Reporters;

namespace ListLint.Cli;

/// <summary>What a run says on standard error beside its reports.</summary>
internal sealed class CheckMessages(CheckOptions options, Host host)
{
    /// <summary>Says what was looked at, what was left out, and what could not be checked or mended and why.</summary>
    /// <param name="found">The lists of all shards.</param>
    /// <param name="inputs">The lists of this one.</param>
    /// <param name="done">What came of each of these.</param>
    /// <returns>What could not be checked or mended and why: sentences.</returns>
    public IReadOnlyList<string> Write(CheckInputs found, List<CheckInput> inputs, Checked[] done)
    {
        if (options.Verbose)
            Say(LookedAt(found.Found, inputs, done));
        if (options.Verbose || (inputs.Count == 0 && !options.Quiet))
            Say(found.Ignored.Select(input => $"{Line.Of(input.Shown)}: left out, {Line.Of(Shown(input.Configuration.File!))} ignores it"));
        if (!options.Quiet)
            Say(found.Found.Notes);
        List<string> complaints = [.. found.Found.Problems, .. Complaints(inputs, done)];
        Say(complaints);
        if (options.Shard is not null && inputs.Count == 0 && !options.Quiet)
            Say([$"shard {options.Shard} has nothing to check: there {(found.All.Count == 1 ? "is 1 list" : $"are {found.All.Count} lists")}"]);
        return complaints;
    }

    /// <summary>Says what of the baseline is gone.</summary>
    public void WriteGone(Narrowing narrowing)
    {
        if (!options.Quiet)
            Say(narrowing.Gone(options.Verbose));
    }

    private static IEnumerable<string> LookedAt(Found found, List<CheckInput> inputs, Checked[] done) =>
        found
            .Skipped.Concat(
                inputs.Select(
                    (input, at) => $"{input.Shown}: {(done[at].Result is { } result ? Words.Count(result.Source.LineCount, "line") : "not checked")}"
                )
            )
            .Append(Words.Count(inputs.SelectMany(input => input.Rules).Select(rule => rule.Id).Distinct(StringComparer.Ordinal).Count(), "rule"));

    private static IEnumerable<string> Complaints(List<CheckInput> inputs, Checked[] done) =>
        [
            .. inputs.Zip(done).Where(pair => pair.Second.Problem is not null).Select(pair => $"{Line.Of(pair.First.Shown)}: {pair.Second.Problem}."),
            .. done.Select(one => one.Result)
                .OfType<FileResult>()
                .SelectMany(result =>
                    result.Failures.Select(failure =>
                        $"rule {failure.Rule} failed on file {Line.Of(result.Source.Path)}: {Line.Of(failure.Reason)}. Please report it."
                    )
                ),
            .. done.Select(one => one.Result)
                .OfType<FileResult>()
                .Where(result => result.UncheckedLine is not null)
                .Select(result =>
                    $"{Line.Of(result.Source.Path)}: from line {result.UncheckedLine} on, something is nested too deeply to be checked; "
                    + "it was taken for text."
                ),
            .. done.Where(one => one.Fix?.Quarrels.Count > 0)
                .Select(one =>
                    $"{Line.Of(one.Fix!.Source.Path)}: the fixes of {string.Join(" and ", one.Fix.Quarrels)} undo one another or have no end. "
                    + "Please report it."
                ),
        ];

    private string Shown(string file) => Slashes.Forward(Path.GetRelativePath(host.Folder, file));

    private void Say(IEnumerable<string> lines)
    {
        foreach (var line in lines)
            host.Error.WriteLine($"listlint: {line}");
    }
}
