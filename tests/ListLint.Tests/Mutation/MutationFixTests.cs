using ListLint.Engine;

namespace ListLint.Tests;

/// <summary>Where the right text follows from the file, fixing a damaged list gives the list byte for byte.</summary>
public sealed class MutationFixTests
{
    private static readonly Fixer Fixer = new(Trial.Lint.Lint, new FixGuard(Parsing.Parse));

    public static TheoryData<string> Restorable() =>
        new(Mutations.All.Where(mutation => mutation.IsRestorable).Select(mutation => mutation.ToString()));

    public static TheoryData<string> RestorableUnsafely() =>
        new(Mutations.All.Where(mutation => mutation.IsRestorableUnsafely).Select(mutation => mutation.ToString()));

    [Theory]
    [MemberData(nameof(Restorable))]
    public void A_safe_fix_gives_the_list_as_it_was(string defect) => Restores(defect, Safety.Safe);

    [Theory]
    [MemberData(nameof(RestorableUnsafely))]
    public void An_unsafe_fix_gives_the_list_as_it_was(string defect) => Restores(defect, Safety.Unsafe);

    private static void Restores(string defect, Safety upTo)
    {
        var mutation = Mutations.Find(defect);
        Trial.Holds(
            8,
            mutation.Forms,
            plan =>
            {
                var (clean, mutant) = Trial.Inject(mutation, plan);
                var fixResult = Fixer.Fix(mutant.List.ToSource(), Trial.Known, upTo);
                Assert.Equal(clean.Text, fixResult.Source.Text);
                Assert.Equal(clean.ToSource().ToBytes(), fixResult.Source.ToBytes());
            }
        );
    }
}
