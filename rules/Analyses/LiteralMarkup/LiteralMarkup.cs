using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The markup of a list that GitHub shows as text, found once: by what is shown of each block, and what the smallest change of it would show.
/// </summary>
internal sealed class LiteralMarkup
{
    private readonly List<Fault> links = [];
    private readonly List<Fault> loose = [];

    private LiteralMarkup(CuratedList list)
    {
        foreach (var block in SuspectBlocks.Find(list))
        {
            if (BlockText.Create(list, block) is { } text)
                Add(list, text);
        }
    }

    /// <summary>Links that GitHub shows as text, in order.</summary>
    public IReadOnlyList<Fault> Links => links;

    /// <summary>Brackets and marks that open or close nothing, in order.</summary>
    public IReadOnlyList<Fault> Loose => loose;

    public static LiteralMarkup From(CuratedList list) => list.Index(built => new LiteralMarkup(built));

    private void Add(CuratedList list, BlockText block)
    {
        var trials = new BlockTrials(list, block);
        var found = new CutSchemes(trials).Find().ToList();
        AddOthers(found, new WikiLinks(trials).Find());
        AddOthers(found, new BrokenTitles(trials).Find());
        AddOthers(found, new BrokenTargets(list, trials).Find());
        AddOthers(found, new PlaceFaults(list, trials).Find());
        AddOthers(found, new AddressFaults(list, trials).Find(found));
        AddOthers(found, new GluedLabels(list, trials).Find());
        AddOthers(found, new SwappedImages(list, trials).Find());
        if (found.Count > 0)
            links.AddRange(found.OrderBy(fault => fault.Start).Select(fault => fault.ToFault(block)));
        List<BlockFault> rest = [.. new BracketFaults(list, trials).Find(found)];
        rest.AddRange(new GluedWords(trials).Find());
        rest.AddRange(new MarkFaults(list, trials).Find(found));
        if (rest.Count > 0)
            loose.AddRange(rest.OrderBy(fault => fault.Start).Select(fault => fault.ToFault(block)));
    }

    // What is reported in one way is not reported in another.
    private static void AddOthers(List<BlockFault> found, IEnumerable<BlockFault> more)
    {
        List<BlockFault>? others = null;
        foreach (var fault in more)
        {
            if (!found.Exists(other => other.Start < fault.End && fault.Start < other.End))
                (others ??= []).Add(fault);
        }

        found.AddRange(others ?? []);
    }
}
