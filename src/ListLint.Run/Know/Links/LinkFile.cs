using System.Text;
using ListLint.Links;
using ListLint.Run.Base;
using ListLint.Run.Files;

namespace ListLint.Run.Know.Links;

/// <summary>
/// The answers of earlier runs on disk, a line each, in a file that several processes may use at once. A lock is held while a line is appended or the
/// file is written anew, and the system lifts it where a process is killed; half a line that it left is closed by the next one, and skipped. What
/// cannot be written is left out: the run has the answer anyway.
/// </summary>
/// <param name="folder">Where it is; it need not exist.</param>
/// <param name="time">The clock.</param>
internal sealed class LinkFile(string folder, TimeProvider time)
{
    private const string Name = "links.jsonl";
    private const int Tries = 200;
    private const int Megabytes = 100;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(10);
    private readonly string path = Path.Combine(folder, Name);

    /// <summary>All answers, and the file written anew where most of it is superseded.</summary>
    public LinkCache Read()
    {
        var cache = ReadAll();
        if (cache.IsWasteful)
            Locked(Compact);
        return cache;
    }

    /// <summary>Appends an answer as one line of JSON.</summary>
    public void Add(LinkRecord record)
    {
        var line = Encoding.UTF8.GetBytes(LinkLine.Write(record) + "\n");
        Locked(() =>
        {
            using var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
            var isOpen = IsOpen(file);
            file.Seek(0, SeekOrigin.End);
            file.Write(isOpen ? [(byte)'\n', .. line] : line);
        });
    }

    // Whether what stands at the end was cut off.
    private static bool IsOpen(FileStream file)
    {
        if (file.Length == 0)
            return false;
        file.Seek(-1, SeekOrigin.End);
        return file.ReadByte() != '\n';
    }

    private LinkCache ReadAll()
    {
        var cache = new LinkCache();
        try
        {
            // A line that is being written has no ending yet, and is skipped as a damaged one.
            cache.Read(Encoding.UTF8.GetString(RegularFile.Read(path, Megabytes)).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        catch (FileRefusedException)
        {
            // Such a file would be refused each time: the next answer starts a new one.
            Remove();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }

        return cache;
    }

    private void Remove()
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException) { }
    }

    // Under the lock nobody adds, so what is read then is all there is.
    private void Compact()
    {
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllLines(temporary, ReadAll().Lines(time.GetUtcNow()));
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private void Locked(Action action)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var held = Lock();
            if (held is not null)
                action();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException) { }
    }

    private FileStream? Lock()
    {
        for (var tries = 0; tries < Tries; tries++)
        {
            try
            {
                return new FileStream($"{path}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
            }
            catch (IOException) when (Directory.Exists(folder))
            {
                Thread.Sleep(Pause);
            }
        }

        return null;
    }
}
