namespace ListLint.Core;

/// <summary>Proceedings that conferences publish themselves.</summary>
internal static class ProceedingsRules
{
    private const string Cvf = "openaccess.thecvf.com";
    private const string Nips = "papers.nips.cc papers.neurips.cc proceedings.neurips.cc proceedings.nips.cc";

    public static AddressRule[] Rows { get; } =
    [
        Work("acl", "aclanthology.org", "/(pdf/|abs/|)(anthology/|){acl}", "aclanthology.org/{1}", "https://aclanthology.org/2020.acl-main.447.pdf"),
        Work("acl", "aclweb.org", "/anthology(-new|)/{acl}", "aclanthology.org/{1}", "http://www.aclweb.org/anthology/N19-1423"),
        Work(
            "acl",
            "aclweb.org",
            "/anthology(-new|)/(papers/|){alnum}/{alnum}/{acl}",
            "aclanthology.org/{3}",
            "https://www.aclweb.org/anthology/papers/N/N19/N19-1423/"
        ),
        Work(
            "acl",
            "aclanthology.info aclanthology.coli.uni-saarland.de",
            "/papers/{word}/{acl}",
            "aclanthology.org/{2}",
            "http://aclanthology.info/papers/N19-1423/n19-1423"
        ),
        Work("acl", "aclanthology.info", "/(papers/|pdf/|){acl}", "aclanthology.org/{1}", "http://aclanthology.info/papers/N19-1423"),
        Work(
            "openreview",
            "openreview.net",
            "/(forum|pdf)?id={word}",
            "openreview.net/forum?id={1}",
            "https://openreview.net/pdf?id=zmJDzPh1Dm&noteId=x"
        ),
        Work(
            "openreview",
            "openreview.net",
            "/(pdf|references/pdf)*",
            "",
            "https://openreview.net/pdf/0123456789abcdef0123456789abcdef01234567.pdf",
            UrlParts.Query
        ),
        Work(
            "cvf",
            Cvf,
            "/content/{lower}/(html|papers)/{stem}",
            Cvf + "/content/{1}/html/{2}.html",
            "https://openaccess.thecvf.com/content/CVPR2021/papers/Doe_A_Title_CVPR_2021_paper.pdf"
        ),
        Work(
            "cvf",
            Cvf,
            "/content/{lower}/{lower}/(html|papers)/{stem}",
            Cvf + "/content/{1}/{2}/html/{3}.html",
            "https://openaccess.thecvf.com/content/CVPR2021W/NTIRE/html/Doe_A_Title_CVPRW_2021_paper.html"
        ),
        Work(
            "cvf",
            Cvf,
            "/content_{lower}/(html|papers_backup|papers)/{stem}",
            Cvf + "/content_{1}/html/{2}.html",
            "http://openaccess.thecvf.com/content_CVPR_2019/papers/Doe_A_Title_CVPR_2019_paper.pdf"
        ),
        Work(
            "cvf",
            Cvf,
            "/content_{lower}/(html|papers)/{lower}/{stem}",
            Cvf + "/content_{1}/html/{2}/{3}.html",
            "http://openaccess.thecvf.com/content_CVPRW_2019/papers/WAD/Doe_A_Title_CVPRW_2019_paper.pdf"
        ),
        Work(
            "cvf",
            Cvf,
            "/content_{lower}/{lower}/(html|papers)/{stem}",
            Cvf + "/content_{1}/html/{2}/{3}.html",
            "https://openaccess.thecvf.com/content_CVPRW_2020/w1/html/Doe_A_Title_CVPRW_2020_paper.html"
        ),
        Work(
            "cvf",
            Cvf,
            "/content_{lower}/CameraReady/{stem}",
            Cvf + "/content_{1}/CameraReady/{2}.pdf",
            "http://openaccess.thecvf.com/content_cvpr_2018/CameraReady/0764.pdf"
        ),
        Work(
            "cvf",
            "cv-foundation.org",
            "/openaccess/content_{lower}/(html|papers)/{stem}",
            Cvf + "/content_{1}/html/{2}.html",
            "https://www.cv-foundation.org/openaccess/content_cvpr_2015/papers/Doe_A_Title_2015_CVPR_paper.pdf"
        ),
        Work(
            "cvf",
            "cv-foundation.org",
            "/openaccess/content_{lower}/{lower}/(html|papers)/{stem}",
            Cvf + "/content_{1}/html/{2}/{3}.html",
            "https://www.cv-foundation.org/openaccess/content_cvpr_2016_workshops/w17/papers/Doe_A_Title_CVPR_2016_paper.pdf"
        ),
        Work(
            "pmlr",
            "proceedings.mlr.press",
            "/v{digits}/{word}(.html|.pdf|)",
            "proceedings.mlr.press/v{1}/{2}.html",
            "http://proceedings.mlr.press/v139/rao21a.html"
        ),
        Work(
            "pmlr",
            "proceedings.mlr.press",
            "/v{digits}/{word}/{alnum}.pdf",
            "proceedings.mlr.press/v{1}/{2}.html",
            "https://proceedings.mlr.press/v139/rao21a/rao21a.pdf"
        ),
        Work(
            "pmlr",
            "raw.githubusercontent.com",
            "/mlresearch/v{digits}/main/assets/{word}/{alnum}.pdf",
            "proceedings.mlr.press/v{1}/{2}.html",
            "https://raw.githubusercontent.com/mlresearch/v139/main/assets/rao21a/rao21a.pdf"
        ),
        Work(
            "pmlr",
            "jmlr.org",
            "/proceedings/papers/v{digits}/{alnum}(.html|.pdf|)",
            "proceedings.mlr.press/v{1}/{2}.html",
            "http://www.jmlr.org/proceedings/papers/v48/patrini16.pdf"
        ),
        Work(
            "jmlr",
            "jmlr.org",
            "/papers/v{digits}/{word}(.html|.pdf|)",
            "jmlr.org/papers/v{1}/{2}.html",
            "https://www.jmlr.org/papers/v20/18-173.html"
        ),
        Work(
            "jmlr",
            "jmlr.org",
            "/papers/volume{digits}/{word}/{word}.pdf",
            "jmlr.org/papers/v{1}/{2}.html",
            "https://www.jmlr.org/papers/volume20/18-173/18-173.pdf"
        ),
        Work(
            "neurips",
            Nips,
            "/(paper_files/paper|paper)/{digits}/(hash|file)/{hex}-(Abstract|Paper)*",
            "proceedings.neurips.cc/paper/{1}/hash/{2}-Abstract.html",
            "https://papers.nips.cc/paper_files/paper/2022/file/0123456789abcdef0123456789abcdef-Paper-Conference.pdf"
        ),
        Work("neurips", Nips, "/paper/{digits}-{stem}", "papers.nips.cc/paper/{1}", "http://papers.nips.cc/paper/7095-a-title.pdf"),
        Work("neurips", Nips, "/paper/{digits}", "papers.nips.cc/paper/{1}", "http://papers.nips.cc/paper/7095"),
        Work("neurips", Nips, "/paper/by-source-{word}", "papers.nips.cc/paper/by-source-{1}", "http://papers.nips.cc/paper/by-source-2019-1234"),
        Work(
            "ecva",
            "ecva.net",
            "/papers/{segment}/papers_ECCV/(papers|html)/*",
            "",
            "https://www.ecva.net/papers/eccv_2020/papers_ECCV/papers/123480069.pdf"
        ),
        Work(
            "ijcai",
            "ijcai.org",
            "/proceedings/{digits}/{number}(.pdf|)",
            "ijcai.org/proceedings/{1}/{2}",
            "https://www.ijcai.org/Proceedings/2019/0276.pdf"
        ),
        Work("ijcai", "ijcai.org", "/proceedings/{word}/Papers/*", "", "https://www.ijcai.org/Proceedings/16/Papers/278.pdf"),
        Work(
            "aaai",
            "ojs.aaai.org",
            "/index.php/{lower}/article/(viewFile|view|download)/{digits}*",
            "ojs.aaai.org/index.php/{1}/article/view/{2}",
            "https://ojs.aaai.org/index.php/AAAI/article/download/20215/19974"
        ),
        Work(
            "aaai",
            "aaai.org",
            "/ojs/index.php/{lower}/article/(viewFile|view|download)/{digits}*",
            "ojs.aaai.org/index.php/{1}/article/view/{2}",
            "https://www.aaai.org/ojs/index.php/AAAI/article/view/4844"
        ),
        Work(
            "aaai",
            "aaai.org",
            "/ocs/index.php/{lower}/{lower}/paper/(viewFile|viewPaper|view|download)/{digits}*",
            "aaai.org/ocs/index.php/{1}/{2}/paper/view/{3}",
            "https://www.aaai.org/ocs/index.php/AAAI/AAAI18/paper/viewFile/17341/16122"
        ),
        Work("aaai", "aaai.org cdn.aaai.org", "/(Papers|Library)/*", "", "https://www.aaai.org/Papers/AAAI/2006/AAAI06-061.pdf"),
        Work("aaai", "aaai.org", "/AAAI{digits}Papers/*", "", "https://www.aaai.org/AAAI22Papers/AAAI-0001.DoeJ.pdf"),
        Work("usenix", "usenix.org", "/(system/files|legacy/event|legacy/publications)/*", "", "https://www.usenix.org/system/files/osdi22-yu.pdf"),
        Work("usenix", "usenix.org", "/conference/{segment}/presentation/*", "", "https://www.usenix.org/conference/osdi22/presentation/yu"),
        Work(
            "isca",
            "isca-speech.org",
            "/archive/(pdfs/|){word}/{stem}",
            "isca-archive.org/{1}/{2}.html",
            "https://www.isca-speech.org/archive/pdfs/interspeech_2021/doe21_interspeech.pdf"
        ),
        Work(
            "isca",
            "isca-archive.org",
            "/(pdfs/|){word}/{stem}",
            "isca-archive.org/{1}/{2}.html",
            "https://www.isca-archive.org/interspeech_2021/doe21_interspeech.html"
        ),
        Work("isca", "isca-speech.org", "/archive/*", "", "https://www.isca-speech.org/archive/Interspeech_2019/pdfs/1234.pdf"),
        Work(
            "bmvc",
            "bmvc2021-virtualconference.com",
            "/(assets/papers|conference/papers)/*",
            "",
            "https://www.bmvc2021-virtualconference.com/assets/papers/0123.pdf"
        ),
    ];

    private static AddressRule Work(string kind, string hosts, string pattern, string form, string example, UrlParts keeps = UrlParts.Nothing) =>
        new(kind, hosts, pattern, form, example) { IsWork = true, KeptParts = keeps };
}
