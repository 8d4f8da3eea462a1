using ListLint.Core;

namespace ListLint.Rules;

/// <summary>What lists keep already, so that it can be proposed as what they declare. A count says what the rule would say.</summary>
/// <param name="lists">The lists.</param>
public sealed class KeptStyle(IReadOnlyList<CuratedList> lists)
{
    private const int MostCandidates = 12;
    private const int MostForms = 3;

    // A form that says more is taken though some keep only the looser one; another one is named if it is that of some.
    private const double TighterShare = 0.9;
    private const double LeastGain = 0.1;
    private const double WorthBraces = 0.02;

    private readonly List<EntryText> texts =
    [
        .. lists.SelectMany(list =>
            EntryFaults
                .Judged(list, new EntryStyle())
                .Select(entry => EntryText.Find(list, entry))
                .OfType<EntryText>()
                .Where(text => text.Atoms.Count > 0)
        ),
    ];

    /// <summary>The forms that entries have: the one that most keep, and those that add to it; empty where there are none.</summary>
    public IReadOnlyList<string> FindForms()
    {
        var candidates = texts
            .Select(LineForm.Find)
            .OfType<string>()
            .CountBy(form => form, StringComparer.Ordinal)
            .OrderByDescending(form => form.Value)
            .ThenBy(form => form.Key, StringComparer.Ordinal)
            .Take(MostCandidates)
            .Select(form => new Candidate(form.Key, FormParser.Parse(form.Key, out _)!))
            .ToList();
        foreach (var candidate in candidates)
            candidate.Fits = FitsOf([candidate.Form]);
        var (forms, kept) = (new List<string>(), new HashSet<EntryText>());
        while (forms.Count < MostForms)
        {
            candidates.RemoveAll(candidate => candidate.Fits.IsSupersetOf(kept) && kept.Count > 0);
            var gains = candidates.Select(candidate => (Candidate: candidate, Gain: candidate.Fits.Count(text => !kept.Contains(text)))).ToList();
            var most = gains.Select(one => one.Gain).DefaultIfEmpty().Max();
            if (most == 0 || most < LeastGain * texts.Count)
                break;
            var best = gains
                .Where(one => one.Gain >= TighterShare * most)
                .OrderByDescending(one => one.Candidate.Signs)
                .ThenByDescending(one => (int)(one.Gain / (WorthBraces * texts.Count)))
                .ThenBy(one => one.Candidate.Form.Leaves.Count)
                .First()
                .Candidate;
            forms.Add(best.Text);
            kept.UnionWith(best.Fits);
            candidates.Remove(best);
        }

        return forms;
    }

    /// <summary>How many entries have one of some forms, of how many that they are meant for.</summary>
    public (int Kept, int All) CountForms(EntryStyle style)
    {
        var reader = new FormReader(style);
        return (FitsOf(style.Forms).Count, texts.Count(reader.Concerns));
    }

    /// <summary>How many descriptions of entries in one of some forms a style says nothing against, of how many there are.</summary>
    public (int Kept, int All) CountDescriptions(EntryStyle style, TextStyle description)
    {
        var reader = new FormReader(style);
        var (kept, all) = (0, 0);
        foreach (var fit in texts.Select(reader.ReadExact).OfType<FormFit>())
        {
            if (EntryFaults.DescriptionOf(fit) is not { } text)
                continue;
            all++;
            kept += TextFaults.Find(description, text, checksEnd: false).Any() ? 0 : 1;
        }

        return (kept, all);
    }

    /// <summary>Whether nine of ten descriptions start with a letter of a case.</summary>
    public bool Starts(EntryStyle style, TextStart start)
    {
        var reader = new FormReader(style);
        var first = texts
            .Select(reader.ReadExact)
            .OfType<FormFit>()
            .Select(EntryFaults.DescriptionOf)
            .OfType<StyledText>()
            .Select(text => text is { IsPlain: true, FirstWord: [var letter, ..] } ? letter : '\0')
            .ToList();
        return Habits.IsHabit(first.Count(letter => start == TextStart.Upper ? char.IsUpper(letter) : char.IsLower(letter)), first.Count);
    }

    /// <summary>How many entries stand in an order, of how many in groups of two or more; for an order by date, of those with a date.</summary>
    public (int Kept, int All) CountOrder(EntryOrder order)
    {
        var style = new EntryStyle { Order = order };
        var all = lists
            .SelectMany(list => list.Groups.Where(group => group.Parent is null))
            .Select(group => group.Entries.Count(entry => order == EntryOrder.Alphabetical ? entry.TitleKey.Length > 0 : entry.Date is not null))
            .Where(count => count > 1)
            .Sum();
        return (all - lists.Sum(list => Strays.Find(list, style).Count()), all);
    }

    /// <summary>How many sections have so many entries, of how many that have any.</summary>
    public (int Kept, int All) CountSections(int least)
    {
        var counts = lists.SelectMany(list => SmallSection.CountAll(list, new EntryStyle(), least)).ToList();
        return (counts.Count(section => section.Count >= least), counts.Count);
    }

    private HashSet<EntryText> FitsOf(IReadOnlyList<EntryForm> forms)
    {
        var reader = new FormReader(new EntryStyle { Forms = forms });
        return [.. texts.Where(text => reader.ReadExact(text) is not null)];
    }

    private sealed class Candidate(string text, EntryForm form)
    {
        public string Text => text;

        public EntryForm Form => form;

        public HashSet<EntryText> Fits { get; set; } = [];

        /// <summary>How many signs it asks for.</summary>
        public int Signs { get; } = form.Parts.OfType<LiteralPart>().Sum(part => part.Text.Count(sign => sign != ' '));
    }
}
