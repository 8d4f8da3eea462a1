using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>UTF-8 that was read in another encoding and saved again.</summary>
[Rule(Severity.Error, "No text is damaged by a wrong encoding.")]
public sealed class Mojibake : Rule
{
    public Mojibake() =>
        RuleFor(list => list).Custom((list, context) =>
        {
            foreach (var word in DamagedWord.Of(list.Source.Text, MojibakeFinder.Of(list)))
                context.Report(word.Span, word.Describe(list.Source.Text), word.Mend());
        });
}
