namespace ListLint.Reporters;

/// <summary>Scalars that nobody sees, whatever their category.</summary>
internal static class Ignorable
{
    // Default_Ignorable_Code_Point of the Unicode Character Database (DerivedCoreProperties.txt, version 16.0); first and last in turns.
    private static readonly int[] Ranges =
    [
        0x00AD,
        0x00AD,
        0x034F,
        0x034F,
        0x061C,
        0x061C,
        0x115F,
        0x1160,
        0x17B4,
        0x17B5,
        0x180B,
        0x180F,
        0x200B,
        0x200F,
        0x202A,
        0x202E,
        0x2060,
        0x206F,
        0x3164,
        0x3164,
        0xFE00,
        0xFE0F,
        0xFEFF,
        0xFEFF,
        0xFFA0,
        0xFFA0,
        0xFFF0,
        0xFFF8,
        0x1BCA0,
        0x1BCA3,
        0x1D173,
        0x1D17A,
        0xE0000,
        0xE0FFF,
    ];

    /// <summary>Whether a scalar is one of them.</summary>
    public static bool Contains(int scalar)
    {
        if (scalar < Ranges[0])
            return false;
        var found = Array.BinarySearch(Ranges, scalar);
        // An even place is the first of a range, an odd one its last; between the two the next place up is odd.
        return found >= 0 || (~found & 1) == 1;
    }
}
