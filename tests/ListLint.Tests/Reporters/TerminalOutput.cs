using System.Globalization;
using System.Text;

namespace ListLint.Tests;

/// <summary>What comes out of the command, as a terminal and as GitHub's runner read it.</summary>
internal static class TerminalOutput
{
    private static readonly string[] Unseen = ["\u034F", "\u115F", "\u1160", "\u17B4", "\u17B5", "\u3164", "\uFFA0", "\u2800"];

    /// <summary>The first character that is not seen, or null. Line feeds are ours.</summary>
    public static string? Refusal(string output)
    {
        foreach (var rune in output.EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            var isUnseen =
                category
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator
                    or UnicodeCategory.PrivateUse;
            if (rune.Value != '\n' && (isUnseen || Unseen.Contains(rune.ToString())))
                return $"U+{rune.Value:X4}";
        }

        return null;
    }

    /// <summary>The lines that GitHub's runner obeys (actions/runner, src/Runner.Worker/ActionCommandManager.cs), joined.</summary>
    public static string Commands(string output)
    {
        var (obeyed, stop) = (new List<string>(), (string?)null);
        foreach (var line in output.ReplaceLineEndings("\n").Split('\n'))
        {
            var command = Command(line);
            if (command is null || (stop is not null && command != stop))
                continue;
            if (stop is not null)
                stop = null;
            else if (command == "stop-commands")
                stop = line[(line.LastIndexOf("::", StringComparison.Ordinal) + 2)..];
            else
                obeyed.Add(line);
        }

        return string.Join('\n', obeyed);
    }

    private static string? Command(string line)
    {
        var start = line.TrimStart();
        if (start.StartsWith("::", StringComparison.Ordinal) && start.IndexOf("::", 2, StringComparison.Ordinal) is > 0 and var end)
            return start[2..end].Split(' ')[0];
        var old = line.IndexOf("##[", StringComparison.Ordinal);
        return old >= 0 && line.IndexOf(']', old) is > 0 and var close ? line[(old + 3)..close].Split(' ')[0] : null;
    }
}
