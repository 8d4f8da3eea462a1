using System.Globalization;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>An entry that is not in the form of the awesome lists.</summary>
[Rule(Severity.Warning, "Entries have the form \"- [Name](address) - Description.\".", Recommended = false, Awesome = true)]
public sealed class AwesomeListItem : Rule
{
    /// <summary>Says where an entry departs from the form, and in one report which entries have no description.</summary>
    public AwesomeListItem()
    {
        Each(list => EntryItems.From(list).All.SelectMany(item => ItemFault.Find(list, item)))
            .MustNotBe()
            .WithMessage(fault => fault.Message)
            .WithKind(fault => fault.Kind)
            .WithFix(fault => fault.Fix)
            .At(fault => fault.Span);

        Each(list => new[] { list })
            .MustNot((list, _) => MissingDescriptions.Find(list))
            .WithMessage((list, _, missing) => MessageOf(list, missing))
            .WithSeverity(_ => Severity.Info)
            .At((_, _, missing) => missing.Items[0].Link.Span);
    }

    private static string MessageOf(CuratedList list, MissingDescriptions missing)
    {
        const int shown = 5;
        var lines = string.Join(", ", missing.Items.Take(shown).Select(item => list.LineOf(item.Item)));
        var (count, name) = (missing.Items.Count, Excerpt.From(missing.Items[0].Link.Text, 40));
        return count == 1
            ? $"\"{name}\" has no description, as most entries have. Describe it, unless its name says enough."
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{count} of {missing.Of} entries have no description, such as \"{name}\" (lines {lines}{(count > shown ? ", …" : "")}). "
            ) + "Describe them, unless their names say enough.";
    }
}
