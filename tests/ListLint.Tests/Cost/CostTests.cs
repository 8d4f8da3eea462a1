using ListLint.Rules;

namespace ListLint.Tests;

/// <summary>
/// No part of a run costs more than n log n of a list. Counted are steps (calls, turns of loops, what searches look at) and bytes asked for, which
/// are the same in every run, and not seconds. A new rule and a new report are measured without a word here.
/// </summary>
public sealed class CostTests
{
    private const int Size = 150;
    private const int Factor = 4;

    // Four times the size, and a third for the logarithm of n log n.
    private const double MostSteps = 1.3 * Factor;

    // Buffers grow by doubling, so that a size just past one has asked for twice as much.
    private const double MostBytes = 2 * Factor;

    // What is less is set-up, which a list pays once; what grows with the square is past it at the larger size.
    private const long FewestSteps = 10_000;
    private const long FewestBytes = 200_000;

    // Of a page with many examples fewer copies say as much: in each of them the rule reports more. Characters for each unit of size.
    private const int PageRoom = 250;

    public static TheoryData<string> Shapes() => new(ListShapes.All.Keys);

    public static TheoryData<string> Rules() => new(RuleCatalog.All().Select(rule => rule.Id));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Four_times_the_list_cost_four_times_as_much(string shape) => HoldsFor(ListShapes.All[shape], "");

    [Theory]
    [MemberData(nameof(Rules))]
    public void Four_times_what_a_rule_reports_costs_four_times_as_much(string rule)
    {
        var page = RulePage.Read(rule);
        var examples = page.Blocks.Where(block => block.Info.StartsWith("markdown bad", StringComparison.Ordinal)).Select(page.Text).ToList();
        var text = string.Join("\n", examples) + "\n";
        var copies = Math.Min(Size / 2, Size * PageRoom / text.Length);

        HoldsFor(size => string.Concat(Enumerable.Repeat(text, Math.Max(1, copies * size / Size))), rule);
    }

    private static void HoldsFor(Func<int, string> list, string rule)
    {
        // The first run also pays for what is made once in a process.
        MeasuredHouse.Workload(list(Size / 10), rule);
        var dear = FindDear(list, rule);

        // What grows with the square does so each time. Once in many runs, and nobody knows why, a search of the small list was not counted.
        if (dear.Count > 0)
            dear = [.. FindDear(list, rule).Where(again => dear.Exists(cost => cost.Part == again.Part))];
        Assert.True(dear.Count == 0, string.Join('\n', dear.Select(cost => cost.Message)));
    }

    private static List<(string Part, string Message)> FindDear(Func<int, string> list, string rule)
    {
        var (few, many) = (MeasuredHouse.Workload(list(Size), rule), MeasuredHouse.Workload(list(Factor * Size), rule));
        return
        [
            .. few
                .Keys.Select(part =>
                    (part, steps: Growth(few[part][0], many[part][0], FewestSteps), bytes: Growth(few[part][1], many[part][1], FewestBytes))
                )
                .Where(cost => cost.steps > MostSteps || cost.bytes > MostBytes)
                .Select(cost =>
                    (
                        cost.part,
                        $"{cost.part}: {cost.steps:F1} times the steps ({many[cost.part][0]}), "
                            + $"{cost.bytes:F1} times the bytes ({many[cost.part][1]})"
                    )
                ),
        ];
    }

    private static double Growth(long few, long many, long fewest) => many < Factor * fewest ? 0 : (double)many / Math.Max(few, fewest);
}
