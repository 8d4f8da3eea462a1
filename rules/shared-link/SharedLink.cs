using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>Two different works with one link: one of them was copied with its line and never replaced.</summary>
[Rule(Severity.Error, "Different works have different links.")]
public sealed class SharedLink : Rule
{
    /// <summary>Sets up the rule.</summary>
    public SharedLink() =>
        RuleForEach(list => list.Links)
            .Must((list, link) => CopiedLinks.Of(list).SourceOf(link) is null)
            .WithMessage((list, link) => Message(list, link, CopiedLinks.Of(list).SourceOf(link)!.Entry!))
            .WithRelated((list, link) => new Related(CopiedLinks.Of(list).SourceOf(link)!.Span, "the same link here"));

    private static string Message(CuratedList list, Link link, Entry source) =>
        $"\"{Excerpt.Of(link.Entry!.Title)}\" has the same link as \"{Excerpt.Of(source.Title)}\" on line {list.LineOf(source)}: {Excerpt.Of(link.Url, 120)}. It was probably copied; put the right address here.";
}
