namespace ListLint.Tests;

/// <summary>Pairs of addresses, all made up, that name one thing and that name two.</summary>
public static class UrlPairs
{
    private const string Hash = "0123456789abcdef0123456789abcdef";

    public static TheoryData<string, string> Equal { get; } =
        new()
        {
            // any host
            { "http://example.com/a", "https://example.com/a" },
            { "//example.com/a", "https://example.com/a" },
            { "www.example.com/a", "https://example.com/a" },
            { "https://www.example.com/a", "https://EXAMPLE.com/a" },
            { "https://m.example.com/a", "https://example.com/a" },
            { "https://example.com.:443/a", "https://example.com/a" },
            { "http://example.com:80/a", "https://example.com/a" },
            { "https://example.com/a/", "https://example.com/a" },
            { "https://example.com//a//b", "https://example.com/a/b" },
            { "https://example.com", "https://example.com/?#" },
            { "https://example.com/a?", "https://example.com/a#" },
            { "https://example.com/a/index.html", "https://example.com/a/" },
            { "https://example.com/%7Edoe/%41", "https://example.com/~doe/A" },
            { "https://example.com/a%2fb", "https://example.com/a%2Fb" },
            { "https://example.com/a_(b)", "https://example.com/a_%28b%29" },
            { "https://example.com/文献", "https://example.com/%E6%96%87%E7%8C%AE" },
            { "https://example.com/a b", "https://example.com/a%20b" },
            { "https://例え.example/", "https://xn--r8jz45g.example/" },
            { "https://example.com/medical\\_thing", "https://example.com/medical_thing" },
            { " https://example.com/a\n", "https://example.com/a" },
            { "https://example.com/a?utm_source=x&utm_medium=y", "https://example.com/a" },
            { "https://example.com/a?id=1&fbclid=x", "https://example.com/a?id=1" },
            { "https://example.com/a?ref=list", "https://example.com/a" },
            { "https://example.com/a?b=2&a=1", "https://example.com/a?a=1&b=2" },
            { "https://example.com/a?a=1&amp;b=2", "https://example.com/a?a=1&b=2" },
            { "https://example.com/a?u=https%3A%2F%2Fb.example", "https://example.com/a?u=https://b.example" },
            { "https://example.com/a#readme", "https://example.com/a" },
            { "https://example.com/a#:~:text=word", "https://example.com/a" },
            { "https://example.com/a#part:~:text=word", "https://example.com/a#part" },
            { "https://example.com/a#.YeQUyFjMI-Q", "https://example.com/a" },
            // arXiv
            { "https://arxiv.org/abs/2303.14070", "http://www.arxiv.org/pdf/2303.14070v3.pdf" },
            { "https://arxiv.org/abs/2303.14070", "https://arxiv.org/html/2303.14070v1#S3" },
            { "https://arxiv.org/abs/2303.14070", "https://export.arxiv.org/abs/2303.14070?context=cs.CL" },
            { "https://arxiv.org/abs/2303.14070", "https://arxiv.org/ftp/arxiv/papers/2303/2303.14070.pdf" },
            { "https://arxiv.org/abs/2303.14070", "https://ar5iv.labs.arxiv.org/html/2303.14070" },
            { "https://arxiv.org/abs/2303.14070", "https://ar5iv.org/abs/2303.14070" },
            { "https://arxiv.org/abs/2303.14070", "https://www.alphaxiv.org/abs/2303.14070v2" },
            { "https://arxiv.org/abs/2303.14070", "https://hf.co/papers/2303.14070" },
            { "https://arxiv.org/abs/2303.14070", "arXiv:2303.14070" },
            { "https://arxiv.org/abs/2303.14070", "https://doi.org/10.48550/arXiv.2303.14070" },
            { "https://arxiv.org/abs/hep-th/9901001", "https://arxiv.org/pdf/hep-th/9901001v2.pdf" },
            { "https://arxiv.org/abs/cs/0101001", "https://arxiv.org/abs/cs.CL/0101001" },
            // DOI and publishers
            { "https://doi.org/10.1016/j.media.2023.102762", "http://dx.doi.org/10.1016/J.Media.2023.102762" },
            { "https://doi.org/10.1016/j.media.2023.102762", "doi:10.1016/j.media.2023.102762" },
            { "https://doi.org/10.1007/s10994-020-00000-0", "https://link.springer.com/article/10.1007%2Fs10994-020-00000-0" },
            { "https://doi.org/10.1007/s10994-020-00000-0", "https://link.springer.com/content/pdf/10.1007/s10994-020-00000-0.pdf#page=1" },
            { "https://doi.org/10.1145/3583780.3614657", "https://dl.acm.org/doi/pdf/10.1145/3583780.3614657?download=true" },
            { "https://doi.org/10.1145/3583780.3614657", "https://dl.acm.org/citation.cfm?doid=10.1145/3583780.3614657" },
            {
                "https://doi.org/10.1111/j.1467-8624.2010.00000.x",
                "https://srcd.onlinelibrary.wiley.com/doi/full/10.1111/j.1467-8624.2010.00000.x?saml_referrer"
            },
            { "https://doi.org/10.1126/science.abc0000", "https://www.science.org/doi/abs/10.1126/science.abc0000" },
            { "https://doi.org/10.1073/pnas.2000000117", "https://www.pnas.org/doi/10.1073/pnas.2000000117" },
            { "https://doi.org/10.1038/s41586-023-00000-2", "https://www.nature.com/articles/s41586-023-00000-2.pdf" },
            { "https://doi.org/10.1186/s13059-024-00000-9", "https://genomebiology.biomedcentral.com/articles/10.1186/s13059-024-00000-9#Sec2" },
            { "https://doi.org/10.3389/fnins.2020.00001", "https://www.frontiersin.org/articles/10.3389/fnins.2020.00001/full" },
            {
                "https://doi.org/10.3389/fnins.2020.00001",
                "https://www.frontiersin.org/journals/neuroscience/articles/10.3389/fnins.2020.00001/abstract"
            },
            { "https://doi.org/10.1371/journal.pone.0000001", "https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0000001" },
            { "https://doi.org/10.1101/2020.05.13.094953", "https://www.biorxiv.org/content/10.1101/2020.05.13.094953v2.full.pdf+html" },
            { "https://doi.org/10.1101/2020.05.13.094953", "https://www.biorxiv.org/content/early/2020/05/14/2020.05.13.094953.full.pdf" },
            { "https://doi.org/10.1101/111591", "http://www.biorxiv.org/content/early/2017/02/25/111591" },
            {
                "https://doi.org/10.1101/2021.10.11.21264761",
                "https://www.medrxiv.org/content/medrxiv/early/2021/10/12/2021.10.11.21264761.full.pdf"
            },
            {
                "https://academic.oup.com/bib/article/23/5/bbac282/6645993",
                "https://academic.oup.com/bib/advance-article-abstract/doi/10.1093/bib/bbac282/6645993?login=false"
            },
            {
                "https://www.sciencedirect.com/science/article/pii/S1361841523000000",
                "https://www.sciencedirect.com/science/article/abs/pii/S1361841523000000?via%3Dihub"
            },
            { "https://ieeexplore.ieee.org/document/9210842/", "https://ieeexplore.ieee.org/stamp/stamp.jsp?tp=&arnumber=09210842" },
            { "https://www.cell.com/cell/fulltext/S0092-8674(19)30504-5", "https://www.cell.com/cell/pdf/S0092-8674%2819%2930504-5.pdf" },
            { "https://www.mdpi.com/1424-8220/18/10/3337", "https://www.mdpi.com/1424-8220/18/10/3337/pdf?version=1" },
            // archives
            { "https://pubmed.ncbi.nlm.nih.gov/19910308/", "https://www.ncbi.nlm.nih.gov/pubmed/19910308" },
            { "https://pmc.ncbi.nlm.nih.gov/articles/PMC4204808/", "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC4204808/pdf/" },
            { $"https://www.semanticscholar.org/paper/A-Title/{Hash}01234567", $"https://www.semanticscholar.org/paper/{Hash}01234567" },
            { "https://hal.science/hal-01234567", "https://hal.archives-ouvertes.fr/hal-01234567v2/document" },
            { "https://ssrn.com/abstract=4389233", "https://papers.ssrn.com/sol3/papers.cfm?abstract_id=4389233" },
            { "https://scholar.google.com/scholar?cluster=123&hl=en&as_sdt=0,5", "https://scholar.google.com/scholar?cluster=123&as_sdt=2005&hl=de" },
            { "https://zenodo.org/record/5855972#.YeQUyFjMI-Q", "https://doi.org/10.5281/zenodo.5855972" },
            // proceedings
            { "https://aclanthology.org/N19-1423/", "https://www.aclweb.org/anthology/N19-1423.pdf" },
            { "https://aclanthology.org/N19-1423/", "https://www.aclweb.org/anthology/papers/N/N19/N19-1423/" },
            { "https://aclanthology.org/N19-1423/", "http://aclanthology.info/papers/N19-1423/n19-1423" },
            { "https://aclanthology.org/2020.acl-main.447", "https://aclanthology.org/2020.acl-main.447v2.pdf" },
            { "https://aclanthology.org/2020.acl-main.447", "https://doi.org/10.18653/v1/2020.acl-main.447" },
            { "https://openreview.net/forum?id=zmJDzPh1Dm", "https://openreview.net/pdf?id=zmJDzPh1Dm" },
            { "https://openreview.net/forum?id=zmJDzPh1Dm", "https://openreview.net/forum?noteId=abc&id=zmJDzPh1Dm&referrer=%5Bx%5D" },
            {
                "https://openaccess.thecvf.com/content/CVPR2021/html/Doe_A_CVPR_2021_paper.html",
                "https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_CVPR_2021_paper.pdf"
            },
            {
                "http://openaccess.thecvf.com/content_CVPR_2019/html/Doe_A_CVPR_2019_paper.html",
                "https://openaccess.thecvf.com/content_CVPR_2019/papers/Doe_A_CVPR_2019_paper.pdf"
            },
            {
                "http://openaccess.thecvf.com/content_cvpr_2015/html/Doe_A_2015_CVPR_paper.html",
                "https://www.cv-foundation.org/openaccess/content_cvpr_2015/papers/Doe_A_2015_CVPR_paper.pdf"
            },
            { "https://proceedings.mlr.press/v139/rao21a.html", "http://proceedings.mlr.press/v139/rao21a/rao21a.pdf" },
            {
                $"https://papers.nips.cc/paper/2022/hash/{Hash}-Abstract.html",
                $"https://proceedings.neurips.cc/paper_files/paper/2022/file/{Hash}-Paper-Conference.pdf"
            },
            { "http://papers.nips.cc/paper/7095-a-title.pdf", "https://papers.nips.cc/paper/7095-a-title" },
            { "https://www.jmlr.org/papers/v20/18-173.html", "http://jmlr.org/papers/volume20/18-173/18-173.pdf" },
            { "https://www.ijcai.org/proceedings/2019/276", "https://www.ijcai.org/Proceedings/2019/0276.pdf" },
            { "https://ojs.aaai.org/index.php/AAAI/article/view/20215", "https://ojs.aaai.org/index.php/AAAI/article/download/20215/19974" },
            // code and media
            { "https://github.com/Doe/Thing", "http://www.github.com/doe/thing.git" },
            { "https://github.com/Doe/Thing", "https://github.com/Doe/Thing/tree/master/" },
            { "https://github.com/Doe/Thing", "https://github.com//Doe/Thing?tab=readme-ov-file#readme" },
            { "https://github.com/Doe/Thing/blob/main/A.md", "https://github.com/doe/thing/blob/main/A.md" },
            { "https://gist.github.com/doe/0123456789abcdef", "https://gist.github.com/0123456789abcdef" },
            { "https://huggingface.co/doe/thing", "https://hf.co/doe/thing/tree/main" },
            { "https://huggingface.co/datasets/doe/thing", "https://huggingface.co/datasets/doe/thing/blob/main/README.md" },
            { "https://www.youtube.com/watch?v=abcdefghi-_", "https://youtu.be/abcdefghi-_?t=10" },
            { "https://www.youtube.com/watch?v=abcdefghi-_", "https://www.youtube.com/watch?list=PL0&v=abcdefghi-_&t=3s" },
            { "https://www.youtube.com/watch?v=abcdefghi-_", "https://www.youtube-nocookie.com/embed/abcdefghi-_" },
            { "https://www.youtube.com/watch?v=abcdefghi-_", "https://m.youtube.com/shorts/abcdefghi-_?si=x" },
            { "https://drive.google.com/file/d/0123456789abcdef/view?usp=sharing", "https://drive.google.com/open?id=0123456789abcdef" },
            { "https://docs.google.com/document/d/0123456789abcdef/edit?usp=sharing", "https://docs.google.com/document/d/0123456789abcdef" },
            { "https://en.m.wikipedia.org/wiki/Thing", "https://en.wikipedia.org/wiki/Thing" },
            { "https://www.kaggle.com/c/contest", "https://www.kaggle.com/competitions/contest/overview" },
            { "https://x.com/doe/status/123?s=20", "https://twitter.com/doe/status/123" },
            { "https://medium.com/@doe/a-b?source=rss---4", "https://medium.com/@doe/a-b" },
            { "https://apps.apple.com/us/app/thing/id123456789?platform=iphone", "https://itunes.apple.com/de/app/other-name/id123456789?mt=8" },
            { "#readme", " #readme" },
        };

    public static TheoryData<string, string> Different { get; } =
        new()
        {
            { "https://example.com/a", "https://example.org/a" },
            { "https://a.example.com/", "https://b.example.com/" },
            { "https://example.com/a", "https://example.com/A" },
            { "https://example.com/a", "https://example.com/a/b" },
            { "https://example.com/a#x", "https://example.com/a#y" },
            { "https://example.com/a#x", "https://example.com/a" },
            { "https://example.com/a#x", "https://example.com/a#X" },
            { "https://example.com/a#.section", "https://example.com/a" },
            { "https://example.com/#/a", "https://example.com/#/b" },
            { "https://example.com/a?id=1", "https://example.com/a?id=2" },
            { "https://example.com/a?id=1", "https://example.com/a" },
            { "https://example.com/a?b&a", "https://example.com/a?a&b" },
            { "https://example.com/a?x=1&x=2", "https://example.com/a?x=2&x=1" },
            { "https://example.com/a%2Fb", "https://example.com/a/b" },
            { "https://example.com/a%3Fb", "https://example.com/a?b" },
            { "https://example.com/a%23b", "https://example.com/a#b" },
            { "https://example.com/a+b", "https://example.com/a%2Bb" },
            { "https://example.com:8080/a", "https://example.com/a" },
            { "https://example.com/index.php", "https://example.com/" },
            { "https://m.io/a", "https://io/a" },
            { "https://www.com/a", "https://com/a" },
            { "https://github.com/doe/thing?ref=x", "https://gitlab.com/doe/thing?ref=x" },
            { "https://gitlab.com/doe/thing/x?ref=dev", "https://gitlab.com/doe/thing/x?ref=main" },
            { "mailto:a@example.com", "https://example.com" },
            { "https://arxiv.org/abs/2303.14070", "https://arxiv.org/abs/2303.14071" },
            { "https://arxiv.org/abs/2303.1407", "https://arxiv.org/abs/2303.14070" },
            { "https://arxiv.org/abs/2303.14070", "https://arxiv.org/abs/2303.14070x" },
            { "https://arxiv.org/abs/hep-th/9901001", "https://arxiv.org/abs/hep-ph/9901001" },
            { "https://arxiv.org/pdf/2303.14070#page=40", "https://arxiv.org/pdf/2303.14070" },
            { "https://arxiv.org/list/cs.CL/recent", "https://arxiv.org/list/cs.AI/recent" },
            { "https://doi.org/10.1016/j.media.2023.102762", "https://doi.org/10.1016/j.media.2023.102763" },
            { "https://www.nature.com/articles/s41586-023-00000-2", "https://www.nature.com/articles/s41586-023-00000-3" },
            { "https://www.nature.com/nature", "https://www.nature.com/nm" },
            { "https://www.biorxiv.org/content/10.1101/2020.05.13.094953v1", "https://www.biorxiv.org/content/10.1101/2020.05.13.094954v1" },
            { "https://academic.oup.com/bib/article/22/5/1234", "https://academic.oup.com/bib/article/23/5/1234" },
            { "https://ieeexplore.ieee.org/document/9210842", "https://ieeexplore.ieee.org/document/9210843" },
            { "https://ieeexplore.ieee.org/xpl/conhome.jsp?punumber=1", "https://ieeexplore.ieee.org/xpl/conhome.jsp?punumber=2" },
            { "https://dl.acm.org/citation.cfm?id=1", "https://dl.acm.org/citation.cfm?id=2" },
            { "https://scholar.google.com/scholar?cluster=123", "https://scholar.google.com/scholar?cites=123" },
            { "https://scholar.google.com/citations?user=a", "https://scholar.google.com/citations?user=b" },
            { "https://aclanthology.org/N19-1423", "https://aclanthology.org/N19-1424" },
            { "https://aclanthology.org/2020.acl-main.447", "https://aclanthology.org/2020.acl-main.44" },
            { "https://aclanthology.org/volumes/2020.acl-main/", "https://aclanthology.org/2020.acl-main.0" },
            { "https://openreview.net/forum?id=a1", "https://openreview.net/forum?id=A1" },
            { "https://openreview.net/group?id=ICLR.cc/2023", "https://openreview.net/group?id=ICLR.cc/2024" },
            {
                "https://openaccess.thecvf.com/content_CVPR_2019/html/A_paper.html",
                "https://openaccess.thecvf.com/content_CVPR_2020/html/A_paper.html"
            },
            {
                "https://openaccess.thecvf.com/content/CVPR2021/papers/A_paper.pdf",
                "https://openaccess.thecvf.com/content/CVPR2021/supplemental/A_supplemental.pdf"
            },
            { "https://proceedings.mlr.press/v139/", "https://proceedings.mlr.press/v139/rao21a.html" },
            { "https://proceedings.mlr.press/v139/rao21a/rao21a-supp.pdf", "https://proceedings.mlr.press/v139/rao21a.html" },
            { $"https://papers.nips.cc/paper/2022/file/{Hash}-Supplemental.pdf", $"https://papers.nips.cc/paper/2022/file/{Hash}-Paper.pdf" },
            { "https://www.ijcai.org/proceedings/2019/276", "https://www.ijcai.org/proceedings/2018/276" },
            {
                "https://ojs.aaai.org/index.php/AAAI/article/view/12233",
                "https://ojs.aaai.org/index.php/AAAI/article/view/12233https://example.com/other.html"
            },
            { "https://pmc.ncbi.nlm.nih.gov/articles/PMC4204808", "https://pmc.ncbi.nlm.nih.gov/articles/PMC4204808http://example.com/" },
            { "https://ieeexplore.ieee.org/ielx7/34/1/08046026.pdf", "https://ieeexplore.ieee.org/ielx7/34/1/08046027.pdf" },
            { "https://github.com/doe/thing", "https://github.com/doe/thing/tree/main/sub" },
            { "https://github.com/doe/thing", "https://github.com/doe/thing/tree/dev" },
            { "https://github.com/doe/thing", "https://github.com/doe/thing/blob/main/README.md" },
            { "https://github.com/doe/thing", "https://github.com/doe/thing/wiki" },
            { "https://github.com/doe/thing", "https://github.com/doe/thing#usage" },
            { "https://github.com/doe/thing", "https://github.com/doe" },
            { "https://github.com/doe/thing", "https://doe.github.io/thing" },
            { "https://github.com/doe/thing/blob/main/A.md", "https://github.com/doe/thing/blob/main/a.md" },
            { "https://github.com/doe?tab=repositories", "https://github.com/doe" },
            { "https://huggingface.co/doe/thing", "https://huggingface.co/datasets/doe/thing" },
            { "https://huggingface.co/doe/thing", "https://huggingface.co/spaces/doe/thing" },
            { "https://huggingface.co/doe/thing", "https://huggingface.co/doe/thing/tree/v2" },
            { "https://www.youtube.com/watch?v=abcdefghi-_", "https://www.youtube.com/watch?v=Abcdefghi-_" },
            { "https://www.youtube.com/playlist?list=PL1", "https://www.youtube.com/playlist?list=PL2" },
            { "https://www.youtube.com/watch?list=PL1", "https://www.youtube.com/watch?list=PL2" },
            {
                "https://docs.google.com/spreadsheets/d/0123456789abcdef/edit#gid=0",
                "https://docs.google.com/spreadsheets/d/0123456789abcdef/edit#gid=7"
            },
            { "https://docs.google.com/document/d/0123456789abcdef", "https://docs.google.com/document/d/0123456789abcdeg" },
            { "https://de.wikipedia.org/wiki/A", "https://en.wikipedia.org/wiki/A" },
            { "https://web.archive.org/web/2019/http://example.com/", "https://example.com" },
            { "https://web.archive.org/web/2019/http://example.com/", "https://web.archive.org/web/2020/http://example.com/" },
            { "https://bit.ly/a", "https://bit.ly/b" },
            { "https://www.kaggle.com/c/contest", "https://www.kaggle.com/c/contest/data" },
            { "https://apps.apple.com/us/app/thing/id123456789", "https://apps.apple.com/us/developer/thing/id123456789" },
        };
}
