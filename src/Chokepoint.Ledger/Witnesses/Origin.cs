namespace Chokepoint.Ledger.Witnesses;

/// <summary>A report on whose own word claims rest, and how many pages seen retell it.</summary>
/// <param name="Report">The origin.</param>
/// <param name="Outlet">Whose report it is.</param>
/// <param name="Claims">The claims that come down to it.</param>
/// <param name="Retellings">Other reports among them that only retell it.</param>
/// <param name="MayRepeatAnother">It says what another origin had said, and may have it from there.</param>
public sealed record Origin(string Report, string Outlet, IReadOnlyList<string> Claims, int Retellings, bool MayRepeatAnother);
