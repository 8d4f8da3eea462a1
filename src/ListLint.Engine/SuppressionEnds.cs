using ListLint.Core;

namespace ListLint.Engine;

/// <summary>The comments that end what others start, found by rule.</summary>
internal sealed class SuppressionEnds
{
    private readonly CuratedList list;
    private readonly SuppressionUses uses;
    private readonly List<(int At, SuppressedRule Rule)> all = [];
    private readonly List<(int At, SuppressedRule Rule)> ofAllRules = [];
    private readonly Dictionary<string, List<(int At, SuppressedRule Rule)>> ofOneRule = new(StringComparer.Ordinal);

    /// <summary>Marks each that ends something as used.</summary>
    public SuppressionEnds(CuratedList list)
    {
        this.list = list;
        uses = SuppressionUses.From(list);
        foreach (var (rule, at) in In(SuppressionScope.End))
        {
            all.Add((at, rule));
            if (rule.Id is null)
                ofAllRules.Add((at, rule));
            else if (ofOneRule.TryGetValue(rule.Id, out var same))
                same.Add((at, rule));
            else
                ofOneRule[rule.Id] = [(at, rule)];
        }

        Mark();
    }

    /// <summary>The line of the first comment behind one, given by its index, that ends it for a rule; null where none does.</summary>
    public int? Behind(int at, string rule) => First(at, rule) is { } end ? list.LineOf(list.Suppressions[end.At]) : null;

    private void Mark()
    {
        var marked = 0;
        foreach (var (rule, at) in In(SuppressionScope.Start))
        {
            if (rule.Id is not null)
            {
                if (First(at, rule.Id) is { } end)
                    uses.Use(end.Rule);
                continue;
            }

            // What is started for all rules may end rule by rule, until it ends for all.
            for (marked = Math.Max(marked, Next(all, at)); marked < all.Count; marked++)
            {
                uses.Use(all[marked].Rule);
                if (all[marked].Rule.Id is null)
                    break;
            }
        }
    }

    private (int At, SuppressedRule Rule)? First(int at, string rule)
    {
        var named = ofOneRule.TryGetValue(rule, out var same) && Next(same, at) is var next && next < same.Count ? same[next] : default;
        var unnamed = Next(ofAllRules, at) is var other && other < ofAllRules.Count ? ofAllRules[other] : default;
        var first = named.Rule is null || (unnamed.Rule is not null && unnamed.At < named.At) ? unnamed : named;
        return first.Rule is null ? null : first;
    }

    private static int Next(List<(int At, SuppressedRule Rule)> ends, int at) => ends.CountWhile(at, static (end, index) => end.At <= index);

    private IEnumerable<(SuppressedRule Rule, int At)> In(SuppressionScope scope) =>
        list
            .Suppressions.Select((comment, index) => (Comment: comment, At: index))
            .Where(comment => comment.Comment.Scope == scope)
            .SelectMany(comment => comment.Comment.Rules.Select(rule => (rule, comment.At)));
}
