using ListLint.Core;
using ListLint.Run.Base;
using ListLint.Run.Files;
using ListLint.Run.Writing;

namespace ListLint.Run.Fix;

/// <summary>
/// Puts a fixed text in the place of the file that was read. The file is at any moment, even if the process is killed or the machine stops, the old
/// or the new one: the new bytes are written beside it, flushed to the disk, and then take its name.
/// </summary>
internal static class FileWriter
{
    /// <summary>Writes a file. Null where that was done, else why the file was left as it is, and what to do.</summary>
    /// <param name="path">Its absolute path; where it is a symbolic link, the file that it leads to is written and the link stays.</param>
    /// <param name="before">The text that was read from it.</param>
    /// <param name="after">The text to write.</param>
    public static string? Write(string path, SourceText before, SourceText after)
    {
        if (Refusal(before) is { } refusal)
            return refusal;
        try
        {
            if (Boundary.Refuse(path, Repository.RootOf(Path.GetDirectoryName(path)!)) is { } outside)
                return outside;
            var target = RealPath.Resolve(path)!;
            return ReadOnly(target) ?? Replace(target, before.ToBytes(), after.ToBytes());
        }
        catch (FileRefusedException error)
        {
            return error.Problem;
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            return "is gone since it was read, so nothing was written";
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"cannot be written: {SystemError.Format(error)}. It was left as it is";
        }
    }

    /// <summary>Why a text must not be written back, or null where it may be.</summary>
    public static string? Refusal(SourceText before) =>
        before.InvalidBytes is [var first, ..]
            ? $"holds bytes that are not {(before.Encoding == TextEncoding.Utf8 ? "UTF-8" : "UTF-16")} (line {before.LineOf(first.Span.Start)}), "
                + "so it was not fixed. Fix those first; invalid-encoding reports them"
            : null;

    private static string? ReadOnly(string target)
    {
        var state = FileState.Read(target);
        if (state.IsReadOnly || (OperatingSystem.IsWindows() && File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly)))
            return "is read-only, so it was not fixed";
        if (!state.IsRegular)
            return "is not a regular file, so it was not fixed";
        if (state.Status is { Names: > 1 })
            return "has another name on this disk (a hard link), under which the old text would stay, so it was not fixed. "
                + "Remove the other name, or copy the file and put the copy in its place";
        try
        {
            // Opened and closed: a rename would not ask whether the file itself may be written.
            using var file = new FileStream(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return "may not be written by this user, so it was not fixed. Check its owner and permissions";
        }
    }

    private static string? Replace(string target, byte[] before, byte[] after)
    {
        TemporaryFile temporary;
        try
        {
            temporary = TemporaryFile.Beside(target);
        }
        catch (UnauthorizedAccessException)
        {
            return "is in a folder that may not be written to, so it was not fixed. Check the folder's permissions";
        }

        using (temporary)
        {
            temporary.Write(after);

            // Last of all, so that hardly any time is left for somebody else's change.
            using var stream = RegularFile.Open(target);
            var now = RegularFile.Read(stream, Math.Max(before.Length, after.Length));
            if (now?.AsSpan().SequenceEqual(after) == true)
                return null; // another path of this run led to it too
            if (now?.AsSpan().SequenceEqual(before) != true)
                return "was changed by somebody else while it was checked, so it was not fixed. Run the command again";
            temporary.Replace(target);
            return null;
        }
    }
}
