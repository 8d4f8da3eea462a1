using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A link to a heading or an anchor of the same file that is not there. Links that go to one missing place are one diagnostic.</summary>
[Rule(Severity.Error, "Every link within the file goes to a heading or an anchor that exists.")]
public sealed partial class BrokenAnchor : Rule
{
    // What GitHub's own pages answer to, also the top of every page (HTML standard, "find a potential indicated element") and lines of the source.
    private static readonly string[] Known = ["readme", "top", "start-of-content", "repo-content-pjax-container", "files", "footnotes", "footnote-label"];

    /// <summary>Sets up the rule.</summary>
    public BrokenAnchor() => RuleFor(list => list).Custom((list, context) => Check(list, context));

    private static void Check(CuratedList list, ValidationContext<CuratedList> context)
    {
        var names = AnchorNames.Of(list);
        var links = list.Links.Where(link => link is { IsInPage: true, IsImage: false } && link.Form != LinkForm.Bare).Select(link => (Link: link, Name: NameIn(link))).ToList();
        var exact = links.RemoveAll(pair => names.Has(pair.Name));
        var other = links.Count(pair => names.InAnyCase(pair.Name) is not null);
        foreach (var group in links.Where(pair => !names.IsCredit(pair.Link)).GroupBy(pair => pair.Name, pair => pair.Link, StringComparer.Ordinal))
        {
            var (name, alike) = (group.Key, group.ToList());
            if (IsKnown(name))
                continue;
            if (names.InAnyCase(name) is { } anchor)
            {
                // GitHub does not mind, others do: worth a word only to those who otherwise write it as it is.
                if (exact >= 8 && exact >= other * 9)
                    Report(context, list, alike, anchor, $"The anchor is \"{anchor.Name}\", not \"{Excerpt.Of(name)}\", and case matters outside GitHub; {exact} other links of this file are written as their anchors are.", Severity.Info, "links of this file differ from their anchor in case alone");
                continue;
            }

            Missing(context, list, alike, name, names);
        }
    }

    private static void Missing(ValidationContext<CuratedList> context, CuratedList list, List<Link> links, string name, AnchorNames names)
    {
        var link = links[0];
        var these = links.Count == 1 ? "the link goes" : $"this link and {links.Count - 1} more go";
        var message = $"No heading or anchor of this file is called \"{Excerpt.Of(name)}\", so {these} nowhere.";
        if (names.Meant(link, name) is { } meant)
            Report(context, list, links, meant, $"{message} The heading on line {list.LineOf(meant)} has the anchor \"{meant.Name}\".", Severity.Error);
        else if (names.Nearest(link, name) is var (nearest, isSure))
            context.Report(link.Span, $"{message} The nearest heading is \"{Excerpt.Of(nearest.Section!.Title)}\" on line {list.LineOf(nearest)}: #{nearest.Name}.", Replaced(list, links, nearest, isSure ? Safety.Safe : Safety.Unsafe));
        else if (links.Select(RenamedHeadings.Of(list).MeantBy).FirstOrDefault(section => section is not null) is { } section)
            context.Report(link.Span, $"{message} At its place stands \"{Excerpt.Of(section.Title)}\" on line {list.LineOf(section)}, which no item of the table of contents goes to: #{section.Slug}.");
        else
            context.ReportKind(links.Count == 1 && IsOfContents(list, link) ? "items of the table of contents go to no heading" : null, link.Span, $"{message} Add the heading or remove the link.");
    }

    private static bool IsOfContents(CuratedList list, Link link) => list.Contents is { } contents && contents.Span.Contains(link.Span);

    private static void Report(
        ValidationContext<CuratedList> context, CuratedList list, List<Link> links, Anchor anchor, string message, Severity severity, string? kind = null)
    {
        var fix = Replaced(list, links, anchor, Safety.Safe, isExact: severity == Severity.Info);
        context.ReportKind(kind, links[0].Span, message, fix, severity, new Related(anchor.Span, "the anchor"));
    }

    private static Fix? Replaced(CuratedList list, List<Link> links, Anchor anchor, Safety safety, bool isExact = false) =>
        anchor.OtherName is null && links.TrueForAll(link => link.Form is LinkForm.Inline or LinkForm.Html && list.Source.Slice(link.UrlSpan) is ['#', ..]) && !anchor.Name.AsSpan().ContainsAny(" ()<>\"'")
            ? new Fix($"Link to #{anchor.Name}", safety, [.. links.Select(link => new Edit(link.UrlSpan, Written(link, anchor, isExact)))])
            {
                Expects = [.. links.Select(link => new ExpectedLink(link.Span, Written(link, anchor, isExact)))],
            }
            : null;

    // As the link writes it, where it differs in signs alone: GitHub minds neither case nor whether a letter is encoded.
    private static string Written(Link link, Anchor anchor, bool isExact)
    {
        var old = NameIn(link).Where(char.IsLetterOrDigit).ToList();
        var written = anchor.Name;
        if (!isExact && string.Concat(old).Equals(string.Concat(anchor.Name.Where(char.IsLetterOrDigit)), StringComparison.OrdinalIgnoreCase))
        {
            var next = 0;
            written = string.Concat(anchor.Name.Select(letter => char.IsLetterOrDigit(letter) ? old[next++] : letter));
        }

        return "#" + (link.Url.Contains('%', StringComparison.Ordinal) ? Uri.EscapeDataString(written) : string.Concat(written.Select(Shown)));
    }

    // What nobody sees, such as the sign that asks for an emoji, is written so that it is not lost.
    private static string Shown(char unit) =>
        unit is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(unit) == UnicodeCategory.Format ? Uri.EscapeDataString(unit.ToString()) : unit.ToString();

    private static string NameIn(Link link)
    {
        var name = Uri.UnescapeDataString(link.Url[1..]);
        return name.StartsWith("user-content-", StringComparison.Ordinal) ? name[13..] : name;
    }

    private static bool IsKnown(string name) => name.Length == 0 || Known.Contains(name, StringComparer.OrdinalIgnoreCase) || OwnId().IsMatch(name);

    // Footnotes, lines of the source, text fragments.
    [GeneratedRegex("^(?:fn(?:ref)?-?[0-9a-z-]+|L[0-9]+(?:C[0-9]+)?(?:-L[0-9]+(?:C[0-9]+)?)?|:~:.*)$", RegexOptions.CultureInvariant)]
    private static partial Regex OwnId();
}
