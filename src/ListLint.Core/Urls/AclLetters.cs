namespace ListLint.Core;

/// <summary>The letters of venues in the ids of the ACL Anthology up to 2019 (aclanthology.org/info/ids).</summary>
internal static class AclLetters
{
    /// <summary>The venue of a letter in lower case; empty for those of workshops and of many venues.</summary>
    public static string Find(char letter) =>
        letter switch
        {
            'p' => "acl",
            'd' => "emnlp",
            'n' => "naacl",
            'e' => "eacl",
            'c' => "coling",
            'k' => "conll",
            'q' => "tacl",
            'l' => "lrec",
            'i' => "ijcnlp",
            'j' => "cl",
            _ => "",
        };
}
