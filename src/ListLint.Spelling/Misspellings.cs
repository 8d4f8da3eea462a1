using System.Buffers.Binary;
using System.Text;

namespace ListLint.Spelling;

/// <summary>
/// Misspellings that people make again and again, each with its one correction. <c>list/misspellings.mjs</c> says what the bytes are.
/// </summary>
internal static class Misspellings
{
    private const int Longest = 31;
    private const int Header = 3;
    private static readonly MappedResource Resource = new("misspellings.bin");

    /// <summary>What a misspelling in lower case is meant to be; null for any other word.</summary>
    public static string? Find(ReadOnlySpan<char> word)
    {
        Span<byte> sought = stackalloc byte[Longest];
        if (word.Length > Longest || !Ascii.IsValid(word))
            return null;
        Encoding.ASCII.GetBytes(word, sought);
        sought = sought[..word.Length];
        var bytes = Resource.Bytes;
        var (low, high) = (0, Number(bytes, 0) - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (First(bytes, middle).SequenceCompareTo(sought) <= 0)
                low = middle;
            else
                high = middle - 1;
        }

        return FindIn(bytes[Block(bytes, low)..EndOf(bytes, low)], sought);
    }

    private static string? FindIn(ReadOnlySpan<byte> block, ReadOnlySpan<byte> sought)
    {
        Span<byte> word = stackalloc byte[Longest];
        while (block.Length >= Header)
        {
            var entry = new Entry(block[0] | (block[1] << 8) | (block[2] << 16));
            block[Header..(Header + entry.Rest)].CopyTo(word[entry.Shared..]);
            block = block[(Header + entry.Rest)..];
            var whole = word[..(entry.Shared + entry.Rest)];
            if (whole.SequenceEqual(sought))
                return Encoding.ASCII.GetString([.. whole[..entry.Start], .. block[..entry.Between], .. whole[^entry.End..]]);
            block = block[entry.Between..];
        }

        return null;
    }

    private static ReadOnlySpan<byte> First(ReadOnlySpan<byte> bytes, int block)
    {
        var at = Block(bytes, block);
        var entry = new Entry(bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16));
        return bytes.Slice(at + Header, entry.Rest);
    }

    private static int Block(ReadOnlySpan<byte> bytes, int block) => Number(bytes, block + 1);

    private static int EndOf(ReadOnlySpan<byte> bytes, int block) => block + 1 < Number(bytes, 0) ? Block(bytes, block + 1) : bytes.Length;

    private static int Number(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadInt32LittleEndian(bytes[(at * sizeof(int))..]);

    // How many letters an entry has in common with the one before, how many of its own, and which of them the correction keeps.
    private readonly struct Entry(int bits)
    {
        private const int Most = 31;

        public int Shared => bits & Most;

        public int Rest => (bits >> 5) & Most;

        public int Start => (bits >> 10) & Most;

        public int End => (bits >> 15) & Most;

        public int Between => bits >> 20;
    }
}
