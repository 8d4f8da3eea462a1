using ListLint.Core;

namespace ListLint.Rules;

/// <summary>
/// The brackets and parentheses of a block that GitHub shows, and which belong together. The text of each link is matched by itself.
/// </summary>
internal sealed class LiteralBrackets
{
    private readonly Dictionary<int, int> partners = [];
    private readonly List<int> unmatched = [];
    private readonly string text;

    private LiteralBrackets(string text) => this.text = text;

    /// <summary>How many square brackets and parentheses are shown.</summary>
    public int Count { get; private set; }

    /// <summary>Where those of them stand that have no partner, in order; wide ones are never among them.</summary>
    public IReadOnlyList<int> Unmatched => unmatched;

    /// <summary>The brackets that are shown of a block.</summary>
    public static LiteralBrackets Find(RenderedBlock block)
    {
        var found = new LiteralBrackets(block.Source);
        var (outer, inner) = (new Open(), new Open());
        var labels = block.Links.Where(link => !link.IsBare).Select(link => link.Label).ToList();
        var next = 0;
        for (var at = 0; at < block.Source.Length; at++)
        {
            if (!IsBracket(block.Source[at]) || block.Literal[at] == LiteralPlace.None)
                continue;
            while (next < labels.Count && labels[next].End <= at)
            {
                found.Leave(inner);
                next++;
            }

            found.Add(at, block.Literal[at] == LiteralPlace.Label ? inner : outer);
        }

        found.Leave(inner);
        found.Leave(outer);
        found.unmatched.Sort();
        return found;
    }

    /// <summary>Whether a sign is a bracket of any kind.</summary>
    public static bool IsBracket(char sign) => sign is '[' or '(' or '【' or '（' or '［' or ']' or ')' or '】' or '）' or '］';

    /// <summary>Whether a sign opens a bracket.</summary>
    public static bool IsOpener(char sign) => sign is '[' or '(' or '【' or '（' or '［';

    /// <summary>Where the partner of a bracket stands; -1 where there is none.</summary>
    public int PartnerOf(int at) => partners.GetValueOrDefault(at, -1);

    /// <summary>Whether the bracket at an offset is shown and has no partner.</summary>
    public bool IsUnmatched(int at) => unmatched.BinarySearch(at) >= 0;

    /// <summary>Whether brackets and parentheses of a text are closed where they are opened.</summary>
    public static bool AreBalanced(ReadOnlySpan<char> text)
    {
        Span<char> open = stackalloc char[64];
        var depth = 0;
        foreach (var sign in text)
        {
            if (sign is '[' or '(')
            {
                if (depth == open.Length)
                    return false;
                open[depth++] = sign;
            }
            else if (sign is ']' or ')' && (depth == 0 || open[--depth] != (sign == ']' ? '[' : '(')))
            {
                return false;
            }
        }

        return depth == 0;
    }

    private void Add(int at, Open open)
    {
        Count += text[at] is '[' or ']' or '(' or ')' ? 1 : 0;
        if (IsOpener(text[at]))
        {
            open.Push(at, KindOf(text[at]));
            return;
        }

        if (!open.Has(KindOf(text[at])))
        {
            AddUnmatched(at);
            return;
        }

        while (open.TryPop(out var start, out var kind))
        {
            if (kind == KindOf(text[at]))
            {
                (partners[at], partners[start]) = (start, at);
                return;
            }

            AddUnmatched(start);
        }
    }

    // A wide parenthesis may close a plain one.
    private static int KindOf(char sign) =>
        sign switch
        {
            '[' or ']' => 0,
            '【' or '】' => 1,
            '［' or '］' => 3,
            _ => 2,
        };

    private void Leave(Open open)
    {
        while (open.TryPop(out var at, out _))
            AddUnmatched(at);
    }

    private void AddUnmatched(int at)
    {
        if (text[at] is '[' or ']' or '(' or ')')
            unmatched.Add(at);
    }

    /// <summary>The brackets that are open, counted by kind, so that one that closes nothing costs no search.</summary>
    private sealed class Open
    {
        private readonly Stack<(int At, int Kind)> all = new();
        private readonly int[] counts = new int[4];

        public bool Has(int kind) => counts[kind] > 0;

        public void Push(int at, int kind)
        {
            all.Push((at, kind));
            counts[kind]++;
        }

        public bool TryPop(out int at, out int kind)
        {
            var isAny = all.TryPop(out var last);
            (at, kind) = last;
            counts[kind] -= isAny ? 1 : 0;
            return isAny;
        }
    }
}
