using System.Text.RegularExpressions;
using ListLint.Core;

namespace ListLint.Rules;

/// <summary>The line above a table of contents that says what it is, such as <c>## Table of Contents</c> or <c>**目录**</c>.</summary>
internal static partial class ContentsTitle
{
    // What the chapters of a longer line are about is none.
    private const int Longest = 40;
    private const int MostLines = 3;
    private const int FarthestComment = 6;

    // As word processors and generators of documents title it.
    private static readonly string[] Names =
    [
        .. (
            "contents|table of contents|table of content|content|toc|index|menu|overview|outline|navigation|目录|目次|"
            + "目錄|索引|もくじ|목차|차례|inhalt|inhaltsverzeichnis|índice|contenido|contenidos|conteúdo|sumário|"
            + "sommaire|table des matières|sommario|inhoud|inhoudsopgave|innehåll|indhold|indholdsfortegnelse|innhold|sisällys|"
            + "sisältö|obsah|spis treści|tartalom|cuprins|sadržaj|садржај|содержание|оглавление|"
            + "зміст|съдържание|περιεχόμενα|içindekiler|mục lục|daftar isi|فهرست|"
            + "المحتويات|תוכן|תוכן עניינים|สารบัญ|विषय सूची"
        )
            .Split('|')
            .Select(name => TextKey.From(name)),
    ];

    /// <summary>Whether one of the lines right above the contents is such a title, or the heading that they stand under.</summary>
    public static bool StandsAbove(CuratedList list, Contents contents)
    {
        if (IsTitle(list.SectionAt(contents.Span.Start).Title))
            return true;
        var source = list.Source;
        for (var (line, seen) = (source.LineOf(contents.Span.Start) - 1, 0); line >= 1 && seen < MostLines; line--)
        {
            var text = source.Slice(source.Line(line));
            if (text.IsWhiteSpace())
                continue;
            seen++;
            if (text.Length <= 200 && IsTitle(Tags().Replace(text.ToString(), "")))
                return true;
        }

        return false;
    }

    /// <summary>Whether a comment right above the contents says that a tool writes them, such as <c>START doctoc</c> or <c>MarkdownTOC</c>.</summary>
    public static bool IsOfTool(CuratedList list, Contents contents)
    {
        for (var at = list.Hidden.LastUpTo(contents.Span.Start, static span => span); at >= 0; at--)
        {
            var comment = list.Hidden[at];
            if (list.Source.LineOf(contents.Span.Start) - list.Source.LineOf(comment.Start) > FarthestComment)
                return false;
            if (Tool().IsMatch(list.Source.Text.AsSpan(comment.Start, Math.Min(comment.Length, 40))))
                return true;
        }

        return false;
    }

    private static bool IsTitle(string text) =>
        TextKey.From(text) is { Length: > 0 and <= Longest } key
        && Array.Exists(Names, name => name == key || (name.Length >= 8 && key.Contains(name, StringComparison.Ordinal)));

    [GeneratedRegex(
        @"^<!--\s{0,4}(?:START doctoc|MarkdownTOC|TOC|vim-markdown-toc|toc:start)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tool();

    [GeneratedRegex("<[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tags();
}
