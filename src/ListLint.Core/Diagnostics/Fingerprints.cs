using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ListLint.Core;

/// <summary>Names diagnostics so that a later run knows them again although their lines have moved.</summary>
public static class Fingerprints
{
    // 64 bits: among a million diagnostics two lines are confused once in 37 million runs.
    private const int Bytes = 8;
    private static readonly SearchValues<char> Whitespace = SearchValues.Create(" \t\u00A0\u3000");

    /// <summary>One for each diagnostic of a file, in the same order; by the text unless the result says them.</summary>
    public static IReadOnlyList<string> Compute(FileResult file) => file.Fingerprints ?? Compute(file.Source, file.Diagnostics);

    /// <summary>
    /// One for each diagnostic of a file, in the same order: 16 hexadecimal digits of a hash of the rule and of the line on which the diagnostic
    /// starts, whitespace aside; then ":" and which one of the diagnostics with that hash it is, from 1. The path takes no part. What stands
    /// elsewhere in the file has no influence unless it is the same line.
    /// </summary>
    /// <param name="source">The text that was linted.</param>
    /// <param name="diagnostics">All of the file, by place.</param>
    public static IReadOnlyList<string> Compute(SourceText source, IReadOnlyList<Diagnostic> diagnostics)
    {
        var lines = new Dictionary<int, string>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var fingerprints = new string[diagnostics.Count];
        for (var at = 0; at < fingerprints.Length; at++)
        {
            var number = source.LineOf(diagnostics[at].Span.Start);
            // A line with a thousand diagnostics is hashed once.
            if (!lines.TryGetValue(number, out var line))
                lines[number] = line = Hash(Normal(source.Slice(source.Line(number))));
            var hash = Hash(diagnostics[at].Rule + "\n" + line);
            var count = seen[hash] = seen.GetValueOrDefault(hash) + 1;
            fingerprints[at] = string.Create(CultureInfo.InvariantCulture, $"{hash}:{count}");
        }

        return fingerprints;
    }

    /// <summary>A short hash of a text, 16 hexadecimal digits; the same everywhere and for ever.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, Bytes));

    private static string Normal(ReadOnlySpan<char> line)
    {
        var normal = new StringBuilder(line.Length);
        foreach (var word in line.SplitAny(Whitespace))
        {
            var (start, length) = word.GetOffsetAndLength(line.Length);
            if (length > 0)
                normal.Append(normal.Length > 0 ? " " : "").Append(line.Slice(start, length));
        }

        return normal.ToString();
    }
}
