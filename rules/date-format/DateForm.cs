using System.Globalization;
using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>How a date in figures is written: its order and signs, and whether a figure below ten has a zero before it.</summary>
internal sealed partial class DateForm
{
    private DateForm(StatedDate date, Span span, string text, string order)
    {
        (Date, Span, Text, Order) = (date, span, text, order);
        var parts = Figures().Matches(text).Select(match => match.Value).Where(part => part.Length <= 2).ToList();
        HasZero = parts.Any(part => part[0] == '0');
        LacksZero = parts.Any(part => part.Length == 1);
    }

    public StatedDate Date { get; }

    public Span Span { get; }

    public string Text { get; }

    /// <summary>Such as <c>Y-M</c> or <c>D.M.Y</c>.</summary>
    public string Order { get; }

    public bool HasZero { get; }

    public bool LacksZero { get; }

    /// <summary>The form of a date, or null where it is not written in figures or is a year alone.</summary>
    public static DateForm? Find(CuratedList list, StatedDate date)
    {
        if (date.Month is null)
            return null;
        var raw = list.Source.Slice(date.Span).ToString();
        if (Written().Match(raw) is not { Success: true } match || Figures().Count(raw) != (date.Day is null ? 2 : 3))
            return null;
        if (
            match.Index + match.Length < raw.Length
            && (char.IsLetterOrDigit(raw[match.Index + match.Length]) || raw[match.Index + match.Length] is '-' or '/')
        )
            return null; // cut off, or run into something else
        if (
            date.Span.Start + match.Index + match.Length < list.Source.Text.Length
            && char.IsLetterOrDigit(list.Source.Text[date.Span.Start + match.Index + match.Length])
        )
            return null;
        var order = date.Day is null
            ? match.Value.IndexOf(Year(date), StringComparison.Ordinal) == 0
                ? "Y{0}M"
                : "M{0}Y"
            : match.Value.StartsWith(Year(date), StringComparison.Ordinal)
                ? "Y{0}M{0}D"
                : "D{0}M{0}Y";
        var sign = match.Groups["s"].Value;
        return new DateForm(
            date,
            new Span(date.Span.Start + match.Index, date.Span.Start + match.Index + match.Length),
            match.Value,
            order.Replace("{0}", Plain(sign), StringComparison.Ordinal)
        );
    }

    /// <summary>The date in another form of as many parts, or null where its day and month might be confused.</summary>
    public string? Format(string order, bool zeros)
    {
        if (Date.Day is not null && order[0] != Order[0])
            return null;
        var digits = zeros ? "00" : "0";
        return order
            .Replace("M", Date.Month!.Value.ToString(digits, CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("D", Date.Day?.ToString(digits, CultureInfo.InvariantCulture) ?? "D", StringComparison.Ordinal)
            .Replace("Y", Year(Date), StringComparison.Ordinal);
    }

    private static string Year(StatedDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    // A hyphen that does not break a line is a hyphen.
    private static string Plain(string sign) => sign.Trim() is "‐" or "‑" or "‒" or "–" ? "-" : sign;

    [GeneratedRegex(@"[0-9]{1,4}(?<s>\s?[-/.‐-–]\s?)[0-9]{1,4}(?:\k<s>[0-9]{1,4})?", RegexOptions.CultureInvariant)]
    private static partial Regex Written();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
