using System.CommandLine;
using ListLint.Cli.Hosting;
using ListLint.Reporters;
using ListLint.Run.Base;
using ListLint.Run.Judge;

namespace ListLint.Cli.Commands;

/// <summary><c>listlint completion SHELL</c>: the script by which a shell completes the command.</summary>
internal static class CompletionCommand
{
    // The shells ask the command itself, by the directive of System.CommandLine: a position, and the line up to it without the command's own word.
    private const string Bash = """
        # Completes listlint in bash. Use: eval "$(listlint completion bash)"
        _listlint() {
            local line="${COMP_LINE:0:COMP_POINT}" word
            line="${line#*[[:space:]]}"
            COMPREPLY=()
            while IFS= read -r word; do
                [[ "$word" == "$2"* ]] && COMPREPLY+=("$word")
            done < <("$1" "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -o bashdefault -o default -F _listlint listlint

        """;

    private const string Zsh = """
        #compdef listlint
        # Completes listlint in zsh. Use, after compinit: eval "$(listlint completion zsh)"
        _listlint() {
            local line="${(j: :)words[2,CURRENT]}"
            local -a found
            found=(${(f)"$(${words[1]} "[suggest:${#line}]" "$line" 2>/dev/null)"})
            compadd -a found
            [[ "$PREFIX" == -* ]] || _files
        }
        compdef _listlint listlint

        """;

    private const string Fish = """
        # Completes listlint in fish. Use: listlint completion fish | source
        function __listlint_complete
            set -l line (commandline -cp | string replace -r '^\S+\s' '')
            listlint "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c listlint -a '(__listlint_complete)'

        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    public static Command Create(Host host)
    {
        var shell = new Argument<string>("SHELL") { HelpName = "SHELL", Description = $"{string.Join(", ", Shells[..^1])} or {Shells[^1]}." };
        shell.CompletionSources.Add(Shells);
        var command = new Command("completion", "Print the script that lets a shell complete this command; eval it in the shell's start-up file.")
        {
            shell,
        };
        command.SetAction(parsed =>
        {
            var name = parsed.GetRequiredValue(shell);
            var script = name switch
            {
                "bash" => Bash,
                "zsh" => Zsh,
                "fish" => Fish,
                _ => throw new UsageException(
                    $"there is no script for {Printable.Escape(name)}.{DidYouMean.Suggest(name, Shells)} Shells: {string.Join(", ", Shells)}"
                ),
            };
            host.Output.Write(script.ReplaceLineEndings("\n"));
            return ExitCode.Clean;
        });
        return command;
    }
}
