namespace ListLint.Tests;

/// <summary>The promises of fixes over real lists.</summary>
public sealed class FixCorpusTests
{
    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Safe_fixes_keep_their_promises_on_a_real_list(string path) => FixPromises.Hold(Corpus.Read(path), Safety.Safe);

    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void Unsafe_fixes_end_on_a_real_list_and_report_nothing_new(string path) => FixPromises.Hold(Corpus.Read(path), Safety.Unsafe);

    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void No_fix_for_a_real_list_has_to_be_dropped(string path) => Assert.Empty(Fixing.Fix(Corpus.Read(path), Safety.Safe).Remaining.Failures);

    [CorpusTheory]
    [MemberData(nameof(Corpus.FileData), MemberType = typeof(Corpus))]
    public void A_real_list_is_fixed_alike_in_every_encoding(string path)
    {
        var source = Corpus.Read(path);
        if (source.InvalidBytes.Count == 0 && !source.Text.Replace("\r\n", "\n").Contains('\r'))
            FixPromises.HoldForEveryEncoding(source.Text, Safety.Safe);
    }
}
