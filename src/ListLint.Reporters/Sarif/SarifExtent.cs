using System.IO.Compression;

namespace ListLint.Reporters;

/// <summary>How much of a run a report holds, since GitHub takes no report that is too large.</summary>
/// <param name="Results">How many results, the most severe.</param>
/// <param name="HasFixes">Whether with their fixes, which GitHub does not show.</param>
internal readonly record struct SarifExtent(int Results, bool HasFixes)
{
    // Results are not of one length.
    private const double Margin = 0.9;

    /// <summary>The next smaller one: without fixes, then with fewer results.</summary>
    /// <param name="share">What part of the report would fit, below 1.</param>
    public SarifExtent Smaller(double share) => HasFixes ? this with { HasFixes = false } : this with { Results = (int)(Results * share * Margin) };

    /// <summary>The length when packed as it is for GitHub, in bytes; not measured where the text itself is short enough.</summary>
    public static long PackedLength(ReadOnlyMemory<byte> json, int enough)
    {
        if (json.Length <= enough)
            return json.Length;
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(json.Span);
        return packed.Length;
    }
}
