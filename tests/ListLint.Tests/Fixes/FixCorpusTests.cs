namespace ListLint.Tests;

/// <summary>The promises of safe fixes over real lists.</summary>
public sealed class FixCorpusTests
{
    // What another encoding changes, a shorter list shows as well, and a long one is fixed for seconds.
    private const int LongText = 1 << 17;

    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Safe_fixes_keep_their_promises_on_a_real_list_in_any_encoding(string path)
    {
        var source = Corpus.Read(path);
        var fix = FixPromises.Hold(source, Safety.Safe);
        // That the guard drops a fix is a mistake of a rule.
        Assert.Empty(fix.Remaining.Failures);
        if (source.Text.Length < LongText && source.InvalidBytes.Count == 0 && !source.Text.Replace("\r\n", "\n").Contains('\r'))
            FixPromises.HoldInAnotherEncoding(source, fix, Safety.Safe);
    }
}
