using ListLint.Core;
using ListLint.Run.Base;

namespace ListLint.Run.Files;

/// <summary>What came of reading one file: the text, or why there is none.</summary>
/// <param name="Source">The text, or null.</param>
/// <param name="Problem">What is wrong and what to do, or null.</param>
internal sealed record FileText(SourceText? Source, string? Problem);

/// <summary>Reads lists, and turns away what is none.</summary>
internal static class FileReader
{
    /// <summary>The longest file that is read, in bytes.</summary>
    public const int Largest = 50 * 1024 * 1024;

    /// <summary>Reads a file of the disk.</summary>
    /// <param name="path">Its absolute path.</param>
    /// <param name="shown">Its name in reports.</param>
    public static FileText Read(string path, string shown)
    {
        try
        {
            if (Boundary.Refuse(path, Repository.RootOf(Path.GetDirectoryName(path) ?? path)) is { } outside)
                return new FileText(null, outside);
            using var stream = RegularFile.Open(path);
            return Read(stream, shown);
        }
        catch (FileRefusedException error)
        {
            return new FileText(
                null,
                error.Kind is FileKind.Pipe
                    ? "is a pipe, which may never end. To check what comes through a pipe, name - in its place"
                    : error.Problem
            );
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return new FileText(
                null,
                FileProblem.FormatMissing(path) ?? "there is no such file. Check the name; a pattern such as '**/*.md' needs quotes"
            );
        }
        catch (UnauthorizedAccessException)
        {
            return new FileText(null, Directory.Exists(path) ? "is a folder; name a file" : "may not be read. Check its permissions");
        }
        catch (Exception error) when (error is IOException or ArgumentException or NotSupportedException)
        {
            return new FileText(null, $"cannot be read: {SystemError.Format(error)}");
        }
    }

    /// <summary>A text that an editor has of a file, turned away where the file would be.</summary>
    /// <param name="path">The absolute path of the file, which need not be there.</param>
    /// <param name="unsaved">The text.</param>
    public static FileText Look(string path, SourceText unsaved)
    {
        // As much as is looked at of a file.
        var start = unsaved.WithText(unsaved.Text[..Math.Min(unsaved.Text.Length, BinaryContent.Sample)]);
        return (Boundary.Refuse(path, Repository.RootOf(Path.GetDirectoryName(path) ?? path)) ?? BinaryContent.Refuse(start.ToBytes())) is { } problem
            ? new FileText(null, problem)
            : new FileText(unsaved, null);
    }

    /// <summary>Reads a stream to its end, or until it is too long.</summary>
    /// <exception cref="IOException">The stream broke.</exception>
    public static FileText Read(Stream stream, string shown)
    {
        if (RegularFile.Read(stream, Largest) is not { } bytes)
            return new FileText(null, "is larger than 50 MB, which no list is. Leave it out, or split it");
        return BinaryContent.Refuse(bytes) is { } problem ? new FileText(null, problem) : new FileText(SourceText.Decode(shown, bytes), null);
    }
}
