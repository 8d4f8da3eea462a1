using FsCheck;
using FsCheck.Fluent;
using ListLint.Engine;

namespace ListLint.Tests;

public sealed class ShardPlanTests
{
    [Fact]
    public void The_largest_goes_first_onto_the_lightest_shard() =>
        Assert.Equal([2, 1, 2, 3, 3], ShardPlan.Create([("a", 3), ("b", 9), ("c", 6), ("d", 5), ("e", 4)], 3));

    [Fact]
    public void Equal_sizes_go_by_path() => Assert.Equal([2, 1, 1], ShardPlan.Create([("b", 5), ("a", 5), ("c", 5)], 2));

    [Fact]
    public void Empty_files_are_spread_too() => Assert.Equal([1, 2, 3, 1], ShardPlan.Create([("a", 0), ("b", 0), ("c", 0), ("d", 0)], 3));

    [Fact]
    public void More_shards_than_files_leave_some_empty() => Assert.Equal([1, 2], ShardPlan.Create([("a", 5), ("b", 4)], 999_999));

    [Fact]
    public void No_file_no_shard() => Assert.Empty(ShardPlan.Create([], 3));

    [Fact]
    public void The_order_of_the_files_has_no_influence() =>
        Prop.ForAll(
                Sizes(),
                Counts(),
                (sizes, count) =>
                {
                    var files = sizes.Select((size, index) => ($"{index}.md", (long)size)).ToList();
                    var plan = files.Zip(ShardPlan.Create(files, count)).ToDictionary(pair => pair.First, pair => pair.Second);
                    files.Reverse();

                    Assert.All(files.Zip(ShardPlan.Create(files, count)), pair => Assert.Equal(plan[pair.First], pair.Second));
                }
            )
            .Check(Repeatable.Config);

    [Fact]
    public void No_shard_could_be_made_lighter_by_giving_a_file_away() =>
        Prop.ForAll(
                Sizes(),
                Counts(),
                (sizes, count) =>
                {
                    var plan = ShardPlan.Create([.. sizes.Select((size, index) => ($"{index}.md", (long)size))], count);
                    var loads = Enumerable.Range(1, count).Select(number => sizes.Where((_, index) => plan[index] == number).ToList()).ToList();
                    var lightest = loads.Min(load => load.Sum());

                    Assert.All(loads.Where(load => load.Count > 0), load => Assert.True(load.Sum() - load.Min() <= lightest));
                }
            )
            .Check(Repeatable.Config);

    private static Arbitrary<int[]> Sizes() => Arb.From(Gen.Choose(0, 1000).ArrayOf());

    private static Arbitrary<int> Counts() => Arb.From(Gen.Choose(1, 9));
}
