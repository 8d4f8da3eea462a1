using System.Buffers.Binary;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ListLint.Core;
using ListLint.Engine;
using ListLint.Run.Base;
using ListLint.Run.Plan.Settings;

namespace ListLint.Run.Lint;

/// <summary>
/// Names a result by all that it follows from: this build, the day, the rules with their settings, the list, and the other lists where rules compare
/// them.
/// </summary>
internal static class CacheKey
{
    /// <summary>The build: a rebuilt program of the same version is another one.</summary>
    public static string Build { get; } =
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(AppContext.BaseDirectory)
                .Where(path => Path.GetExtension(path) == ".dll" || path == Environment.ProcessPath)
                .Order(StringComparer.Ordinal)
                .Select(path => new FileInfo(path))
                .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.Name} {file.Length} {file.LastWriteTimeUtc.Ticks}"))
                .Prepend($"1 {ToolVersion.Text}")
        );

    /// <summary>64 hexadecimal digits.</summary>
    /// <param name="source">The list.</param>
    /// <param name="configuration">What holds for it.</param>
    /// <param name="today">The date of the run.</param>
    /// <param name="others">A hash of all lists of the run, of which there are none where no rule compares them.</param>
    /// <param name="changed">The lines that some rules judge alone; null where none do.</param>
    /// <param name="project">The repository, where rules ask for it. Without what GitHub says, which no cache keeps.</param>
    public static string Compute(
        SourceText source,
        Configuration configuration,
        DateOnly? today,
        string others,
        ChangedLines? changed,
        ProjectFacts? project = null
    )
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Build);
        Add(hash, today?.ToString("O", CultureInfo.InvariantCulture) ?? "");
        Add(hash, configuration.Selection.For(source.Path).Key);
        foreach (var suppression in configuration.Suppressions)
            Add(hash, suppression.ToString());
        Add(hash, configuration.Words.Key);
        Add(hash, configuration.Style.Key);
        Add(hash, others);
        Add(hash, changed?.Key ?? "");
        Add(hash, project?.ToString() ?? "");
        Add(hash, source.Path);
        AddText(hash, source);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>A hash of the lists of a run, in their order.</summary>
    public static string Compute(IEnumerable<SourceText> sources)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var source in sources)
        {
            Add(hash, source.Path);
            AddText(hash, source);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void AddText(IncrementalHash hash, SourceText source)
    {
        Add(hash, $"{source.Encoding} {source.HasByteOrderMark}");
        foreach (var invalid in source.InvalidBytes)
            Add(hash, $"{invalid.Span} {Convert.ToHexString([.. invalid.Bytes])}");
        Add(hash, source.Text);
    }

    // The length first: else "a" and "bc" would be "ab" and "c".
    private static void Add(IncrementalHash hash, string text)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, text.Length);
        hash.AppendData(length);
        hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
    }
}
