using System.Text.Json;

namespace ListLint.Tests;

[Trait("Runs", "command")]
public sealed class InspectTests : IDisposable
{
    private readonly Workplace place = new();

    public void Dispose() => place.Dispose();

    [Fact]
    public void The_model_is_printed()
    {
        place.Write(
            "list.md",
            """
            # A List

            - [Papers](#papers)
            - [Data](#data)
              - [Sounds](#data)

            ## Papers

            **2023**

            - **Small Sounds** [CVPR 2023] [[Paper]](https://arxiv.org/abs/2304.90001) [[Code]](https://git.example.org/small)

            ## Data

            | Name | Year |
            |---|---|
            | [Creak](https://data.example.org/creak) | 2020 |
            """
        );

        Snapshot.Verify(place.Run("inspect", "list.md").Output);
    }

    [Fact]
    public void A_text_with_bytes_that_are_no_text_is_still_JSON()
    {
        place.Write("list.md", [.. "# L\xff\n\n- [a"u8, 0xFF, 0xC3, .. "](https://example.org)\n"u8]);

        using var json = JsonDocument.Parse(place.Run("inspect", "list.md").Output);

        Assert.Contains('\uFFFD', json.RootElement.GetProperty("entries")[0].GetProperty("title").GetString()!);
    }

    [Fact]
    public void Standard_input_can_be_inspected()
    {
        place.Input = "# From a pipe\n"u8.ToArray();

        Assert.Contains("\"title\": \"From a pipe\"", place.Run("inspect", "-").Output);
    }

    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Every_real_list_can_be_inspected(string path)
    {
        using var json = JsonDocument.Parse(place.Run("inspect", Path.Combine(Corpus.Root!, "corpus", path)).Output);

        Assert.True(json.RootElement.GetProperty("lines").GetInt32() > 0);
    }
}
