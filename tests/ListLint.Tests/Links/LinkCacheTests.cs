using FsCheck;
using FsCheck.Fluent;
using ListLint.Links;

namespace ListLint.Tests;

public sealed class LinkCacheTests
{
    private static readonly DateTimeOffset Now = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_written_is_read_again() =>
        Prop.ForAll(
                Records().ToArbitrary(),
                record =>
                {
                    var read = LinkLine.Read(LinkLine.Write(record))!;

                    Assert.DoesNotContain('\n', LinkLine.Write(record));
                    Assert.Equal((record.Key, record.When, record.Fact), (read.Key, read.When, read.Fact));
                    Assert.Equal(record.Fragments.OrderBy(pair => pair.Key), read.Fragments.OrderBy(pair => pair.Key));
                    Assert.Equal(record.Asked.Order(), read.Asked.Order());
                }
            )
            .Check(Repeatable.Config);

    [Fact]
    public void A_line_that_is_cut_or_damaged_is_skipped_or_says_something_that_can_be() =>
        Prop.ForAll(
                Records().Zip(Gen.Choose(0, 200), (record, at) => (Line: LinkLine.Write(record), at)).ToArbitrary(),
                one =>
                {
                    var at = one.at % one.Line.Length;
                    Assert.Null(LinkLine.Read(one.Line[..at]));
                    var damaged = LinkLine.Read(one.Line[..at] + (char)(one.Line[at] ^ 1) + one.Line[(at + 1)..]);
                    Assert.True(damaged is null || (damaged.Key.Length > 0 && Enum.IsDefined(damaged.Fact.State)));
                }
            )
            .Check(Repeatable.Config);

    [Theory]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Alive","reason":"200 OK"}""", true)]
    [InlineData("""{"url":"","when":"2026-01-01T00:00:00Z","state":"Alive","reason":"200 OK"}""", false)]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Alive"}""", false)]
    [InlineData("""{"url":"https://a.example","state":"Alive","reason":"200 OK"}""", false)]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":7,"reason":"200 OK"}""", false)]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Alive","status":7,"reason":"200 OK"}""", false)]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Dead","reason":"\u001b[31m"}""", false)]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Moved","reason":"301"}""", false)]
    [InlineData("""{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Moved","reason":"301","to":"javascript:alert(1)"}""", false)]
    [InlineData(
        """{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Alive","reason":"200","repository":{"archived":false"""
            + ""","renamedTo":"../evil"}}""",
        false
    )]
    [InlineData(
        """{"url":"https://a.example","when":"2026-01-01T00:00:00Z","state":"Alive","reason":"200","repository":{"archived":true"""
            + ""","renamedTo":"doe/quays"},"more":1}""",
        true
    )]
    [InlineData("null", false)]
    [InlineData("[]", false)]
    [InlineData("", false)]
    public void What_a_disk_says_is_not_trusted(string line, bool isSound) => Assert.Equal(isSound, LinkLine.Read(line) is not null);

    [Theory]
    [InlineData(LinkState.Alive, 6 * 24, true)]
    [InlineData(LinkState.Alive, 8 * 24, false)]
    [InlineData(LinkState.Moved, 6 * 24, true)]
    [InlineData(LinkState.Dead, 23, true)]
    [InlineData(LinkState.Dead, 25, false)]
    [InlineData(LinkState.Unknown, 0.9, true)]
    [InlineData(LinkState.Unknown, 1.1, false)]
    [InlineData(LinkState.Alive, -0.01, true)]
    [InlineData(LinkState.Alive, -24, false)]
    public void Answers_hold_a_week_but_bad_ones_shorter(LinkState state, double hours, bool holds) =>
        Assert.Equal(holds, CacheAge.Usual.IsFresh(Record("https://a.example", state, Now - TimeSpan.FromHours(hours)), Now));

    [Fact]
    public void A_shorter_age_holds_for_all()
    {
        Assert.False(new CacheAge(TimeSpan.FromMinutes(5)).IsFresh(Record("https://a.example", LinkState.Dead, Now.AddMinutes(-6)), Now));
        Assert.False(new CacheAge(TimeSpan.Zero).IsFresh(Record("https://a.example", LinkState.Alive, Now), Now));
    }

    [Fact]
    public void Of_two_answers_the_younger_counts_in_whatever_order_they_stand()
    {
        string[] lines =
        [
            LinkLine.Write(Record("https://a.example", LinkState.Dead, Now)),
            LinkLine.Write(Record("https://a.example", LinkState.Alive, Now.AddDays(-1))),
        ];

        foreach (var order in new[] { lines, [.. lines.Reverse()] })
        {
            var cache = new LinkCache();
            cache.Read(order);
            Assert.Equal(LinkState.Dead, cache.Find("https://a.example")!.Fact.State);
        }
    }

    internal static LinkRecord Record(string key, LinkState state, DateTimeOffset when) =>
        new(
            key,
            when,
            new LinkFact
            {
                State = state,
                Reason = "200 OK",
                MovedTo = state == LinkState.Moved ? "https://b.example/" : null,
            },
            new Dictionary<string, bool>()
        );

    private static Gen<LinkRecord> Records() =>
        from key in Gen.Elements("https://a.example/x?y=\"1\"", "https://ä.example/\u2028", "https://c.example/\\\t")
        from state in Gen.Elements(Enum.GetValues<LinkState>())
        from minutes in Gen.Choose(0, 100000)
        from status in Gen.Elements<int?>(null, 200, 404, 999)
        from archived in Gen.Elements(0, 1, 2)
        from places in Gen.SubListOf("a", "b\"", "ü%20")
        from asked in Gen.SubListOf("c", "d")
        select new LinkRecord(
            key,
            Now.AddMinutes(-minutes),
            new LinkFact
            {
                State = state,
                Status = status,
                Reason = "404 Not \"Found\"",
                MovedTo = state == LinkState.Moved ? "https://b.example/ü" : null,
                Repository =
                    archived == 0
                        ? null
                        : new RepositoryFact
                        {
                            Archived = archived == 1,
                            LastPush = archived == 1 ? new DateOnly(2019, 5, 2) : null,
                            RenamedTo = archived == 1 ? null : "roe/harbours",
                        },
            },
            places.ToDictionary(place => place, place => place.Length > 1)
        )
        {
            Asked = places.Concat(asked).ToHashSet(),
        };
}
