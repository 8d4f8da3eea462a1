namespace ListLint.Tests;

public sealed class CuratedListTests
{
    [Fact]
    public void Other_facts_make_another_list_of_the_same_nodes_and_indexes()
    {
        var list = Parsing.Parse(SourceText.From("# Tools\n\n- [Tides](https://tides.example)\n"), Facts.None);
        var counted = list.Index(built => new Counted(built.Entries.Count));

        var other = list.With(Facts.None with { Today = new DateOnly(2024, 5, 6) });

        Assert.Same(list.Entries, other.Entries);
        Assert.Null(list.Facts.Today);
        Assert.Equal(new DateOnly(2024, 5, 6), other.Facts.Today);
        Assert.Same(counted, other.Index(built => new Counted(0)));
        Assert.Equal(new DateOnly(2024, 5, 6), other.Index(built => new Dated(built.Facts.Today)).Today);
        Assert.Null(list.Index(built => new Dated(built.Facts.Today)).Today);
    }

    private sealed record Counted(int Entries);

    private sealed record Dated(DateOnly? Today);
}
