namespace ListLint.Tests;

/// <summary>The promises of all fixes over real lists; apart from those of safe ones, so that both run at once.</summary>
public sealed class UnsafeFixCorpusTests
{
    [CorpusTheory]
    [MemberData(nameof(Corpus.ShortFileData), MemberType = typeof(Corpus))]
    public void Unsafe_fixes_end_on_a_real_list_and_report_nothing_new(string path) => FixPromises.Hold(Corpus.Read(path), Safety.Unsafe);

    [CorpusTheory]
    [MemberData(nameof(Corpus.SmallFileData), MemberType = typeof(Corpus))]
    public void So_do_those_for_the_list_of_awesome_lists(string path) => FixPromises.Hold(Corpus.Read(path), Safety.Unsafe, isAwesome: true);
}
