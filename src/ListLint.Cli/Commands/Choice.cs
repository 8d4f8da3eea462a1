using System.CommandLine;
using System.CommandLine.Completions;
using ListLint.Core;
using ListLint.Reporters;
using ListLint.Run.Ask;

namespace ListLint.Cli.Commands;

/// <summary>Options whose values help, completion and messages know.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of a few words; help, completion and the message for another word name the words.</summary>
    public static Option<string> Create(string name, string description, string[] words, string? usual = null)
    {
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', words) };
        if (usual is not null)
            option.DefaultValueFactory = _ => usual;
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } word }] && !words.Contains(word, StringComparer.Ordinal))
                result.AddError($"{name} is one of {string.Join(", ", words)}, not {Printable.Escape(word)}.{DidYouMean.Suggest(word, words)}");
        });
        return option;
    }

    /// <summary><c>--report</c>.</summary>
    public static Option<string[]> Targets(string description, IEnumerable<string> formats)
    {
        var option = new Option<string[]>("--report") { Description = description, HelpName = "FORMAT[=FILE]" };
        option.CompletionSources.Add([.. formats]);
        return option;
    }

    /// <summary>An option that takes ids of rules.</summary>
    public static Option<string[]> Rules(string name, string description, Lazy<IReadOnlyList<Rule>> catalog)
    {
        var option = new Option<string[]>(name) { Description = description + " Ids with commas; may be repeated.", HelpName = "RULE" };
        option.CompletionSources.Add(_ => catalog.Value.Select(rule => new CompletionItem(rule.Id)));
        return option;
    }

    /// <summary>An option that takes a length of time.</summary>
    public static Option<string> Duration(string name, string description)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "TIME" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { Length: > 0 } word }] && Durations.Read(word) is null)
                result.AddError($"{name} is {Durations.Form}, not {Printable.Escape(word)}.");
        });
        return option;
    }
}
