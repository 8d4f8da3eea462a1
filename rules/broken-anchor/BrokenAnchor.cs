using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// A link to a heading or an anchor, of this file or of another one of the repository, that is not there. Links that go to one missing place are one
/// diagnostic.
/// </summary>
[Rule(Severity.Error, "Every link to a place in a file goes to a heading or an anchor that exists.")]
public sealed class BrokenAnchor : Rule
{
    /// <summary>Says when links go to a place of the file that is not there, and which one they may have meant.</summary>
    public BrokenAnchor()
    {
        Each(Problems)
            .MustNotBe()
            .WithMessage(problem => problem.Message)
            .WithSeverity(problem => problem.Severity)
            .WithRelated(problem =>
                problem.Meant is { } anchor ? new Related(anchor.Span, anchor.Section is null ? "the anchor" : "the heading") : null
            )
            .WithFix(problem => problem.Fix)
            .WithKind(problem => problem.Kind)
            .At(problem => problem.Span);

        Each(OtherFiles.Find)
            .MustNotBe()
            .WithMessage(place =>
                $"The file \"{Excerpt.From(place.Path, 80)}\" has no heading or anchor called \"{Excerpt.From(place.Name)}\", so the "
                + $"link goes to the top of that file. "
                + (place.Meant is { } meant ? $"Link to \"#{Excerpt.From(meant)}\"." : "Correct the part after the \"#\", or remove it.")
            )
            .WithFix((list, _, place) => place.Meant is { } meant ? Replaced(list, place, meant) : null)
            .At(place => place.Link.UrlSpan.IsEmpty ? place.Link.Span : place.Link.UrlSpan);
    }

    private static Fix? Replaced(CuratedList list, LostPlace place, string meant) =>
        !meant.AsSpan().ContainsAny(" ()<>\"'") && new AnchorLink(place.Link, place.Name).With(list, meant) is { } url
            ? new Fix($"Link to \"#{meant}\"", Safety.Safe, [new Edit(place.Link.UrlSpan, url)])
            {
                Expects = [new ExpectedLink(place.Link.Span, url)],
            }
            : null;

    private static IEnumerable<Problem> Problems(CuratedList list)
    {
        var names = AnchorNames.From(list);
        var links = AnchorLink.Find(list).ToList();
        var exact = links.RemoveAll(link => names.Has(link.Name));
        var other = links.Count(link => names.InAnyCase(link.Name) is not null);

        foreach (var group in links.Where(link => !names.IsCredit(link.Link)).GroupBy(link => link.Name, StringComparer.Ordinal))
        {
            var (name, alike) = (group.Key, group.ToList());
            if (KnownPlaces.Contains(name) && !(KnownPlaces.IsOfRepository(name) && alike.Exists(link => IsOfContents(list, link.Link))))
                continue;
            if (names.InAnyCase(name) is not { } anchor)
                yield return Missing(list, alike, name, names);
            else if (Habits.IsHabit(exact, exact + other))
                yield return InOtherCase(list, alike, name, anchor, exact);
        }
    }

    // GitHub does not mind, others do: worth a word only to those who otherwise write it as it is.
    private static Problem InOtherCase(CuratedList list, List<AnchorLink> links, string name, Anchor anchor, int exact)
    {
        var message =
            $"The anchor is \"{anchor.Name}\", not \"{Excerpt.From(name)}\". Upper and lower case matter outside GitHub, and "
            + $"{exact} other links in this file match their anchors exactly.";
        return new Problem(links[0].Link.Span, message)
        {
            Severity = Severity.Info,
            Meant = anchor,
            Fix = Replaced(list, links, anchor, Safety.Safe, isExact: true),
            Kind = "links in this file differ from their anchors only in case",
        };
    }

    private static Problem Missing(CuratedList list, List<AnchorLink> links, string name, AnchorNames names)
    {
        var link = links[0].Link;
        var these = links.Count == 1 ? "the link goes" : $"this link and {links.Count - 1} more go";
        var message = $"No heading or anchor in this file is called \"{Excerpt.From(name)}\", so {these} nowhere.";

        if (WebAddress.Is(name) && links.TrueForAll(one => one.Link.Url.StartsWith('#')))
            return OfAddress(list, links);
        if (names.Meant(links, name) is { } meant)
        {
            var (where, fix) = (
                $"{(meant.Section is null ? "anchor" : "heading")} on line {list.LineOf(meant)}",
                Replaced(list, links, meant, Safety.Safe)
            );
            var advice =
                fix is null && IsUnlinkable(meant)
                    ? $"The {where} is called \"{Excerpt.From(meant.Name)}\". Correct the link or rename the anchor."
                    : $"Link to \"#{(fix is null ? meant.Name : Written(links[0], meant, isExact: false))}\", the {where}.";
            return new Problem(link.Span, $"{message} {advice}") { Meant = meant, Fix = fix };
        }

        if (Near(list, links, name, names, message) is { } near)
            return near;

        if (links.Select(one => RenamedHeadings.From(list).MeantBy(one.Link)).FirstOrDefault(section => section is not null) is { } section)
        {
            var where = $"\"{Excerpt.From(section.Title)}\" on line {list.LineOf(section)}";
            return new Problem(
                link.Span,
                $"{message} The heading at this position is {where}, and no other item links to it. "
                    + $"If you mean that one, link to \"#{section.Slug}\"."
            );
        }

        return new Problem(link.Span, $"{message} Correct the part after the \"#\", add the heading, or remove the link.")
        {
            Kind = links.Count == 1 && IsOfContents(list, link) ? "items of the table of contents link to no heading" : null,
        };
    }

    // "(#https://…)"
    private static Problem OfAddress(CuratedList list, List<AnchorLink> links)
    {
        // Links by reference have their address in one definition.
        var targets = links.Select(link => link.Link.UrlSpan).Distinct().ToList();
        var more = links.Count == 1 ? "" : $" {links.Count - 1} more {(links.Count == 2 ? "link is" : "links are")} written like this.";
        return new Problem(links[0].Link.Span, $"There is a \"#\" before this address, so the link goes nowhere. Remove the \"#\".{more}")
        {
            Fix = targets.TrueForAll(target => !target.IsEmpty && list.Source.Text[target.Start] == '#')
                ? new Fix("Remove the number sign", Safety.Safe, [.. targets.Select(target => Edit.Delete(new Span(target.Start, target.Start + 1)))])
                : null,
        };
    }

    // One slip away is nearer than most words in common, but for a plural.
    private static Problem? Near(CuratedList list, List<AnchorLink> links, string name, AnchorNames names, string message)
    {
        var near = names.Nearest(links, name);
        if (near is not (_, true) && names.OneSlipAway(name) is { } slip)
        {
            var what = slip.Section is { } of ? $"heading \"{Excerpt.From(of.Title)}\"" : "anchor";
            var there = $"The {what} on line {list.LineOf(slip)}, \"#{slip.Name}\", is only one typo away. Correct one of the two.";
            return new Problem(links[0].Link.Span, $"{message} {there}") { Meant = slip, Fix = Replaced(list, links, slip, Safety.Unsafe) };
        }

        if (near is not var (nearest, isSure))
            return null;
        var where = $"\"{Excerpt.From(nearest.Section!.Title)}\" on line {list.LineOf(nearest)}";
        return new Problem(links[0].Link.Span, $"{message} The closest heading is {where}. If you mean that one, link to \"#{nearest.Name}\".")
        {
            Meant = nearest,
            Fix = Replaced(list, links, nearest, isSure ? Safety.Safe : Safety.Unsafe),
        };
    }

    private static bool IsOfContents(CuratedList list, Link link) => list.Contents is { } contents && contents.Span.Contains(link.Span);

    private static Fix? Replaced(CuratedList list, List<AnchorLink> links, Anchor anchor, Safety safety, bool isExact = false)
    {
        if (anchor.OtherName is not null || IsUnlinkable(anchor))
            return null;
        var written = links.ConvertAll(link => link.With(list, Written(link, anchor, isExact)));
        return written.Contains(null)
            ? null
            : new Fix(
                $"Link to \"#{Written(links[0], anchor, isExact)}\"",
                safety,
                [.. links.Zip(written, (link, url) => new Edit(link.Link.UrlSpan, url!))]
            )
            {
                Expects = [.. links.Zip(written, (link, url) => new ExpectedLink(link.Link.Span, url!))],
            };
    }

    private static bool IsUnlinkable(Anchor anchor) => anchor.Name.AsSpan().ContainsAny(" ()<>\"'");

    // As the link writes it, where it differs in signs alone: GitHub minds neither case nor whether a letter is encoded.
    private static string Written(AnchorLink link, Anchor anchor, bool isExact)
    {
        var old = link.Name.Where(char.IsLetterOrDigit).ToList();
        var written = anchor.Name;
        if (!isExact && string.Concat(old).Equals(string.Concat(anchor.Name.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase))
        {
            var next = 0;
            written = string.Concat(anchor.Name.Select(letter => char.IsLetterOrDigit(letter) ? old[next++] : letter));
        }

        return link.Link.Url.Contains('%', StringComparison.Ordinal) ? Uri.EscapeDataString(written) : string.Concat(written.Select(Shown));
    }

    // What nobody sees, such as the sign that asks for an emoji, is written so that it is not lost.
    private static string Shown(char unit) =>
        unit is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(unit) == UnicodeCategory.Format
            ? Uri.EscapeDataString(unit.ToString())
            : unit.ToString();

    /// <summary>The links that go to one missing place, at the first of them.</summary>
    private sealed record Problem(Span Span, string Message)
    {
        /// <summary>Null for that of the rule.</summary>
        public Severity? Severity { get; init; }

        /// <summary>The anchor that is meant, as far as it is known; null where none is.</summary>
        public Anchor? Meant { get; init; }

        public Fix? Fix { get; init; }

        public string? Kind { get; init; }
    }
}
