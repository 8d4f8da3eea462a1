using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The encoding of a file that is not in UTF-8, as far as its bytes tell.</summary>
internal static class FileEncoding
{
    // Of a hundred words in another encoding, a few are UTF-8 by chance.
    private const int Share = 20;

    /// <summary>Whether all of the file is in another encoding: hardly a word of UTF-8 stands beside those that are none.</summary>
    public static bool IsOther(SourceText source)
    {
        if (source.Encoding != TextEncoding.Utf8 || source.HasByteOrderMark)
            return false;
        var (text, sound, invalid) = (source.Text, 0, 0);
        for (var at = 0; text.AsSpan(at).IndexOfAnyExceptInRange('\0', '\x7F') is >= 0 and var found; )
        {
            at += found;
            var length = text.AsSpan(at).IndexOfAnyInRange('\0', '\x7F');
            var run = text.AsSpan(at, length < 0 ? text.Length - at : length);
            if (run.ContainsAnyInRange('\uDC80', '\uDCFF'))
                invalid++;
            else
                sound++;
            at += run.Length;
        }

        return sound * Share <= invalid;
    }

    /// <summary>Its name; null where two encodings are about as likely.</summary>
    public static string? NameOf(SourceText source)
    {
        var bytes = source.ToBytes();
        return DoubleByteEncodings.NameOf(bytes) ?? SingleByteEncodings.NameOf(bytes);
    }
}
