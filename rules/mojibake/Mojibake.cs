using FluentValidation;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>UTF-8 that was read in another encoding and saved again.</summary>
[Rule(Severity.Error, "No text is damaged by a wrong encoding.")]
public sealed class Mojibake : Rule
{
    public Mojibake() =>
        RuleFor(list => list.Source).Custom((source, context) =>
        {
            var list = context.InstanceToValidate;
            var damages = MojibakeFinder.Find(source.Text).Where(damage => !list.IsHidden(damage.Span.Start)).ToList();
            foreach (var word in DamagedWord.Of(source.Text, damages))
                context.Report(word.Span, word.Describe(source.Text), word.Mend());
        });
}
