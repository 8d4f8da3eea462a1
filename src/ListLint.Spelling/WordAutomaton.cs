using System.Buffers.Binary;
using System.Reflection;

namespace ListLint.Spelling;

/// <summary>
/// The words of English as an automaton of 32-bit numbers that is read where the program lies in memory: nothing is unpacked or allocated.
/// <c>list/automaton.mjs</c> says what its bits are.
/// </summary>
internal static class WordAutomaton
{
    private const int Width = 4;
    private const uint Letter = 31;
    private const uint Last = 128;

    // Held so that what the pointer goes to stays.
    private static readonly Stream Resource = Assembly.GetExecutingAssembly().GetManifestResourceStream("words.bin")!;
    private static readonly byte[]? Copy = Resource is UnmanagedMemoryStream ? null : Read();

    private static unsafe ReadOnlySpan<byte> Bytes =>
        Resource is UnmanagedMemoryStream mapped ? new ReadOnlySpan<byte>(mapped.PositionPointer, checked((int)mapped.Length)) : Copy;

    /// <summary>How well known a word is that is written in the letters a to z; a word with any other character is in no list.</summary>
    public static WordFrequency Find(ReadOnlySpan<char> word)
    {
        var bytes = Bytes;
        var (state, frequency) = (Number(bytes, 0), WordFrequency.None);
        foreach (var unit in word)
        {
            if (state == 0 || Edge(bytes, state, unit) is not (not 0 and var edge))
                return WordFrequency.None;
            (state, frequency) = (edge >> 8, (WordFrequency)((edge >> 5) & 3));
        }

        return frequency;
    }

    // 0 where the state has no edge for the letter.
    private static uint Edge(ReadOnlySpan<byte> bytes, uint state, char unit)
    {
        for (var at = state; unit is >= 'a' and <= 'z'; at++)
        {
            var edge = Number(bytes, at);
            if ((edge & Letter) == unit - 'a' + 1)
                return edge;
            if ((edge & Last) != 0)
                break;
        }

        return 0;
    }

    private static uint Number(ReadOnlySpan<byte> bytes, uint at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)(at * Width)..]);

    private static byte[] Read()
    {
        var bytes = new byte[Resource.Length];
        Resource.ReadExactly(bytes);
        return bytes;
    }
}
