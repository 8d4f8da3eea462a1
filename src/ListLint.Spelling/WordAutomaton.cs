using System.Buffers.Binary;

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

    private static readonly MappedResource Words = new("words.bin");

    private static ReadOnlySpan<byte> Bytes => Words.Bytes;

    /// <summary>What goes before the first letter of all words.</summary>
    public static uint Start => Number(Bytes, 0) << 8;

    /// <summary>How well known a word is that is written in the letters a to z; a word with any other character is in no list.</summary>
    public static WordFrequency Find(ReadOnlySpan<char> word)
    {
        var edge = Start;
        foreach (var unit in word)
        {
            edge = Follow(edge, unit);
            if (edge == 0)
                return WordFrequency.None;
        }

        return FrequencyOf(edge);
    }

    /// <summary>The edge for a letter behind another edge; 0 where no word goes on so.</summary>
    public static uint Follow(uint edge, char unit)
    {
        for (var at = FirstBehind(edge); at != 0 && unit is >= 'a' and <= 'z'; at = NextTo(at))
        {
            var next = EdgeAt(at);
            if ((next & Letter) == unit - 'a' + 1)
                return next;
        }

        return 0;
    }

    /// <summary>The place of the first edge behind an edge; 0 for none.</summary>
    public static uint FirstBehind(uint edge) => edge >> 8;

    /// <summary>The place of the edge beside the one at a place; 0 for none.</summary>
    public static uint NextTo(uint place) => (EdgeAt(place) & Last) != 0 ? 0 : place + 1;

    /// <summary>The edge at a place.</summary>
    public static uint EdgeAt(uint place) => Number(Bytes, place);

    /// <summary>The letter of an edge.</summary>
    public static char LetterOf(uint edge) => (char)('a' - 1 + (edge & Letter));

    /// <summary>How well known the word is that ends with an edge.</summary>
    public static WordFrequency FrequencyOf(uint edge) => (WordFrequency)((edge >> 5) & 3);

    private static uint Number(ReadOnlySpan<byte> bytes, uint at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[(int)(at * Width)..]);
}
