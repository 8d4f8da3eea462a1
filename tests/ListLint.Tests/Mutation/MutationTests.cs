namespace ListLint.Tests;

/// <summary>Clean lists of our own, one defect in each: it is reported once, where it is, and nothing else is.</summary>
public sealed class MutationTests
{
    public static TheoryData<string> Defects() => new(Mutations.All.Select(mutation => mutation.ToString()));

    [Fact]
    public void A_clean_list_is_silent() => Trial.Holds(160, Injection.Lists, plan => Trial.CleanList(plan));

    [Theory]
    [MemberData(nameof(Defects))]
    public void One_defect_is_reported_once_where_it_is(string defect)
    {
        var mutation = Mutations.Find(defect);
        Trial.Holds(
            20,
            mutation.Forms,
            plan =>
            {
                var (_, mutant) = Trial.Inject(mutation, plan);
                var reports = Trial.Reports(mutant.List);
                var expected = $"{mutant.Index + 1}: {mutation.Rule}";
                if (mutation.IsManifold)
                    reports = [.. reports.Distinct()];
                if (!reports.SequenceEqual([expected]))
                    Assert.Fail($"Expected {expected}, got {(reports.Count == 0 ? "nothing" : string.Join(", ", reports))}:\n{Around(mutant)}");
            }
        );
    }

    private static string Around(Mutant mutant) =>
        string.Join('\n', mutant.List.Lines.Select((line, index) => $"{index + 1, 3} {line.Text}").Skip(Math.Max(0, mutant.Index - 4)).Take(9));
}
