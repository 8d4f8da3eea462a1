namespace ListLint.Tests;

/// <summary>Slips of the hand in names.</summary>
internal static class NameMutations
{
    public static readonly Mutation[] All =
    [
        new("two letters of a name are exchanged", "misspelled-name", [ListForm.Tools], (list, random) => Slipped(list, random, Exchange))
        {
            IsRestorableUnsafely = true,
        },
        new(
            "a letter of a name is lost",
            "misspelled-name",
            [ListForm.Tools],
            (list, random) => Slipped(list, random, (name, at) => name.Remove(at, 1))
        )
        {
            IsRestorableUnsafely = true,
        },
    ];

    // Letters that are alike show nothing when they are exchanged.
    private static Mutant Slipped(ListText list, Random random, Func<string, int, string> slip)
    {
        var index = random.Pick(list.Entries());
        var name = list[index].Work!.Name;
        var places = Enumerable.Range(2, name.Length - 4).Where(at => name[at] != name[at + 1]).ToList();
        return list.Replaced(index, $"[{name}]", $"[{slip(name, random.Pick(places))}]");
    }

    private static string Exchange(string name, int at) => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}";
}
