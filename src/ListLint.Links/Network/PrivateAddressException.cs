namespace ListLint.Links;

/// <summary>A public name that leads to addresses that are not public.</summary>
internal sealed class PrivateAddressException : IOException;
