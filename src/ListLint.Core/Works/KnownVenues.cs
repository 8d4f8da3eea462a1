namespace ListLint.Core;

/// <summary>The venues that can be told by their short names, and which of them publish together.</summary>
public static class KnownVenues
{
    // Short names that are words or stand for much else are left out: MM, FAST, ATC, RSS, CL.
    private const string Conferences =
        "CVPR ICCV ECCV WACV ACCV BMVC NeurIPS ICML ICLR AAAI IJCAI ACL EMNLP NAACL EACL AACL COLING LREC CoNLL IJCNLP SemEval TACL KDD WSDM CIKM "
        + "SIGIR RecSys ICDM AISTATS UAI CoRL COLT COLM ICRA IROS MIDL MICCAI ISBI IPMI Interspeech ICASSP ASRU SIGGRAPH UIST OSDI SOSP NSDI NDSS "
        + "ICSE ISSTA VLDB SIGMOD ICDE JMLR TMLR ICWSM MLSys ICIP ICME ICPR WWW CHI";

    // An entry may name the journal in which a paper of a conference came out again.
    private static readonly HashSet<string> Journals = new(
        "TPAMI PAMI IJCV TIP TMI TNNLS TKDE TOG TMM TCSVT TVCG RAL TRO TASLP JAIR TOIS CSUR JAMIA JBHI MIA AIJ".Split(' '),
        StringComparer.Ordinal
    );

    // Held together, or the journal whose papers the conference hears.
    private static readonly HashSet<(string, string)> Joint =
    [
        .. Pairs(
            "acl ijcnlp,emnlp ijcnlp,aacl ijcnlp,tacl acl,tacl emnlp,tacl naacl,tacl eacl,tacl aacl,coling lrec,coling acl,emnlp conll,cl acl,"
                + "jmlr neurips,jmlr icml,jmlr iclr,jmlr aistats,tmlr neurips,tmlr icml,tmlr iclr"
        ),
    ];

    private static readonly Dictionary<string, string> Written = Conferences.Split(' ').ToDictionary(name => name.ToLowerInvariant());

    private static readonly Dictionary<string, string> Names = Written
        .Keys.Select(key => (Name: key, Key: key))
        .Concat([(Name: "nips", Key: "neurips"), (Name: "sigkdd", Key: "kdd"), (Name: "cl", Key: "cl")])
        .Concat(new[] { "cvpr", "iccv", "eccv", "wacv" }.Select(key => (Name: key + "w", Key: key)))
        .ToDictionary(pair => pair.Name, pair => pair.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The key of a venue, such as <c>neurips</c> for "NIPS" in any case; null where it is none of the known ones.</summary>
    public static string? Find(string name) => Names.GetValueOrDefault(name);

    /// <summary>The venue as it is written; journals and servers have no other key.</summary>
    public static string NameOf(string key) => Written.GetValueOrDefault(key, key.Any(char.IsAsciiLetterUpper) ? key : key.ToUpperInvariant());

    /// <summary>Whether a word is the short name of a journal.</summary>
    public static bool IsJournal(string word) => Journals.Contains(word);

    /// <summary>Whether two venues publish together.</summary>
    public static bool AreJoint(string key, string other) => key == other || Joint.Contains((key, other)) || Joint.Contains((other, key));

    /// <summary>The key of the venue that a word of running text names; short ones only in capitals, since "chi" is a word too.</summary>
    public static string? FindWritten(string word) =>
        word.Length > 3 || word.AsSpan().IndexOfAnyExceptInRange('A', 'Z') < 0 ? (word == "CL" ? null : Find(word)) : null;

    private static IEnumerable<(string, string)> Pairs(string text) =>
        text.Split(',').Select(pair => pair.Split(' ')).Select(pair => (pair[0], pair[1]));
}
