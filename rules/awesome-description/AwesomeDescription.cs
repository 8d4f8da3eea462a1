using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A list that does not say at its top what it is about, or says where the idea came from.</summary>
[Rule(Severity.Warning, "The list says right after its title what its subject is.", Recommended = false, Awesome = true)]
public sealed partial class AwesomeDescription : Rule
{
    // As "init --awesome" writes it.
    private const string Placeholder = "Describe the subject of the list here in one sentence.";

    /// <summary>Says when the description is missing or speaks of the list, and when the top thanks other lists.</summary>
    public AwesomeDescription()
    {
        Each(ListTop.Submitted)
            .MustNotBe((list, _) => ListTop.TitleOf(list) is not null && TopText.Find(list) is null)
            .WithMessage((list, _, _) => MessageOf(list))
            .At((list, _, _) => ListTop.PlaceOf(list));

        Each(ListTop.Submitted)
            .MustNot((list, _) => TopText.Find(list) is { } text && SelfDescription.Is(text.Text, ListTop.TitleOf(list)?.Title ?? "") ? text : null)
            .WithMessage(text =>
                $"\"{Excerpt.From(text.Text, 60)}\" speaks of the list. The awesome list asks for a sentence about the subject: what it is or does."
            )
            .WithSeverity(_ => Severity.Info)
            .At((_, _, text) => text.Place);

        Each(list => ListTop.Submitted(list).SelectMany(FindPlaceholder))
            .MustNotBe()
            .WithMessage(_ => "This is still the placeholder. Describe the subject of the list here in one sentence.")
            .WithSeverity(_ => Severity.Info)
            .At(span => span);

        Each(list => ListTop.Submitted(list).SelectMany(FindThanks))
            .MustNotBe()
            .WithMessage(_ =>
                "The awesome list asks not to say at the top what a list was inspired by: the badge says it. Remove this, or move it to the end."
            )
            .At(span => span);
    }

    private static string MessageOf(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        if (list.Blocks.Any(block => block.Kind == BlockKind.IndentedCode && block.Item is null && top.Contains(block.Span)))
            return "The text before the first section begins with four spaces, so GitHub shows it as code. Remove the spaces.";
        return ListTop.FirstSection(list) is { } first && TopText.FindIn(list, first) is not null
            ? $"No text is above \"{Excerpt.From(first.Title, 60)}\", the first section. "
                + "If the text there describes the subject, move it above the heading."
            : "The list does not say what its subject is. "
                + "Describe the subject, not the list, in a sentence between the title and the first section.";
    }

    private static IEnumerable<Span> FindPlaceholder(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        return list.TextRuns.Where(run => top.Contains(run) && list.Source.Slice(run).Trim().SequenceEqual(Placeholder));
    }

    private static IEnumerable<Span> FindThanks(CuratedList list)
    {
        var top = ListTop.SpanOf(list);
        foreach (var run in list.TextRuns.Where(run => top.Contains(run)))
        {
            if (Inspired().Match(list.Source.Text, run.Start, run.Length) is { Success: true } match)
                yield return new Span(match.Index, match.Index + match.Length);
        }
    }

    [GeneratedRegex(@"\binspired by (?:the )?(?:\[|awesome)|\binspired by(?: the)? $", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Inspired();
}
