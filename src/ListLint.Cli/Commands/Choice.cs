using System.CommandLine;

namespace ListLint.Cli;

/// <summary>Options that take one of a few words.</summary>
internal static class Choice
{
    /// <summary>Such an option; help, completion and the message for another word name the words.</summary>
    public static Option<string> Of(string name, string description, string[] words, string? usual = null)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        if (usual is not null)
            option.DefaultValueFactory = _ => usual;
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } word }] && !words.Contains(word, StringComparer.Ordinal))
                result.AddError($"{name} is one of {string.Join(", ", words)}, not {Line.Of(word)}.{DidYouMean.Suggest(word, words)}");
        });
        return option;
    }
}
