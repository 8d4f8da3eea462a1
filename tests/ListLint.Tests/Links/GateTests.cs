using FsCheck;
using FsCheck.Fluent;
using ListLint.Links;

namespace ListLint.Tests;

/// <summary>Whose turn it is.</summary>
public sealed class GateTests
{
    [Fact]
    public void Places_are_given_by_rank_and_then_by_turn_and_never_to_who_has_gone() =>
        Prop.ForAll<(byte, bool)[]>(drawn =>
            {
                var semaphore = new PrioritySemaphore(1);
                Assert.True(semaphore.Wait(0, default).IsCompletedSuccessfully);
                var waiting = drawn
                    .Select(
                        (one, turn) =>
                        {
                            var stop = new CancellationTokenSource();
                            return (Rank: one.Item1 % 3, Turn: turn, Goes: one.Item2, Stop: stop, Wait: semaphore.Wait(one.Item1 % 3, stop.Token));
                        }
                    )
                    .ToList();
                waiting.Where(waiter => waiter.Goes).ToList().ForEach(waiter => waiter.Stop.Cancel());

                foreach (var next in waiting.Where(waiter => !waiter.Goes).OrderBy(waiter => waiter.Rank).ThenBy(waiter => waiter.Turn))
                {
                    semaphore.Release();
                    Assert.True(next.Wait.Wait(TimeSpan.FromSeconds(30)));
                }

                semaphore.Release();
                return semaphore.Wait(0, default).IsCompletedSuccessfully;
            })
            .Check(Repeatable.Config.WithMaxTest(20));

    [Theory]
    [InlineData("a.example", "a.example", true)]
    [InlineData("A.example", "a.example", true)]
    [InlineData("a.example", "www.a.example", false)]
    [InlineData("*.a.example", "www.a.example", true)]
    [InlineData("*.a.example", "a.example", true)]
    [InlineData("*.a.example", "ba.example", false)]
    [InlineData("*", "b.example", true)]
    public void A_pattern_of_hosts_is_a_host_those_below_it_or_all(string pattern, string host, bool holds)
    {
        var accepted = new AcceptedStatus(pattern, new HashSet<int> { 403 });

        Assert.Equal(holds, accepted.Matches(host, 403));
        Assert.False(accepted.Matches(host, 404));
    }
}
