using System.Buffers;
using ListLint.Core;

namespace ListLint.Markdown;

/// <summary>What the columns of a table hold: which one has the titles, which ones have dates.</summary>
internal sealed class TableColumns
{
    private const string Titles = "title papertitle thetitle 标题 论文 论文标题 题目 タイトル 论文名 papername";

    private static readonly HashSet<string> TitleHeaders = SplitWords(Titles);
    private static readonly HashSet<string> NameHeaders = SplitWords(
        "name paper papers model models modelname dataset datasets datasetname data project projects method methods resource resources "
            + "tool tools repository repo benchmark library package framework software survey work awesome awesomelist list 资源名 资源 "
            + "名称 模型 模型名称 数据集 项目 工具 资源 名前 モデル 数据集名称"
    );
    private static readonly HashSet<string> OtherHeaders = SplitWords(
        "code link links url github venue year date institute institution affiliation author authors publication conference journal pub "
            + "website page demo pdf download stars star description desc note notes comment comments task tasks type license size scale 链接 "
            + "代码 地址 日期 时间 简介 描述 作者 机构 会议 年份 第一作者 项目主页"
    );
    private static readonly HashSet<string> DateHeaders = SplitWords(
        "date year time published publicationdate released releasedate month 日期 时间 年份 发布时间 年 発表日"
    );

    private static readonly SearchValues<char> Counting = SearchValues.Create("0123456789.,-/:%+~ #kKM");

    // Names in front go before longer texts behind them, but not before titles with links.
    private const double NamesInFront = 0.7;

    private readonly LabelVocabulary labels;
    private readonly int titleColumn;
    private readonly HashSet<int> dateColumns = [];
    private readonly Table table;

    public TableColumns(Table table, List<RowDraft> rows, LabelVocabulary labels)
    {
        this.table = table;
        this.labels = labels;
        var (best, isFirst) = (double.MinValue, true);
        for (var column = 0; column < table.Columns; column++)
        {
            var cells = new List<CellDraft>(rows.Count);
            foreach (var row in rows)
            {
                if (column < row.Cells.Count && row.Cells[column].Pieces.Length > 0)
                    cells.Add(row.Cells[column]);
            }

            if (cells.Count == 0)
                continue;
            if (IsDateColumn(table.HeaderOf(column), cells))
            {
                dateColumns.Add(column);
                if (DateHeaders.Contains(TextKey.From(table.HeaderOf(column))) || cells.Count(cell => DateReader.IsDate(cell.Text)) * 2 > cells.Count)
                    continue;
            }

            var score = Score(table.HeaderOf(column), cells) - (column * 0.1) + (isFirst && AreNames(cells) ? NamesInFront : 0);
            isFirst = false;
            if (score > best)
                (best, titleColumn) = (score, column);
        }
    }

    /// <summary>The entry of a row.</summary>
    public Entry Read(TableRow row, RowDraft draft, EntryReader entries)
    {
        var title = titleColumn < draft.Cells.Count ? TitleOf(draft.Cells[titleColumn]) : default;
        var entry = entries.Make(table.IsHtml ? EntryShape.HtmlRow : EntryShape.TableRow, row.Span, title, draft.Pieces(), row);
        foreach (var link in entry.Links)
        {
            if (link is { Role: LinkRole.Mention, Cell: { } cell } && cell.Column != titleColumn && cell.Text.Length <= link.Text.Length + 8)
                link.Role = LinkRole.Resource;
        }

        foreach (var column in dateColumns)
        {
            if (column >= draft.Cells.Count || ColumnDate(draft.Cells[column]) is not { } date)
                continue;
            StatedDate[] dates = [.. entry.Dates, date];
            entry.Dates = dates;
        }

        return entry;
    }

    private static StatedDate? ColumnDate(CellDraft cell)
    {
        foreach (var piece in cell.Pieces)
        {
            if (
                (piece.IsWords || piece.Kind == PieceKind.Link)
                && !piece.IsBadge
                && DateReader.MayHold(piece.Text)
                && DatesIn(piece, cell) is [var first, ..]
            )
                return first;
        }

        return null;
    }

    private static List<StatedDate> DatesIn(Piece piece, CellDraft cell) =>
        DateReader.Find(
            piece.Text,
            DateSource.Column,
            (start, end) => piece.Kind == PieceKind.Link ? piece.Span : piece.Locate(start, end),
            cell.Text
        );

    private FoundTitle TitleOf(CellDraft cell)
    {
        if (TitleLinkOf(cell) is { } link)
            return new FoundTitle(PlainText.Trim(link.Text), link.TextSpan, link);
        ReadOnlySpan<Piece> text = [.. cell.Pieces.Those((in piece) => piece.IsWords && !piece.IsBlank)];
        if (text.IsEmpty)
            return cell.Pieces.First((in piece) => piece.IsTextLink).Link is { } only
                ? new FoundTitle(PlainText.Trim(only.Text), only.TextSpan, only)
                : default;
        var title = PlainText.Trim(PlainText.WithoutTags(text.Visible()));
        return new FoundTitle(title.Length > 0 ? title : cell.Text, text.Extent(), null);
    }

    // The link that leads a cell, or is most of it.
    private Link? TitleLinkOf(CellDraft cell)
    {
        if (!cell.HasTextLink)
            return null;
        var leads = ((ReadOnlySpan<Piece>)cell.Pieces).Lead() is >= 0 and var lead ? cell.Pieces[lead].Link : null;
        var link = cell.Pieces.First((in piece) => piece.IsTextLink && !labels.IsLabel(Resources.Bare(piece.Link!.Text))).Link;
        return link is not null && (link == leads || link.Text.Length * 2 >= PlainText.Trim(PlainText.WithoutTags(cell.Text)).Length) ? link : null;
    }

    // Words that name each row, such as a tool in front of what it does.
    private bool AreNames(List<CellDraft> cells) =>
        Habits.IsNearlyAll(
            cells.Count(cell => cell.Text.AsSpan().IndexOfAnyExcept(Counting) >= 0 && !labels.IsLabel(Resources.Bare(cell.Text))),
            cells.Count
        ) && Habits.IsNearlyAll(cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count(), cells.Count);

    private static bool IsDateColumn(string header, List<CellDraft> cells)
    {
        var dated = cells.Count(cell =>
            cell.Text.Length is > 0 and <= 24
            && DateReader.MayHold(cell.Text)
            && DateReader.Find(cell.Text, DateSource.Column, (_, _) => default).Count > 0
        );
        return dated * (DateHeaders.Contains(TextKey.From(header)) ? 2 : 1.2) >= cells.Count && dated > 0;
    }

    private double Score(string header, List<CellDraft> cells)
    {
        var names = HeaderScore(header);
        var titles = cells.ConvertAll(TitleLinkOf).OfType<Link>().Where(link => !TitleFinder.IsUrl(link)).ToList();

        // Texts that come again for other targets, such as the newspapers that wrote about a case, are no titles.
        var titled = Habits.IsNearlyAll(titles.Select(link => link.Text).Distinct(StringComparer.Ordinal).Count(), titles.Count)
            ? titles.Count
            : titles.Count / 4.0;
        var length = cells.Average(cell => Math.Min(cell.Text.Length, 60));
        if (names > 0 && cells.Count(cell => labels.IsLabel(Resources.Bare(cell.Text))) * 2 > cells.Count)
            names = -3;
        var different = cells.Select(cell => cell.Text).Distinct(StringComparer.Ordinal).Count();
        return names + (2.0 * titled / cells.Count) + (length / 60) + (2.0 * different / cells.Count);
    }

    private static int HeaderScore(string header)
    {
        var best = 0;
        foreach (
            var part in header.Split(['(', ')', '（', '）', '/', '&', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        )
        {
            var key = TextKey.From(part);
            var score =
                TitleHeaders.Contains(key) ? 4
                : NameHeaders.Contains(key) ? 2
                : OtherHeaders.Contains(key) ? -3
                : 0;
            best = best == 0 ? score : Math.Max(best, score);
        }

        return best;
    }

    private static HashSet<string> SplitWords(string words) => words.Split(' ').Select(word => TextKey.From(word)).ToHashSet(StringComparer.Ordinal);
}
