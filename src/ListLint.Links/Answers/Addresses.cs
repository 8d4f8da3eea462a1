namespace ListLint.Links;

/// <summary>What of an address is sent.</summary>
internal static class Addresses
{
    /// <summary>Without the fragment, which is the reader's own, and without name and password: a list has none to give.</summary>
    public static Uri ForRequest(Uri address) =>
        address.Fragment.Length == 0 && address.UserInfo.Length == 0 ? address : With(address, keepsFragment: false);

    /// <summary>Without name and password.</summary>
    public static Uri ForDisplay(Uri address) => address.UserInfo.Length == 0 ? address : With(address, keepsFragment: true);

    /// <summary>The parts of the path between slashes that are not empty.</summary>
    public static string[] Segments(Uri address) => address.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static Uri With(Uri address, bool keepsFragment)
    {
        var builder = new UriBuilder(address) { UserName = "", Password = "" };
        if (!keepsFragment)
            builder.Fragment = "";
        return builder.Uri;
    }
}
