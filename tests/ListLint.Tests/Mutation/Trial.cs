using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using ListLint.Engine;
using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>Made-up lists under all rules that are on by default.</summary>
internal static class Trial
{
    /// <summary>The one file that the repository has beside the list.</summary>
    public const string File = "docs/guide.md";

    public static readonly Facts Known = new() { Today = new DateOnly(2026, 6, 30), FileExists = path => path == File };
    public static readonly Linter Lint = new(Parsing.Parse, [.. RuleCatalog.All().Where(rule => rule.Recommended)]);

    // Mutations of the same forms try the same plans.
    private static readonly ConcurrentDictionary<ListPlan, (ListText List, IReadOnlyList<string> Reports)> Clean = new();

    /// <summary>The clean list of a plan; fails where it is not silent.</summary>
    public static ListText CleanList(ListPlan plan)
    {
        var (list, reports) = Clean.GetOrAdd(plan, _ => ListWriter.Write(plan) is var written ? (written, Reports(written)) : default);
        Assert.Equal([], reports);
        return list;
    }

    /// <summary>The list of a plan without and with the defect.</summary>
    public static (ListText Clean, Mutant Mutant) Inject(Mutation mutation, ListPlan plan)
    {
        var clean = CleanList(mutation.Needs(plan));
        return (clean, mutation.Inject(clean, new Random(plan.Seed)));
    }

    /// <summary>Checks some lists. One seed, so that every machine tries the same ones.</summary>
    public static void Holds(int lists, ListForm[] forms, Action<ListPlan> check) =>
        Prop.ForAll(ListPlan.Create(forms), check).Check(Repeatable.Config.WithMaxTest(lists).WithQuietOnSuccess(true));

    /// <summary>Line and rule of every report.</summary>
    public static IReadOnlyList<string> Reports(ListText list)
    {
        var result = Lint.Lint(list.ToSource(), Known);
        Assert.Empty(result.Failures);
        return [.. result.Diagnostics.Select(diagnostic => $"{result.Source.LineOf(diagnostic.Span.Start)}: {diagnostic.Rule}")];
    }
}
