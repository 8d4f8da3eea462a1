using ListLint.Core;

namespace ListLint.Engine;

/// <summary>The fixes of one file that the guard dropped, so that a later round does not try them again.</summary>
internal sealed class DroppedFixes
{
    private const int MostOfOneRule = 3;
    private readonly HashSet<(string Rule, string Title, string Message)> known = [];
    private readonly List<RuleFailure> failures = [];

    /// <summary>One failure for each dropped fix, as far as they were looked at.</summary>
    public IReadOnlyList<RuleFailure> Failures => failures;

    /// <summary>Whether the diagnostic's fix was dropped, or its rule has lost all trust, which bounds the time that a bad rule can cost.</summary>
    public bool Contains(Diagnostic diagnostic) =>
        diagnostic.Fix?.Safety == Safety.Safe
        && (known.Contains(Key(diagnostic)) || known.Count(one => one.Rule == diagnostic.Rule) >= MostOfOneRule);

    public void Add(Diagnostic diagnostic, string loss, SourceText source)
    {
        known.Add(Key(diagnostic));
        failures.Add(new RuleFailure(diagnostic.Rule, $"offered a safe fix that {loss} (line {source.LineOf(diagnostic.Span.Start)})"));
    }

    public DroppedFixes And(RuleFailure failure)
    {
        failures.Add(failure);
        return this;
    }

    private static (string Rule, string Title, string Message) Key(Diagnostic diagnostic) =>
        (diagnostic.Rule, diagnostic.Fix!.Title, diagnostic.Message);
}
