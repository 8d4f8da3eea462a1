using System.CommandLine;

namespace ListLint.Cli;

/// <summary>The options of <c>check</c> that mend.</summary>
internal sealed class FixOptions
{
    private readonly Option<bool> fix = new("--fix") { Description = "Mend what can be mended without a look; the exit code is of what is left." };
    private readonly Option<bool> allowUnsafe = new("--unsafe") { Description = "With --fix or --diff: also fixes that remove or move text." };
    private readonly Option<bool> diff = new("--diff") { Description = "Print what --fix would change, for git apply, and change nothing." };

    /// <summary>All of them.</summary>
    public IEnumerable<Option> All => [fix, allowUnsafe, diff];

    /// <summary>What to mend; null for nothing.</summary>
    /// <exception cref="UsageException">Unsafe fixes were allowed, but none asked for.</exception>
    public FixRequest? Request(ParseResult parsed) => FixRequest.Of(parsed.GetValue(fix), parsed.GetValue(allowUnsafe), parsed.GetValue(diff));
}
