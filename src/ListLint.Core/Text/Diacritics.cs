namespace ListLint.Core;

/// <summary>Latin letters without their accents. A table of our own, because a build without culture data cannot normalise Unicode.</summary>
internal static class Diacritics
{
    private static readonly Dictionary<char, string> Bases = Build(
        "a àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ",
        "ae æǣǽ",
        "b ḃḅḇ",
        "c çćĉċčḉ",
        "d ďđḋḍḏḑḓð",
        "e èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "f ḟƒ",
        "g ĝğġģǧǵḡ",
        "h ĥħȟḣḥḧḩḫẖ",
        "i ìíîïĩīĭįıǐȉȋḭḯỉị",
        "j ĵǰ",
        "k ķǩḱḳḵ",
        "l ĺļľŀłḷḹḻḽ",
        "m ḿṁṃ",
        "n ñńņňŉǹṅṇṉṋ",
        "o òóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ",
        "oe œ",
        "p ṕṗ",
        "r ŕŗřȑȓṙṛṝṟ",
        "s śŝşšșṡṣṥṧṩ",
        "ss ß",
        "t ţťŧțṫṭṯṱẗ",
        "th þ",
        "u ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "v ṽṿ",
        "w ŵẁẃẅẇẉẘ",
        "x ẋẍ",
        "y ýÿŷȳẏẙỳỵỷỹ",
        "z źżžẑẓẕ",
        "ff ﬀ",
        "fi ﬁ",
        "fl ﬂ",
        "ffi ﬃ",
        "ffl ﬄ",
        "st ﬅﬆ",
        "е ё",
        "и й",
        "α ά",
        "ε έ",
        "η ή",
        "ι ίϊΐ",
        "ο ό",
        "υ ύϋΰ",
        "ω ώ"
    );

    /// <summary>The base of a lower-case letter, or null for a letter that has no accent.</summary>
    public static string? BaseOf(char letter) => Bases.GetValueOrDefault(letter);

    private static Dictionary<char, string> Build(params string[] rows) =>
        rows.Select(row => row.Split(' ')).SelectMany(row => row[1].Select(letter => KeyValuePair.Create(letter, row[0]))).ToDictionary();
}
