namespace ListLint.Tests.Markdown;

/// <summary>cmark-gfm is the reference for what GitHub shows.</summary>
public sealed class CmarkAgreementTests
{
    /// <summary>The files on which we differ, by relative path, and why.</summary>
    private static readonly Dictionary<string, string> Known = new()
    {
        ["lists/Hannibal046__Awesome-LLM/README.md"] = Footnotes,
        ["lists/llm-jp__awesome-japanese-llm/README.md"] = Footnotes,
        ["lists/llm-jp__awesome-japanese-llm/en__README.md"] = Footnotes,
        ["lists/llm-jp__awesome-japanese-llm/fr__README.md"] = Footnotes,
    };

    private const string Footnotes = "GitHub reads footnotes, which the command has no option for";

    [CmarkTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Blocks_and_links_of_a_real_list_are_those_that_cmark_gfm_sees(string path)
    {
        var text = Corpus.Read(path).Text;
        var theirs = CmarkOutline.Parse(text);
        var ours = GfmOutline.Parse(text);
        if (Known.TryGetValue(path, out var reason))
            Assert.False(theirs.SequenceEqual(ours), $"{path} agrees now; take it off the table ({reason}).");
        else
            Assert.True(theirs.SequenceEqual(ours), FirstDifference(theirs, ours));
    }

    private static string FirstDifference(List<string> theirs, List<string> ours)
    {
        var at = theirs.Zip(ours).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Behind: {Window(theirs, at - 6, 6)}\ncmark-gfm: {Window(theirs, at, 6)}\nours: {Window(ours, at, 6)}";
    }

    private static string Window(List<string> outline, int from, int count) =>
        string.Join(" / ", outline.Skip(Math.Max(0, from)).Take(Math.Min(count, count + from)));
}

/// <summary>A theory that needs the corpus and cmark-gfm.</summary>
internal sealed class CmarkTheoryAttribute : TheoryAttribute
{
    public CmarkTheoryAttribute() => Skip = Corpus.Root is null ? "The corpus of real lists is not here." : CmarkOutline.Absence;
}
