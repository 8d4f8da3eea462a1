namespace ListLint.Core;

/// <summary>Finds the places of a decoded text that stand for bytes that are no text, after an edit has moved them.</summary>
internal static class InvalidBytesFinder
{
    public static IReadOnlyList<InvalidBytes> Find(string text, TextEncoding encoding)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
            return [];
        return encoding == TextEncoding.Utf8
            ? Utf8Decoder.Decode(Utf8Decoder.Encode(text), 0).Invalid
            : Utf16Decoder.Decode(Utf16Decoder.Encode(text, bigEndian: false), bigEndian: false, 2).Invalid;
    }
}
