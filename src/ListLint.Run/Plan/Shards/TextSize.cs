using ListLint.Run.Files;

namespace ListLint.Run.Plan.Shards;

/// <summary>The size of a list that is the same in every checkout.</summary>
internal static class TextSize
{
    private const int Block = 81920;

    /// <summary>
    /// Its bytes (no more than a list may have) without carriage returns, which git adds on some machines; 0 where it cannot be read, which is
    /// reported when it is checked.
    /// </summary>
    /// <param name="path">Absolute.</param>
    public static long Measure(string path)
    {
        try
        {
            using var stream = RegularFile.Open(path);
            var block = new byte[Block];
            var size = 0L;
            for (int read; size <= FileReader.Largest && (read = stream.Read(block)) > 0; )
                size += read - block.AsSpan(0, read).Count((byte)'\r');
            return size;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return 0;
        }
    }
}
