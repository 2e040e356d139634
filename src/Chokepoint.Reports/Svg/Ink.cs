using Chokepoint.Facts.Workloads;
using OxyPlot;

namespace Chokepoint.Reports.Svg;

/// <summary>The tints of the pictures. Each differs from the others in grey as well.</summary>
internal static class Ink
{
    public const string Font = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

    public static readonly OxyColor Text = OxyColor.FromRgb(0x1b, 0x1f, 0x24);
    public static readonly OxyColor Faint = OxyColor.FromRgb(0x57, 0x60, 0x6a);
    public static readonly OxyColor Line = OxyColor.FromRgb(0xd0, 0xd7, 0xde);
    public static readonly OxyColor Asked = OxyColor.FromRgb(0xb0, 0x00, 0x20);
    public static readonly OxyColor Halo = OxyColor.FromArgb(205, 255, 255, 255);

    // From the strictest level to milder ones; a further level takes the last.
    private static readonly OxyColor[] Levels = [OxyColor.FromRgb(0xf2, 0xc9, 0xb0), OxyColor.FromRgb(0xfb, 0xec, 0xc8), OxyColor.FromRgb(0xe6, 0xee, 0xf5)];

    public static OxyColor Level(int rank) => Levels[Math.Min(rank, Levels.Length - 1)];

    /// <summary>From light to dark with the strength.</summary>
    public static OxyColor Strength(double share) => OxyColor.FromHsv(0.06, 0.15 + (0.65 * share), 0.97 - (0.6 * share));

    /// <summary>The colour of a maturity of software.</summary>
    public static OxyColor Of(Maturity maturity) => maturity switch
    {
        Maturity.Untuned => OxyColor.FromRgb(0xc4, 0xcc, 0xd4),
        Maturity.Open => OxyColor.FromRgb(0x3b, 0x82, 0xb5),
        Maturity.Showcase => OxyColor.FromRgb(0xe0, 0x9f, 0x3e),
    };

    /// <summary>A colour as SVG writes it.</summary>
    public static string Hex(OxyColor colour) => $"#{colour.R:x2}{colour.G:x2}{colour.B:x2}";
}
