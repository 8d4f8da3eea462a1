using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The encoding of a file that is not in UTF-8, as far as its bytes tell.</summary>
internal static class FileEncoding
{
    // Of a hundred bytes of another encoding, a few are UTF-8 by chance.
    private const int Share = 10;

    /// <summary>Whether all of the file is in another encoding: hardly a character of UTF-8 stands beside the bytes that are none.</summary>
    public static bool IsOther(SourceText source)
    {
        if (source.Encoding != TextEncoding.Utf8 || source.HasByteOrderMark)
            return false;
        var invalid = source.InvalidBytes.Sum(run => run.Bytes.Count);
        return (source.Text.Count(unit => unit > '\x7F') - invalid) * Share <= invalid;
    }

    /// <summary>Its name; null where two encodings are about as likely.</summary>
    public static string? NameOf(SourceText source)
    {
        var bytes = source.ToBytes();
        return DoubleByteEncodings.NameOf(bytes) ?? SingleByteEncodings.NameOf(bytes);
    }
}
