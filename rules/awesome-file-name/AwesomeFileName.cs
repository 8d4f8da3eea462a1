using ListLint.Core;

namespace ListLint.Rules;

/// <summary>A file with a name that other tools do not take for a list.</summary>
[Rule(Severity.Warning, "The file has a plain name that ends with \".md\".", Recommended = false, Awesome = true)]
public sealed class AwesomeFileName : Rule
{
    /// <summary>Says what is wrong with the name of the file.</summary>
    public AwesomeFileName() =>
        Each(ListTop.Submitted)
            .MustNot((list, _) => Problem(list.Source.Path[(list.Source.Path.LastIndexOf('/') + 1)..]))
            .WithMessage(message => message)
            .At((list, _, _) => ListTop.PlaceOf(list));

    private static string? Problem(string name)
    {
        var dot = name.LastIndexOf('.');
        var (stem, ending) = dot > 0 ? (name[..dot], name[(dot + 1)..]) : (name, "");
        var shown = $"The file is named \"{Excerpt.From(name, 80)}\"";
        return name is "-" or "<stdin>" ? null
            : ending.Length > 0 && ending != "md" ? $"{shown}. Give it the ending \".md\"."
            : stem.Any(char.IsAsciiLetterUpper) && stem.Any(char.IsAsciiLetterLower) && stem.StartsWith("readme", StringComparison.OrdinalIgnoreCase)
                ? $"{shown}. Write the name in small letters or in capitals: \"readme.md\" or \"README.md\"."
            : null;
    }
}
