namespace ListLint.Rules;

/// <summary>Judges the candidates of one line together: beside certain damage, weaker evidence is enough.</summary>
internal static class DamagedLine
{
    /// <summary>The damage of a line in order, not overlapping; nothing where no candidate stands by itself.</summary>
    public static List<Damage> Damages(string text, ReadOnlySpan<Candidate> candidates)
    {
        var supported = new HashSet<(SingleByteEncoding, Script)>();
        foreach (var candidate in candidates)
        {
            if (candidate.IsDamage)
                supported.Add((candidate.Page, Evidence.ScriptOf(candidate.Restored, out _)));
        }

        var found = new List<Damage>();
        for (var index = 0; index < candidates.Length && supported.Count > 0; index++)
        {
            var candidate = candidates[index];
            if (found.Count > 0 && candidate.Span.Start < found[^1].Span.End)
                continue;
            if (candidate.IsDamage || (IsFree(candidate, candidates[(index + 1)..]) && IsSupported(candidate, supported)))
                found.Add(new Damage(candidate.Span, candidate.Restored, NameOf(text, candidate), candidate.IsCertain));
        }

        if (supported.Any(support => support.Item1 == SingleByteEncoding.All[0] && support.Item2 is Script.None or Script.Latin))
            LostSpace.AddTo(found, text);
        return found;
    }

    private static bool IsFree(Candidate weak, ReadOnlySpan<Candidate> following)
    {
        foreach (var next in following)
        {
            if (next.Span.Start >= weak.Span.End)
                break;
            if (next.IsDamage)
                return false;
        }

        return true;
    }

    private static bool IsSupported(Candidate weak, HashSet<(SingleByteEncoding, Script)> supported)
    {
        if (weak.Gain < 0)
            return false;
        var script = Evidence.ScriptOf(weak.Restored, out var letters);
        return letters == 0 ? supported.Any(support => support.Item1 == weak.Page) : script != Script.None && supported.Contains((weak.Page, script));
    }

    private static string NameOf(string text, Candidate candidate)
    {
        // The five bytes that Windows-1252 leaves open are controls in both.
        var damaged = text.AsSpan(candidate.Span.Start, candidate.Span.Length);
        return candidate.Page == SingleByteEncoding.All[0]
            && damaged.IndexOfAnyExceptInRange('\0', '\xFF') < 0
            && damaged.ContainsAnyInRange('\x80', '\x9F')
            && damaged.ContainsAnyExcept(OpenOrLatin)
            ? "Latin-1"
            : candidate.Page.Name;
    }

    private static readonly System.Buffers.SearchValues<char> OpenOrLatin = System.Buffers.SearchValues.Create(
        "\u0081\u008D\u008F\u0090\u009D" + string.Concat(Enumerable.Range(0xA0, 0x60).Select(code => (char)code)));
}
