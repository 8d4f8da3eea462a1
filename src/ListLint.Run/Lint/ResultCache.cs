using System.Security.Cryptography;
using System.Text.Json;
using ListLint.Core;
using ListLint.Run.Files;

namespace ListLint.Run.Lint;

/// <summary>
/// Results of earlier runs, one file each, in a folder that several processes may use at once. A file is written beside its place and moved there, so
/// it is whole or absent; one that is damaged or says something else than its name is as good as absent. What cannot be written is left out without a
/// word: the cache only saves time.
/// </summary>
/// <param name="folder">Where the files are; it need not exist.</param>
/// <param name="today">The date of the run.</param>
internal sealed class ResultCache(string folder, DateOnly today)
{
    private const int DaysKept = 14;
    private const int Megabytes = 100;

    /// <summary>Runs a linter, or takes its result from the cache.</summary>
    /// <param name="key">What the result follows from, but for the files that rules ask for.</param>
    /// <param name="source">The list.</param>
    /// <param name="facts">What is known beside it.</param>
    /// <param name="lint">Gives the result.</param>
    public FileResult Get(string key, SourceText source, Facts facts, Func<SourceText, Facts, FileResult> lint)
    {
        if (
            Read(key) is { } known
            && known.Length == source.Text.Length
            && known.Fits()
            && known.Asked.All(asked => facts.FileExists(asked.Path) == asked.Exists)
        )
            return new FileResult(source, known.Diagnostics, []);
        var asked = new List<AskedPath>();
        var readOthers = false;
        var result = lint(source, facts with { FileExists = path => Note(asked, path, facts.FileExists(path)), AnchorsOf = Anchors });
        // What follows from the text of other files is not kept.
        if (result.Failures.Count == 0 && result.UncheckedLine is null && !readOthers)
            Write(new CachedResult(key, asked, result.Diagnostics) { Length = source.Text.Length });
        return result;

        IReadOnlySet<string>? Anchors(string path)
        {
            readOthers = true;
            return facts.AnchorsOf(path);
        }
    }

    /// <summary>Removes what was not written lately, if that was not yet done on this day.</summary>
    public void Sweep()
    {
        try
        {
            var marker = new FileInfo(Path.Combine(folder, "swept"));
            if (!Directory.Exists(folder) || (marker.Exists && Date(marker) == today))
                return;
            // Made anew: to write into a pipe that lies there would wait for a reader.
            marker.Delete();
            new FileStream(marker.FullName, FileMode.CreateNew).Dispose();
            // Only what this class has written: the folder may hold other things.
            foreach (
                var file in new DirectoryInfo(folder)
                    .EnumerateDirectories("??")
                    .SelectMany(part => part.EnumerateFiles())
                    .Where(file => Date(file) < today.AddDays(-DaysKept))
            )
                file.Delete();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }
    }

    private static DateOnly Date(FileInfo file) => DateOnly.FromDateTime(file.LastWriteTimeUtc);

    private static bool? Note(List<AskedPath> asked, string path, bool? exists)
    {
        lock (asked)
            asked.Add(new AskedPath(path, exists));
        return exists;
    }

    private CachedResult? Read(string key)
    {
        try
        {
            var bytes = RegularFile.Read(PathOf(key), Megabytes);
            if (
                bytes.Length < SHA256.HashSizeInBytes
                || !SHA256.HashData(bytes.AsSpan(SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(bytes.AsSpan(0, SHA256.HashSizeInBytes))
            )
                return null;
            return JsonSerializer.Deserialize(bytes.AsSpan(SHA256.HashSizeInBytes), CacheJson.Default.CachedResult) is { } result && result.Key == key
                ? result
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    private void Write(CachedResult result)
    {
        var path = PathOf(result.Key);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            var bytes = JsonSerializer.SerializeToUtf8Bytes(result, CacheJson.Default.CachedResult);
            File.WriteAllBytes(temporary, [.. SHA256.HashData(bytes), .. bytes]);
            File.Move(temporary, path, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Discard(temporary);
        }
    }

    private static void Discard(string temporary)
    {
        try
        {
            File.Delete(temporary);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }
    }

    private string PathOf(string key) => Path.Combine(folder, key[..2], key[2..]);
}
