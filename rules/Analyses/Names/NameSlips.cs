using System.Buffers;
using System.Text;
using ListLint.Core;
using ListLint.Spelling;

namespace ListLint.Rules;

/// <summary>The texts and titles of a list that are one slip from a name in their own address, where the list has them nowhere else.</summary>
internal static class NameSlips
{
    // Marks of what is shown otherwise than it is written.
    private static readonly SearchValues<char> Markup = SearchValues.Create("<>![]\\&");
    private const int LongestText = 300;
    private const int MostAddresses = 4;
    private const int ShortestWord = 3;
    private const int LabelHabit = 10;
    private const int Contradictions = 2;

    /// <summary>All of a list, in order; looked for once.</summary>
    public static IReadOnlyList<NameSlip> Find(CuratedList list) =>
        list.Index(built => new Found([.. Search(built).OrderBy(slip => slip.Span)])).Slips;

    private static IEnumerable<NameSlip> Search(CuratedList list)
    {
        var slips = list
            .Links.Select(link => FindIn(list, link))
            .Concat(list.Entries.Select(entry => FindIn(list, entry)))
            .OfType<NameSlip>()
            .Concat(DescribedNames.Find(list))
            .ToList();
        if (slips.Count == 0)
            return [];
        var uses = slips
            .Select(slip => Stem(slip.Written))
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(word => word, _ => 0, StringComparer.OrdinalIgnoreCase);
        Count(list.Source.Text, uses);
        var habitual = new Lazy<HashSet<int>>(() => FindHabitualLabels(list, slips));
        var told = slips
            .DistinctBy(slip => slip.Span)
            .CountBy(slip => Stem(slip.Written), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
        CountLabels(list, told);
        var contradicted = FindContradicted(list, slips.Where(slip => uses[Stem(slip.Written)] > told[Stem(slip.Written)]));
        // "Ressources" is French, and its address may be English all the same.
        var languages = LineLanguages.From(list);
        return slips
            .DistinctBy(slip => slip.Span)
            .Where(slip =>
                (uses[Stem(slip.Written)] == told[Stem(slip.Written)] || contradicted.Contains(slip.Written))
                && !list.Facts.Words.Contains(slip.Written)
                && !habitual.Value.Contains(slip.Span.Start)
                && (!slip.IsEnglish || languages.IsEnglish(slip.Span))
            );
    }

    // What two addresses contradict and none has is wrong however often the list writes it.
    private static HashSet<string> FindContradicted(CuratedList list, IEnumerable<NameSlip> slips)
    {
        var words = slips
            .Where(slip => slip.Written.All(char.IsAsciiLetter))
            .GroupBy(slip => slip.Written, StringComparer.OrdinalIgnoreCase)
            .Where(word => word.DistinctBy(slip => slip.Address, StringComparer.OrdinalIgnoreCase).Count() >= Contradictions)
            .Select(word => word.Key)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new NamesInUse(list, words);
        words.RemoveWhere(names.Has);
        return words;
    }

    // The label of a definition is that of its links, and no use of its own.
    private static void CountLabels(CuratedList list, Dictionary<string, int> told)
    {
        foreach (var definition in list.Definitions)
        {
            if (told.TryGetValue(Stem(definition.Label), out var count))
                told[Stem(definition.Label)] = count + 1;
        }
    }

    // Where labels that depart from the habit of a list start: "Gihtub" among ten of "GitHub" is told by what compares labels.
    private static HashSet<int> FindHabitualLabels(CuratedList list, List<NameSlip> slips)
    {
        var starts = list.Labels.Select(label => label.Span.Start).ToHashSet();
        var habits = list.Labels.CountBy(label => label.Key).Where(key => key.Value >= LabelHabit).Select(key => key.Key).ToHashSet();
        return slips.Where(slip => habits.Contains(TextKey.From(slip.Better))).Select(slip => slip.Span.Start).Where(starts.Contains).ToHashSet();
    }

    private static NameSlip? FindIn(CuratedList list, Link link) =>
        link is { IsImage: false, Form: not (LinkForm.Bare or LinkForm.Autolink) }
        && IsPlain(list, link.TextSpan)
        && MayHaveSlip(list.Source.Slice(link.TextSpan), link.Url)
        && AddressNames.Find(link) is { } address
            ? Find(list, new NameText(list.Source.Text, link.TextSpan), link.TextSpan, address)
            : null;

    private static NameSlip? Find(CuratedList list, NameText text, Span span, AddressNames address) =>
        NameSlip.Find(text, address) ?? ConfirmedNames.Find(list, text, span, address);

    // A title that is no link has the addresses of its entry. Authors may have named their code otherwise than their work.
    private static NameSlip? FindIn(CuratedList list, Entry entry)
    {
        if (!IsPlain(list, entry.TitleSpan) || entry.TitleLink is not null || entry.Links.Count > MostAddresses)
            return null;
        if (entry.Links.Any(link => link.Canonical.IsWork) || entry.Title.AsSpan().Count(' ') >= NameSlip.MostWords)
            return null;
        if (!entry.Links.Any(link => MayHaveSlip(list.Source.Slice(entry.TitleSpan), link.Url)))
            return null;
        var text = new NameText(list.Source.Text, entry.TitleSpan);
        var addresses = entry
            .Links.Where(link => !link.IsImage && link.Role != LinkRole.Badge)
            .Select(AddressNames.Find)
            .OfType<AddressNames>()
            .ToList();
        var slip = addresses.Select(address => Find(list, text, entry.TitleSpan, address)).FirstOrDefault(slip => slip is not null);
        return slip is not null && !addresses.Exists(address => address.Has(TextKey.From(slip.Written))) ? slip : null;
    }

    private static bool MayHaveSlip(ReadOnlySpan<char> text, string url) => HasStranger(text, url) || LongNames.IsNear(text, url);

    // Whether a text has a word that neither English nor the address has, as few do: all else is dear. A package may be called by a word of English.
    private static bool HasStranger(ReadOnlySpan<char> text, string url)
    {
        if (char.IsAsciiLetterLower(text[0]) && !text.Contains(' ') && English.FrequencyOf(text) is not WordFrequency.Common)
            return !Holds(url, text);
        Span<char> lower = stackalloc char[LongestText];
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            for (; at < text.Length && char.IsAsciiLetterOrDigit(text[at]); at++)
                lower[at - start] = char.ToLowerInvariant(text[at]);
            if (
                at - start >= ShortestWord
                && lower[..(at - start)].ContainsAnyInRange('a', 'z')
                && !English.Has(lower[..(at - start)])
                && !Holds(url, text[start..at])
            )
                return true;
        }

        return false;
    }

    // Its case aside, as the same question of all Unicode would cost ten times as much.
    private static bool Holds(ReadOnlySpan<char> url, ReadOnlySpan<char> word)
    {
        while (url.IndexOfAny(char.ToLowerInvariant(word[0]), char.ToUpperInvariant(word[0])) is >= 0 and var at && at + word.Length <= url.Length)
        {
            if (Ascii.EqualsIgnoreCase(url.Slice(at, word.Length), word))
                return true;
            url = url[(at + 1)..];
        }

        return false;
    }

    private static bool IsPlain(CuratedList list, Span text) =>
        !text.IsEmpty && text.Length <= LongestText && list.Source.Slice(text).IndexOfAny(Markup) < 0;

    private static void Count(string text, Dictionary<string, int> uses)
    {
        var bySpan = uses.GetAlternateLookup<ReadOnlySpan<char>>();
        var sieve = new WordSieve();
        foreach (var word in uses.Keys.Where(word => word.Length > 0))
            sieve.Add(word);
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
                at++;
            var word = Stem(text.AsSpan(start, at - start));
            if (sieve.MayHave(word) && bySpan.TryGetValue(word, out var count))
                bySpan[word] = count + 1;
        }
    }

    private static string Stem(string word) => Stem(word.AsSpan()).ToString();

    // A name with or without the number of its version.
    private static ReadOnlySpan<char> Stem(ReadOnlySpan<char> word)
    {
        var stem = word.TrimEnd("0123456789");
        return stem.Length < word.Length ? stem.TrimEnd('v') : stem;
    }

    private sealed record Found(IReadOnlyList<NameSlip> Slips);
}
