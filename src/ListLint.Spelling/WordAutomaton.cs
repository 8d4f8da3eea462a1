using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace ListLint.Spelling;

/// <summary>
/// The words of English as an automaton of 32-bit numbers that is read where the program lies in memory: nothing is unpacked or allocated.
/// <c>list/automaton.mjs</c> says what its bits are.
/// </summary>
/// <remarks>A walk takes the numbers once and hands them on: to ask for them at each letter would cost ten times the walk.</remarks>
internal readonly ref struct WordAutomaton
{
    private const uint Letter = 31;
    private const uint Last = 128;

    private static readonly MappedResource Resource = new("words.bin");
    private static readonly uint[]? Reversed = BitConverter.IsLittleEndian ? null : Reverse();

    private readonly ReadOnlySpan<uint> edges;

    private WordAutomaton(ReadOnlySpan<uint> edges) => this.edges = edges;

    /// <summary>All words.</summary>
    public static WordAutomaton Words => new(Reversed ?? MemoryMarshal.Cast<byte, uint>(Resource.Bytes));

    /// <summary>What goes before the first letter of all words.</summary>
    public uint Start => edges[0] << 8;

    /// <summary>How well known a word is that is written in the letters a to z; a word with any other character is in no list.</summary>
    public static WordFrequency Find(ReadOnlySpan<char> word)
    {
        var words = Words;
        return FrequencyOf(words.Follow(words.Start, word));
    }

    /// <summary>The edge for the last of some letters behind another edge; 0 where no word goes on so.</summary>
    public uint Follow(uint edge, ReadOnlySpan<char> letters)
    {
        foreach (var unit in letters)
        {
            var at = (int)FirstBehind(edge);
            if (at == 0)
                return 0;
            // The letters of a state stand in their order. What is no letter is one that none has.
            var letter = (uint)(unit - 'a' + 1);
            for (edge = edges[at]; (edge & Letter) < letter; edge = edges[++at])
            {
                if ((edge & Last) != 0)
                    return 0;
            }

            if ((edge & Letter) != letter)
                return 0;
        }

        return edge;
    }

    /// <summary>The same for one letter.</summary>
    public uint Follow(uint edge, char unit) => Follow(edge, new ReadOnlySpan<char>(in unit));

    /// <summary>The place of the first edge behind an edge; 0 for none.</summary>
    public static uint FirstBehind(uint edge) => edge >> 8;

    /// <summary>The place of the edge beside the one at a place; 0 for none.</summary>
    public uint NextTo(uint place) => (edges[(int)place] & Last) != 0 ? 0 : place + 1;

    /// <summary>The edge at a place.</summary>
    public uint EdgeAt(uint place) => edges[(int)place];

    /// <summary>The letter of an edge.</summary>
    public static char LetterOf(uint edge) => (char)('a' - 1 + (edge & Letter));

    /// <summary>How well known the word is that ends with an edge; for 0 it is in no list.</summary>
    public static WordFrequency FrequencyOf(uint edge) => (WordFrequency)((edge >> 5) & 3);

    private static uint[] Reverse()
    {
        var numbers = MemoryMarshal.Cast<byte, uint>(Resource.Bytes).ToArray();
        BinaryPrimitives.ReverseEndianness(numbers, numbers);
        return numbers;
    }
}
