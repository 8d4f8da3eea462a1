using ListLint.Links;
using ListLint.Run.Know.Links;

namespace ListLint.Tests;

/// <summary>Answers on disk: several may write at once, and whatever happens to the file costs no more than an answer.</summary>
public sealed class LinkFileTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void Several_writers_at_once_lose_nothing_even_while_the_file_is_written_anew()
    {
        const int Writers = 6;
        const int Pages = 500;
        Parallel.For(
            0,
            Writers,
            new ParallelOptions { MaxDegreeOfParallelism = Writers },
            writer =>
            {
                for (var page = 0; page < Pages; page++)
                {
                    File().Add(Record($"https://{writer}.example/{page % 50}", page));
                    File().Add(Record($"https://own.example/{writer}/{page}", page));
                    if (page % 100 == 99)
                        File().Read();
                }
            }
        );

        var cache = File().Read();

        Assert.Equal(Writers * (Pages + 50), cache.Count);
        Assert.All(Enumerable.Range(0, Writers), writer => Assert.Equal(Time(Pages - 1), cache.Find($"https://{writer}.example/49")!.When));
        Assert.Equal(
            ["links.jsonl", "links.jsonl.lock"],
            Directory.EnumerateFiles(place.PathOf("cache")).Select(path => Path.GetFileName(path)).Order()
        );
    }

    [Fact]
    public void What_is_superseded_is_written_no_more()
    {
        System.IO.File.WriteAllLines(
            place.Write("cache/x", "").PathOf("cache/links.jsonl"),
            Enumerable.Range(0, 5000).Select(index => LinkLine.Write(Record($"https://{index % 10}.example", index)))
        );

        File().Read();

        var lines = System.IO.File.ReadAllLines(place.PathOf("cache/links.jsonl"));
        Assert.Equal(10, lines.Length);
        Assert.All(lines, line => Assert.True(LinkLine.Read(line)!.When >= Time(4990)));
    }

    [Fact]
    public void Half_a_line_that_a_killed_process_left_costs_only_itself()
    {
        File().Add(Record("https://a.example", 1));
        System.IO.File.AppendAllText(place.PathOf("cache/links.jsonl"), "{\"url\":\"https://b.exam");
        File().Add(Record("https://c.example", 1));

        var cache = File().Read();

        Assert.Equal(2, cache.Count);
        Assert.NotNull(cache.Find("https://c.example"));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_done_without()
    {
        place.Write("cache", "a file");

        File().Add(Record("https://a.example", 1));

        Assert.Equal(0, File().Read().Count);
    }

    private static LinkRecord Record(string key, int minute) => LinkCacheTests.Record(key, LinkState.Alive, Time(minute));

    private static DateTimeOffset Time(int minute) => new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(minute);

    private LinkFile File() => new(place.PathOf("cache"), new Today());

    private sealed class Today : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => Time(10000);
    }
}
