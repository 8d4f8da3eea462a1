namespace ListLint.Tests;

/// <summary>All ways to damage a list, by family.</summary>
internal static class Mutations
{
    public static readonly IReadOnlyList<Mutation> All =
    [
        .. DuplicateMutations.All,
        .. LinkMutations.All,
        .. TableMutations.All,
        .. YearMutations.All,
        .. EncodingMutations.All,
        .. StructureMutations.All,
        .. NameMutations.All,
    ];

    public static Mutation Find(string name) => All.Single(mutation => mutation.ToString() == name);
}
