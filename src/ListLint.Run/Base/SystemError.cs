using System.Runtime.InteropServices;
using ListLint.Reporters;

namespace ListLint.Run.Base;

/// <summary>
/// What the system refused, in plain words: by the number that it gave, since the words of .NET name paths twice, follow the machine's language, and
/// are left out of a native build.
/// </summary>
internal static class SystemError
{
    private const int Windows = unchecked((int)0x80070000);
    private const int LargestNumber = 4095;

    private const string TooLong = "its name or its path is longer than the system takes";
    private const string BadName = "the system does not take this name";
    private const string DiskFull = "the disk is full";
    private const string Circle = "its symbolic links lead in a circle";

    /// <summary>A clause without a full stop: "the disk is full".</summary>
    /// <param name="error">What an operation on files threw.</param>
    public static string Format(Exception error) =>
        error switch
        {
            FileRefusedException refused => refused.Problem,
            PathTooLongException => TooLong,
            FileNotFoundException => "it is not there",
            DirectoryNotFoundException => "its folder is not there",
            UnauthorizedAccessException => "this user may not",
            _ => Format(error.HResult),
        };

    /// <summary>What .NET would have thrown.</summary>
    /// <param name="number">Of errno.h.</param>
    /// <param name="path">What was opened, absolute.</param>
    public static Exception From(int number, string path) =>
        number switch
        {
            2 or 20 => Directory.Exists(Path.GetDirectoryName(path)) ? new FileNotFoundException() : new DirectoryNotFoundException(),
            1 or 13 => new UnauthorizedAccessException(),
            _ => new IOException(Format(number), number),
        };

    private static string Format(int code) =>
        (code & unchecked((int)0xFFFF0000)) == Windows ? FormatWindows(code & 0xFFFF) ?? "the system refused it"
        : code is <= 0 or > LargestNumber ? "the system refused it"
        : FormatUnix(code)
            ?? (OperatingSystem.IsMacOS() ? FormatMac(code) : FormatLinux(code))
            ?? $"the system says: {Printable.Escape(Marshal.GetPInvokeErrorMessage(code))}";

    // errno.h: up to 34, all systems have the same numbers but for one.
    private static string? FormatUnix(int number) =>
        number switch
        {
            5 => "the disk reports an error",
            6 => "nobody is at its other end",
            16 => "it is in use",
            17 => "it is there already",
            21 => "it is a folder",
            22 => BadName,
            23 or 24 => "too many files are open",
            26 => "it is a program that runs",
            27 => "it would be too large for this disk",
            28 => DiskFull,
            30 => "the disk is read-only",
            32 => "nobody reads it any more",
            _ => null,
        };

    private static string? FormatLinux(int number) =>
        number switch
        {
            11 => "it has nothing to give",
            36 => TooLong,
            40 => Circle,
            84 => BadName,
            95 => "this disk cannot do that",
            116 => "it is gone from its server",
            122 => "the quota of this disk is used up",
            _ => null,
        };

    private static string? FormatMac(int number) =>
        number switch
        {
            35 => "it has nothing to give",
            45 => "this disk cannot do that",
            62 => Circle,
            63 => TooLong,
            69 => "the quota of this disk is used up",
            70 => "it is gone from its server",
            92 => BadName,
            _ => null,
        };

    private static string? FormatWindows(int number) =>
        number switch
        {
            0x20 => "another program has it open",
            0x21 => "another program has it locked",
            0x27 or 0x70 => DiskFull,
            0x50 or 0xB7 => "it is there already",
            0x7B => BadName,
            0xCE => TooLong,
            _ => null,
        };
}
