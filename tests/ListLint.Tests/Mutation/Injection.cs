namespace ListLint.Tests;

/// <summary>What injections have in common: choosing a place and damaging it.</summary>
internal static class Injection
{
    public static readonly ListForm[] Lists = Enum.GetValues<ListForm>();

    /// <summary>The forms whose entries name a paper.</summary>
    public static readonly ListForm[] OfPapers = [.. Lists.Where(form => form != ListForm.Tools)];

    /// <summary>All forms but some.</summary>
    public static ListForm[] But(params ListForm[] some) => [.. Lists.Except(some)];

    /// <summary>The indexes of the first lines of all entries.</summary>
    public static IReadOnlyList<int> Entries(this ListText list) => list.Find(LineKind.Entry, LineKind.Row);

    public static T Pick<T>(this Random random, IReadOnlyList<T> some) => some[random.Next(some.Count)];

    /// <summary>The lines of an entry: its own and those behind it that are about the same work.</summary>
    public static ListLine[] Block(this ListText list, int index) =>
        [
            .. list
                .Lines.Skip(index)
                .TakeWhile(
                    (line, place) =>
                        place == 0 || (line.Work == list[index].Work && line.Kind is LineKind.Addition or LineKind.Blank && line.Work is not null)
                ),
        ];

    /// <summary>The index of the line of an entry that holds a text.</summary>
    public static int LineWith(this ListText list, int index, string text) =>
        index + Array.FindIndex(list.Block(index), line => line.Text.Contains(text, StringComparison.Ordinal));

    /// <summary>Replaces a text in one line, and expects the report there.</summary>
    public static Mutant Replaced(this ListText list, int index, string old, string text)
    {
        Assert.Contains(old, list[index].Text);
        return new Mutant(list.With(index, list[index].Text.Replace(old, text, StringComparison.Ordinal)), index);
    }

    /// <summary>The address that names the work of an entry.</summary>
    public static string Address(this ListText list, int index) =>
        list.Block(index).Any(line => line.Text.Contains(list[index].Work!.Paper, StringComparison.Ordinal))
            ? list[index].Work!.Paper
            : list[index].Work!.Code;
}
