using System.Text;

namespace ListLint.Reporters;

/// <summary>
/// A line that GitHub's runner reads and that is no command, whatever it quotes. The runner takes a line for one that begins, but for spaces,
/// with <c>::</c>, and one that holds <c>##[</c> anywhere (actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse).
/// </summary>
internal sealed class WorkflowLine
{
    private bool isBegun;
    private char last;
    private char beforeLast;

    /// <summary>The next text is of another line.</summary>
    public void End() => (isBegun, last, beforeLast) = (false, default, default);

    /// <summary>A part of the line, without what would make it a command.</summary>
    public string Quoted(string part)
    {
        if (isBegun && !part.Contains('[', StringComparison.Ordinal) && part.Length > 1)
        {
            (beforeLast, last) = (part[^2], part[^1]);
            return part;
        }

        var quoted = new StringBuilder(part.Length + 8);
        foreach (var unit in part)
        {
            var isCommand = unit == ':' && !isBegun && last == ':';
            var isOldCommand = unit == '[' && last == '#' && beforeLast == '#';
            quoted.Append(
                isCommand ? "<U+003A>"
                : isOldCommand ? "<U+005B>"
                : unit.ToString()
            );
            isBegun |= last == ':' || !(unit == ':' || char.IsWhiteSpace(unit));
            (beforeLast, last) = (last, unit);
        }

        return quoted.ToString();
    }
}
