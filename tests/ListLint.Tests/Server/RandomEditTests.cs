namespace ListLint.Tests;

/// <summary>Edits at random places, as an editor sends them.</summary>
public sealed class RandomEditTests
{
    // 10,000 with LISTLINT_EDITS=10000; fewer by default, to be done in seconds.
    private static readonly int Edits = int.TryParse(Environment.GetEnvironmentVariable("LISTLINT_EDITS"), out var edits) ? edits : 1000;
    private const int Between = 25;

    private static readonly string[] Pieces =
    [
        "- [Horn](https://example.org/horn)\n",
        "| a | b |\n",
        "|---|---|\n",
        "\r\n",
        "\r",
        "🌫️",
        "<!-- listlint-disable-line",
        "-->",
        "[](",
        "]",
        "```\n",
        "# Fog\n",
        "é",
        "\0",
        "<table>",
        "  ",
        "&amp;",
    ];

    [Fact]
    public void After_any_edits_what_is_published_is_about_the_text_that_is_there()
    {
        using var server = new OpenServer();
        using var fresh = new OpenServer();
        var random = new Random(91);
        var text = "# Fog\n\n- [Horn]()\n- [Bell](https://example.org/bell)\n";
        server.Open("README.md", text);
        for (var version = 2; version <= Edits + 1; version++)
        {
            var (start, end) = (random.Next(text.Length + 1), 0);
            end = Math.Min(text.Length, start + (random.Next(4) == 0 ? random.Next(40) : random.Next(2)));
            var piece = random.Next(3) == 0 && text.Length > 500 ? "" : Pieces[random.Next(Pieces.Length)];
            var lines = new ListLint.Server.Positions.LineIndex(text, ListLint.Server.Protocol.PositionEncoding.Utf16);
            // A client never names a place within a line ending.
            var (from, to) = (lines.PositionOf(Whole(text, start)), lines.PositionOf(Whole(text, end)));
            (start, end) = (lines.OffsetOf(from), lines.OffsetOf(to));
            server.Change("README.md", version, OpenServer.Part(from.Line, from.Character, to.Line, to.Character, piece));
            text = text[..start] + piece + text[end..];
            if (version % Between == 0)
                Compare(server, fresh, text, version);
        }

        Compare(server, fresh, text, Edits + 1);
        Assert.Null(server.Client.Request("shutdown"));
        Assert.Equal(0, server.Exit());
    }

    // Nor one within a character, half of which is not sent as it is.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsSurrogatePair(text[at - 1], text[at]) ? at - 1 : at;

    private static void Compare(OpenServer server, OpenServer fresh, string text, int version)
    {
        fresh.Open("README.md", text, version);
        Assert.Equal(
            fresh.Client.Diagnostics(fresh.Uri("README.md"), version).ToJsonString().Replace(fresh.Uri(""), ""),
            server.Client.Diagnostics(server.Uri("README.md"), version).ToJsonString().Replace(server.Uri(""), "")
        );
    }
}
