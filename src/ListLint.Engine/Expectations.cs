using ListLint.Core;

namespace ListLint.Engine;

/// <summary>Looks in an edited list for what its fixes expect there.</summary>
/// <param name="list">The list after the edits.</param>
/// <param name="map">The edits.</param>
internal sealed class Expectations(CuratedList list, EditMap map)
{
    private readonly Lazy<List<Link>> links = new(() => [.. list.Links.OrderBy(link => link.Span)]);
    private readonly Lazy<List<StatedDate>> dates = new(() => [.. list.Dates.OrderBy(date => date.Span)]);

    /// <summary>Whether everything that a fix expects is there.</summary>
    public bool Hold(Fix fix) => fix.Expects.All(IsMet);

    private bool IsMet(Expectation expected)
    {
        var (start, end) = (map.Around(expected.Place.Start), map.Around(expected.Place.End));
        return expected switch
        {
            ExpectedLink link => links
                .Value[links.Value.FirstFrom(start.Start, static link => link.Span)..links.Value.FirstFrom(start.End + 1, static link => link.Span)]
                .Exists(one =>
                    one.Url == link.Url && HasHost(one) && IsAt(one.Span.Start, start) && one.Span.End >= end.Start && one.Span.End <= end.End
                ),
            ExpectedDate date => IsWord(start.Start, end.End)
                && dates.Value.FirstFrom(start.Start + 1, static date => date.Span) is > 0 and var behind
                && dates.Value[behind - 1] is var last
                && last.Span.Contains(new Span(start.Start, end.End))
                && (last.Year, last.Month, last.Day) == (date.Year, date.Month, date.Day),
            _ => false,
        };

        // What is inserted at the start of the place may or may not be a part of what is expected.
        static bool IsAt(int offset, Span around) => offset == around.Start || offset == around.End;
    }

    // A date in front of which a letter stands, or behind, is none.
    private bool IsWord(int start, int end) =>
        (start == 0 || !char.IsLetterOrDigit(list.Source.Text[start - 1]))
        && (end >= list.Source.Text.Length || !char.IsLetterOrDigit(list.Source.Text[end]));

    // What a browser can open: "https://", "https://x" and "https://:d" are no addresses on the web.
    private static bool HasHost(Link link) =>
        !link.Url.Contains("//", StringComparison.Ordinal)
        || (
            Uri.TryCreate(link.Url, UriKind.Absolute, out var address)
            && (address.Host.Trim('.').Contains('.', StringComparison.Ordinal) || address.HostNameType == UriHostNameType.IPv6)
        );
}
