using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How many links of one text stand in parentheses, counted once.</summary>
internal sealed class EnclosedLinks
{
    private const int Fewest = 3;
    private readonly Dictionary<string, (int All, int Enclosed)> counts = new(StringComparer.Ordinal);

    public EnclosedLinks(CuratedList list)
    {
        foreach (var link in list.Links)
        {
            var (all, enclosed) = counts.GetValueOrDefault(link.Text);
            counts[link.Text] = (all + 1, enclosed + (IsEnclosed(list.Source.Text, link.Span) ? 1 : 0));
        }
    }

    /// <summary>Whether most links with the text of one stand in parentheses, where that one does not.</summary>
    public bool AreMost(Link link) => counts.TryGetValue(link.Text, out var count) && Habits.IsHabit(count.Enclosed, count.All - 1, Fewest);

    private static bool IsEnclosed(string text, Span link) =>
        (link.Start > 0 && text[link.Start - 1] == '(') || (link.End < text.Length && text[link.End] == ')');
}
