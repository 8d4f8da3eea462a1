using System.CommandLine;
using System.CommandLine.Parsing;
using ListLint.Reporters;

namespace ListLint.Cli.Commands;

/// <summary>Words what is wrong with a command line.</summary>
internal static class UsageErrors
{
    /// <summary>
    /// Makes all options and arguments below a command refuse an empty value, which is nearly always a variable of a script that was not set.
    /// </summary>
    public static void RefuseEmptyValues(Command command)
    {
        foreach (var option in command.Options)
            option.Validators.Add(result => Refuse(result, option.Name));
        // A path that is empty is named among the paths.
        foreach (var argument in command.Arguments.Where(argument => argument.Arity.MaximumNumberOfValues == 1))
            argument.Validators.Add(result => Refuse(result, argument.Name));
        foreach (var inner in command.Subcommands)
            RefuseEmptyValues(inner);
    }

    /// <summary>One sentence for each mistake, each once.</summary>
    public static IEnumerable<string> Find(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count > 0
            ? parsed.UnmatchedTokens.Take(1).Select(token => Unknown(token, parsed.CommandResult.Command))
            : parsed.Errors.Select(Format).Distinct();

    private static string Unknown(string token, Command command)
    {
        var isOption = token.StartsWith('-') && token.Length > 1;
        if (!isOption && command.Subcommands.Count == 0)
            return $"{command.Name} takes no {Printable.Escape(token)}.";
        var known = isOption
            ? command.Options.SelectMany(option => option.Aliases.Append(option.Name))
            : command.Subcommands.Select(inner => inner.Name);
        return $"there is no {(isOption ? "option" : "command")} {Printable.Escape(token)}.{DidYouMean.Suggest(token, known)}";
    }

    private static string Format(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Option: { Arity.MinimumNumberOfValues: > 0 } option, Tokens.Count: 0 } => $"{option.Name} needs a value.",
            OptionResult { Option: { Arity.MaximumNumberOfValues: 1 } option, Tokens.Count: > 1 } =>
                $"{option.Name} is given more than once. Give it once.",
            ArgumentResult { Argument: var argument, Tokens.Count: 0, Parent: CommandResult { Command: var command } } =>
                $"{command.Name} needs {argument.Name}.",
            _ => Printable.Escape(error.Message),
        };

    private static void Refuse(SymbolResult result, string name)
    {
        if (result.Tokens.Any(token => token.Value.Length == 0))
            result.AddError($"the value of {name} is empty.");
    }
}
